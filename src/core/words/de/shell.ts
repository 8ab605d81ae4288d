import type { shell as english } from '../en/shell.ts'

export const shell: Readonly<Record<keyof typeof english, string>> = {
  'shell.failed.crashed': 'Das Fenster von Sidecheck ist abgestürzt',
  'shell.failed.memory': 'Dem Fenster von Sidecheck ist der Arbeitsspeicher ausgegangen',
  'shell.failed.load': 'Das Fenster von Sidecheck konnte nicht geladen werden',
  'shell.failed.slow':
    'Das Fenster von Sidecheck ist nach {seconds, plural, one {# Sekunde} other {# Sekunden}} noch nicht erschienen',
  'shell.failed.start': 'Sidecheck konnte nicht starten',
  'shell.failed.reason': 'Grund: {reason}',
  'shell.failed.log': 'Was davor geschehen ist, steht in {folder}',
  'shell.failed.kept': 'Was Sie eingebracht haben, bleibt erhalten und ist wieder da, sobald das Fenster geladen ist.',
  'shell.failed.dropped':
    'Es ist abgestürzt, kurz nachdem das Eingebrachte zurückgekommen war. Deshalb kommt das Fenster diesmal ohne dieses: Bringen Sie es danach noch einmal ein.',
  'shell.failed.reload': 'Fenster neu laden',
  'shell.failed.close': 'Schließen Sie dieses Fenster, und starten Sie Sidecheck noch einmal. Hilft das nicht, installieren Sie es neu.',
  'shell.hangs': 'Das Fenster von Sidecheck antwortet nicht',
  'shell.hangs.detail': 'Sie können darauf warten oder es neu laden. Was Sie eingebracht haben, bleibt erhalten.',
  'shell.hangs.wait': 'Warten',
  'shell.end': 'Sidecheck beenden',
  'shell.go-on': 'Fortfahren',
  'shell.ok': 'OK',
  'shell.fault': 'Etwas in Sidecheck ist gescheitert',
  'shell.fault.detail':
    'Sie können fortfahren, aber es kann etwas fehlen. Bitte melden Sie es mit dem, was „Diagnosedaten kopieren“ im Menü Hilfe ergibt.',
  'shell.graphics': 'Der Grafiktreiber ist mehr als einmal abgestürzt',
  'shell.graphics.detail':
    'Ab dem nächsten Start zeichnet Sidecheck sein Fenster ohne die Grafikkarte. Das lässt sich im Menü Ansicht ändern.',
  'shell.running': 'Sidecheck läuft bereits. Sein Fenster kommt nach vorn.',
  'shell.temporary':
    'Sidecheck kann keine eigenen Dateien ablegen ({reason}). Es läuft, aber ein zweiter Start öffnet eine weitere Kopie.'
}
