import type { policy as english } from '../en/policy.ts'

export const policy: Readonly<Record<keyof typeof english, string>> = {
  'policy.usual': '{name} : {value} (non défini)',
  'policy.set': '{name} : {value} (défini dans {place})',
  'policy.on': 'oui',
  'policy.off': 'non',
  'policy.text': '{text}',
  'policy.none': 'aucun',
  'policy.free': 'au choix de chacun',
  'policy.unread': 'illisible : {reason}',
  'policy.unknown': '{name} dans {place} n’est pas une stratégie. Cela n’a aucun effet.',
  'policy.faulty': 'Quelque chose ne va pas dans les stratégies. Ce qui n’a pas pu être lu est verrouillé sur la valeur la plus sûre.'
}
