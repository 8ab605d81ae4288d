import type { bundle as english } from '../en/bundle.ts'

export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'bundle.zip.no-zip': 'Ce n’est pas une archive de Sidecheck.',
  'bundle.zip.cut': 'Il manque la fin de cette archive : elle a été tronquée en route.',
  'bundle.zip.too-large': 'Cette archive est trop volumineuse pour une archive de Sidecheck : elle n’a pas été décompressée.',
  'bundle.zip.too-many': 'Cette archive a plus de parties qu’une archive de Sidecheck ne peut en avoir.',
  'bundle.zip.twice': 'Cette archive contient deux fois la même partie : on ne sait pas laquelle compte.',
  'bundle.zip.name': 'Cette archive a une partie qu’aucune archive de Sidecheck ne contient. Rien n’en a été décompressé.',
  'bundle.zip.locked': 'Cette archive est protégée par un mot de passe, ce qu’une archive de Sidecheck n’est jamais.',
  'bundle.zip.method': 'Cette archive est compressée d’une manière que Sidecheck n’utilise pas.',
  'bundle.zip.damaged': 'Cette archive est endommagée : elle a été modifiée en route.',
  'bundle.other': 'C’est une archive, mais pas une archive de Sidecheck.',
  'bundle.newer': 'Cette archive vient d’une version plus récente de Sidecheck.',
  'bundle.content': 'Cette archive n’a pas le contenu attendu.',
  'bundle.side': 'Une partie de cette archive concerne l’autre côté.',
  'bundle.text': 'Un texte de cette archive n’a pas le contenu attendu.',
  'bundle.text.where': 'texte {number}',
  'bundle.in': '{part} : {where}',
  'bundle.again': 'Faites enregistrer et envoyer l’archive encore une fois.'
}
