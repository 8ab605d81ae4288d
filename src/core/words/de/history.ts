import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  'check-file.too-large': 'Das ist zu groß für eine frühere Prüfung.',
  'check-file.no-json': 'Diese frühere Prüfung ist beschädigt: Sie ist kein JSON, oder ein Teil davon fehlt.',
  'check-file.newer': 'Diese frühere Prüfung wurde von einer neueren Version von Sidecheck aufbewahrt.',
  'check-file.other': 'Diese Datei ist keine frühere Prüfung.',
  'check-file.content': 'Diese frühere Prüfung hat nicht den erwarteten Inhalt.',
  'check-file.todo': 'Sie lässt sich nicht mehr öffnen. Löschen Sie sie; die anderen Prüfungen sind nicht betroffen.',
  'difference.kind.setting': 'Einstellung',
  'difference.kind.privacy': 'Datenschutzeinstellung',
  'difference.kind.service': 'Dienst',
  'difference.kind.program': 'Programm',
  'difference.kind.client': 'Remotedesktop-App',
  'difference.kind.certificate': 'Zertifikat',
  'difference.kind.connection': 'Verbindung',
  'difference.kind.system': 'System',
  'difference.came': '{kind} {name}: neu',
  'difference.came-value': '{kind} {name}: neu, {is}',
  'difference.went': '{kind} {name}: nicht mehr da',
  'difference.went-value': '{kind} {name}: nicht mehr da, war {was}',
  'difference.changed': '{kind} {name}: war {was}, jetzt {is}',
  'difference.list.failed': '{list}: ließ sich früher lesen, jetzt nicht mehr',
  'difference.list.back': '{list}: ließ sich früher nicht lesen, jetzt wieder'
}
