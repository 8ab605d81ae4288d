import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  'check-file.too-large': 'C’est trop volumineux pour une vérification antérieure.',
  'check-file.no-json': 'Cette vérification antérieure est endommagée : ce n’est pas du JSON, ou il en manque une partie.',
  'check-file.newer': 'Cette vérification antérieure a été conservée par une version plus récente de Sidecheck.',
  'check-file.other': 'Ce fichier n’est pas une vérification antérieure.',
  'check-file.content': 'Cette vérification antérieure n’a pas le contenu attendu.',
  'check-file.todo': 'Elle ne peut plus être ouverte. Supprimez-la ; les autres vérifications ne sont pas touchées.',
  'difference.kind.setting': 'Paramètre',
  'difference.kind.privacy': 'Paramètre de confidentialité',
  'difference.kind.service': 'Service',
  'difference.kind.program': 'Programme',
  'difference.kind.client': 'Application Bureau à distance',
  'difference.kind.certificate': 'Certificat',
  'difference.kind.connection': 'Connexion',
  'difference.kind.system': 'Système',
  'difference.came': '{kind} {name} : nouveau',
  'difference.came-value': '{kind} {name} : nouveau, {is}',
  'difference.went': '{kind} {name} : n’est plus là',
  'difference.went-value': '{kind} {name} : n’est plus là, était {was}',
  'difference.changed': '{kind} {name} : était {was}, maintenant {is}',
  'difference.list.failed': '{list} : lisible auparavant, illisible maintenant',
  'difference.list.back': '{list} : illisible auparavant, lisible maintenant'
}
