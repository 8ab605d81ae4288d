import type { TemplateTexts } from './template-texts.ts'

export const frFR: TemplateTexts = {
  product: 'Sidecheck',
  supported: 'Au moins Sidecheck 0.1',
  language: 'Langue :',
  ways: 'Moyens autorisés, un par ligne :',
  policies: {
    Language: {
      title: 'Langue de Sidecheck',
      explain:
        'Définit la langue de la fenêtre et de la ligne de commande pour tous les utilisateurs. Le choix dans le menu est verrouillé. L’option --language d’une commande reste valable.\n\nNon configuré ou désactivé : chacun choisit ; au départ, c’est la langue du système.'
    },
    HideNames: {
      title: 'Toujours masquer les noms dans ce qui quitte l’ordinateur',
      explain:
        'Activé : les noms d’ordinateurs, de personnes, de domaines et de périphériques sont remplacés dans tout ce qu’une personne enregistre, copie ou affiche.\n\nNon configuré ou désactivé : le masquage est proposé, et chacun décide.'
    },
    History: {
      title: 'Autoriser la conservation des vérifications antérieures',
      explain:
        'Désactivé : Sidecheck ne conserve aucune vérification antérieure sur l’ordinateur.\n\nNon configuré ou activé : chacun décide.'
    },
    LinkWays: {
      title: 'Moyens autorisés entre l’appareil local et la session',
      explain:
        'Activé : seuls les moyens indiqués peuvent transférer des résultats d’un côté à l’autre. Les noms sont screen, channel, drive, clipboard et file, un par ligne. Une liste vide n’en autorise aucun.\n\nNon configuré ou désactivé : tous les moyens sont autorisés.'
    },
    Recording: {
      title: 'Autoriser l’enregistrement audio',
      explain:
        'Désactivé : Sidecheck n’ouvre aucun microphone et n’écoute pas ce que diffusent les haut-parleurs. Les sons de test peuvent toujours être diffusés.\n\nNon configuré ou activé : chacun peut tester le microphone.'
    }
  }
}
