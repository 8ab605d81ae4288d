import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'Anschlüsse ab COM10 müssen in Programmen mit einem längeren Namen angegeben werden.',
  'com/above-9.cause':
    'Windows reserviert nur COM1 bis COM9 als kurze Namen. Ein Programm, das „COM10“ oder höher mit dem kurzen Namen öffnet, findet den Anschluss nicht.',
  'com/above-9.source.of': 'Öffnen von {port}',
  'com/above-9.value.of': 'nicht gefunden',
  'com/above-9.fix.enter-port-full-name': 'Geben Sie den Anschluss im Programm mit vollem Namen an.',
  'com/above-9.fix.give-port-number-below':
    'Oder geben Sie dem Anschluss auf dem lokalen Gerät eine Nummer unter 10 und verbinden Sie sich neu.',
  'com/busy-local.source.of': 'Anschluss {name}',
  'com/busy-local.value.of.part': ' durch {by}',
  'com/busy-local.value.of': 'in Verwendung{detail}',
  'com/busy-local.source.of-2': 'Öffnen von {port}',
  'com/busy-local.value.of-2': 'Zugriff verweigert',
  'com/busy-local.title': 'Ein anderes Programm oder eine andere Sitzung verwendet den seriellen Anschluss.',
  'com/busy-local.cause':
    'Einen Anschluss kann nur ein Programm verwenden: Solange er auf dem lokalen Gerät geöffnet ist, geht er in der Sitzung nicht. Nur eine Sitzung kann ihn zugleich haben. Und solange er umgeleitet ist, steht er auf dem lokalen Gerät nicht zur Verfügung.',
  'com/busy-local.fix.close-program-uses-port':
    'Schließen Sie auf Ihrem Gerät das Programm, das den Anschluss verwendet, und melden Sie sich von anderen Sitzungen ab, die ihn haben.',
  'com/driver-missing.title': 'Der serielle Anschluss ist da, aber das Gerät dahinter antwortet in der Sitzung nicht.',
  'com/driver-missing.cause':
    'COM-Anschlüsse werden so umgeleitet, wie sie sind („opaque low-level redirection“): Der Treiber des Geräts am Anschluss muss in der Sitzung installiert sein, nicht auf dem lokalen Gerät.',
  'com/driver-missing.source.of': 'Test von {port}',
  'com/driver-missing.value.of': 'geöffnet, keine Antwort',
  'com/driver-missing.fix.install-driver-software-device': 'Installieren Sie Treiber und Software des Geräts in der Sitzung.',
  'com/driver-missing.fix.let-windows-update-run': 'Lassen Sie dort Windows Update laufen, denn es bringt viele dieser Treiber mit.',
  'com/driver-missing.fix.check-speed-data-bits':
    'Prüfen Sie Geschwindigkeit, Datenbits, Parität und Flusssteuerung: Beide Enden müssen übereinstimmen.',
  'com/freerdp-ioctl.source.of': 'Öffnen von {port}',
  'com/freerdp-ioctl.value.of': 'die Anforderung wird nicht unterstützt',
  'com/freerdp-ioctl.title': 'Das Verbindungsprogramm lehnt einen Befehl ab, den Ihr Programm an den Anschluss sendet.',
  'com/freerdp-ioctl.cause':
    'Der serielle Kanal von FreeRDP lehnt Steuercodes ab, die der lokale Treiber nicht kennt, und das Programm gibt auf. Mit der Option „permissive“ gelingen solche Anforderungen, bleiben aber ohne Wirkung.',
  'com/freerdp-ioctl.fix.add-permissive-serial-option': 'Ergänzen Sie die serielle Option um „permissive“ und verbinden Sie sich neu.',
  'com/gateway-blocked.fix.connect-once-without-rd':
    'Verbinden Sie sich einmal ohne das RD-Gateway, oder sehen Sie sich seine Autorisierungsrichtlinie an: Sie kann die Umleitung von Anschlüssen verbieten.',
  'com/gateway-blocked.title': 'Serielle Anschlüsse (COM) werden auf dem Weg zum Remotecomputer gesperrt.',
  'com/gateway-blocked.cause':
    'Die Verbindungsautorisierungsrichtlinie des RD-Gateways verbietet die Umleitung von Anschlüssen. Deshalb scheitert sie nur über das Gateway.',
  'com/gateway-blocked.source.rd-gateway': 'RD-Gateway',
  'com/gateway-blocked.value.of': 'in Verwendung',
  'com/gateway-blocked.source.connection-authorization-policy': 'Verbindungsautorisierungsrichtlinie',
  'com/gateway-blocked.value.port-redirection-disabled': 'Umleitung von Anschlüssen deaktiviert',
  'com/gateway-blocked.source.test-without-gateway': 'Test ohne das Gateway',
  'com/gateway-blocked.value.ports-redirected': 'die Anschlüsse werden umgeleitet',
  'com/gateway-blocked.fix.allow-port-redirection-gateway':
    'Erlauben Sie die Umleitung von Anschlüssen in der Verbindungsautorisierungsrichtlinie des Gateways.',
  'com/latency.title': 'Der serielle Anschluss funktioniert, aber Antworten kommen spät. Manche Geräte warten nicht so lange.',
  'com/latency.cause':
    'Diese Art der Umleitung ist für lokale Netzwerke gedacht. Auf einem langsamen Weg scheitern Geräte mit kurzen Wartezeiten, obwohl der Anschluss in Ordnung ist.',
  'com/latency.source.of': 'Schleifentest an {port}',
  'com/latency.value.of': '{Math} ms hin und zurück',
  'com/latency.fix.use-wired-closer-network': 'Verwenden Sie ein Netzwerkkabel oder ein näheres Netzwerk.',
  'com/latency.fix.shorten-path-session-host': 'Verkürzen Sie den Weg: ein Sitzungshost in einer näheren Region, RDP Shortpath.',
  'com/latency.fix.raise-timeout-application-uses':
    'Stellen Sie in dem Programm, das den Anschluss verwendet, eine längere Wartezeit (Timeout) ein.',
  'com/linux-permission.value.user-may-open-eacces': 'dieser Benutzer darf ihn nicht öffnen (EACCES)',
  'com/linux-permission.source.serial-ports': 'serielle Anschlüsse',
  'com/linux-permission.source.of': 'Öffnen von {port}',
  'com/linux-permission.title': 'Ihr Konto darf den seriellen Anschluss auf diesem Gerät nicht verwenden.',
  'com/linux-permission.cause':
    'Die Gerätedatei des Anschlusses gehört einer Gruppe (dialout, auf manchen Systemen uucp), in der dieser Benutzer nicht ist. Deshalb kann das Verbindungsprogramm sie nicht öffnen.',
  'com/linux-permission.fix.add-user-group-device': 'Nehmen Sie den Benutzer in die Gruppe der Gerätedatei auf.',
  'com/linux-permission.fix.sign-out-device-again': 'Melden Sie sich von Ihrem Gerät ab und wieder an, dann verbinden Sie sich neu.',
  'com/not-in-device-manager.title': 'Ihr serieller Anschluss ist in der Sitzung vorhanden, auch wenn ein Programm ihn nicht auflistet.',
  'com/not-in-device-manager.cause':
    'Umgeleitete Anschlüsse erscheinen weder im Geräte-Manager noch in Listen, die daraus entstehen (SetupAPI). Sie stehen in den Gerätenamen der Sitzung und unter HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM.',
  'com/not-in-device-manager.source.of': 'Gerätename {name}',
  'com/not-in-device-manager.value.of': 'umgeleitet von {detail} {detail2}',
  'com/not-in-device-manager.fix.nothing-needs-fixing-program':
    'Es ist nichts zu beheben. Wenn ein Programm den Anschluss nicht auflistet, geben Sie seinen Namen ein: {detail}.',
  'com/not-in-device-manager.fix.see-session-s-ports': 'Sehen Sie sich die Anschlüsse der Sitzung an.',
  'com/number-clash.title': 'Der Remotecomputer hat selbst einen seriellen Anschluss mit derselben Nummer. Er verdeckt Ihren.',
  'com/number-clash.cause': 'Der Name ist auf dem Sitzungshost schon vergeben. Deshalb hat der umgeleitete Anschluss dort keinen Namen.',
  'com/number-clash.source.of': 'Anschluss {name}',
  'com/number-clash.value.present': 'vorhanden',
  'com/number-clash.value.of': 'eigener Anschluss des Sitzungshosts',
  'com/number-clash.fix.give-redirected-port-another': 'Geben Sie dem umgeleiteten Anschluss in der Sitzung einen anderen Namen.',
  'com/number-clash.fix.choose-name-application': 'Wählen Sie diesen Namen im Programm aus.',
  'com/number-clash.fix.change-port-s-number':
    'Oder ändern Sie die Nummer des Anschlusses auf dem lokalen Gerät und verbinden Sie sich neu.',
  'com/xrdp-none.title': 'Serielle Anschlüsse (COM) lassen sich in dieser Art von Sitzung nicht verwenden.',
  'com/xrdp-none.cause': 'Die Sitzung läuft über xrdp, und xrdp kann serielle Anschlüsse nicht umleiten.',
  'com/xrdp-none.source.session-platform': 'Plattform der Sitzung',
  'com/xrdp-none.fix.use-windows-session-work': 'Verwenden Sie für Arbeiten, die den Anschluss brauchen, eine Windows-Sitzung.',
  'com/xrdp-none.fix.carry-port-over-network':
    'Oder übertragen Sie den Anschluss über das Netzwerk, zum Beispiel mit ser2net auf dem lokalen Gerät.'
}
