import type { deviceTests as english } from '../en/device-tests.ts'

export const deviceTests: Readonly<Record<keyof typeof english, string>> = {
  'test.card.no-reader': 'Es gibt keinen Leser mit dem Namen „{reader}“.',
  'test.card.hint.none': 'Schließen Sie einen Leser an und testen Sie erneut.',
  'test.card.hint.readers': 'Geben Sie einen von diesen an: {names}.',
  'test.card.mute': 'Die Karte antwortet dem Leser nicht.',
  'test.card.hint.insert': 'Stecken Sie die Karte mit dem Chip voran ein und testen Sie erneut.',
  'test.card.in-use': 'Ein anderes Programm verwendet die Karte. Sidecheck spricht sie nicht an, um nichts zu stören.',
  'test.card.hint.close': 'Schließen Sie das Programm, das die Karte verwendet, und testen Sie erneut.',
  'test.card.xrdp': 'In dieser Art von Remotedesktop (xrdp) wird keine Karte getestet: Der Test könnte Ton und Zwischenablage beenden.',
  'test.domain.no-domain': 'Weder DNS noch dieses System kennt die Domäne.',
  'test.domain.no-kdc': 'Die Domäne ist bekannt, aber DNS nennt keinen Domänencontroller für sie (_kerberos._tcp).',
  'test.domain.kdc-silent': 'DNS nennt Domänencontroller der Domäne, aber keiner davon nimmt von diesem Computer eine Verbindung an.',
  'test.domain.no-answer': 'DNS hat nicht geantwortet; über die Domäne ist deshalb nichts bekannt.',
  'test.domain.hint.network':
    'Verbinden Sie sich mit dem Netz oder VPN der Organisation und testen Sie erneut. Läuft die Verbindung über ein Gateway, kann dieses stattdessen die Verbindung zur Domäne übernehmen.',
  'test.domain.hint.dns': 'Prüfen Sie die Netzwerkverbindung und ihre DNS-Server und testen Sie erneut.',
  'test.card.hint.local': 'Testen Sie die Karte auf dem lokalen Gerät.',
  'test.port.not-found': 'Es gibt keinen Anschluss mit diesem Namen („{said}“).',
  'test.port.access-denied': 'Das System lässt nicht zu, dass Sidecheck den Anschluss öffnet („{said}“).',
  'test.port.in-use': 'Ein anderes Programm verwendet den Anschluss („{said}“).',
  'test.port.not-supported':
    'Der Anschluss lässt sich nicht öffnen: Er ist kein serieller Anschluss, oder sein Treiber unterstützt es nicht („{said}“).',
  'test.port.failed': 'Der Anschluss ließ sich nicht verwenden („{said}“).',
  'test.port.no-answer': 'Der Anschluss ließ sich öffnen, aber von dem, was gesendet wurde, kam nichts zurück.',
  'test.port.hint.bridge':
    'Verbinden Sie die Pins 2 und 3 des Steckers und testen Sie erneut. Testen Sie danach denselben Anschluss auf dem lokalen Gerät.',
  'test.port.other-bytes':
    'Es kamen andere Bytes zurück, als gesendet wurden: Angeschlossen ist ein Gerät, das sie nicht einfach zurücksendet, oder die Geschwindigkeit stimmt nicht.',
  'test.port.hint.other-bytes': 'Ziehen Sie das Gerät ab und verbinden Sie die Pins 2 und 3 des Steckers.',
  'test.port.hint.list': 'Verwenden Sie einen Namen aus der Liste der Anschlüsse.',
  'test.port.hint.group':
    'Bitten Sie einen Administrator um Zugriff auf serielle Anschlüsse (unter Debian und Ubuntu durch die Gruppe dialout).',
  'test.port.hint.close': 'Schließen Sie das Programm, das den Anschluss verwendet, und testen Sie erneut.',
  'test.port.hint.plug': 'Ziehen Sie das Gerät ab, schließen Sie es wieder an und testen Sie erneut.'
}
