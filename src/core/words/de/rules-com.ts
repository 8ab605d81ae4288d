import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'Ab COM10 müssen Programme den Anschluss mit einer längeren Form des Namens öffnen.',
  'com/above-9.cause':
    'Windows reserviert nur COM1 bis COM9 als Kurznamen. Öffnet ein Programm COM10 oder höher unter dem Kurznamen, findet es den Anschluss nicht.',
  'com/above-9.value.not-found': 'nicht gefunden',
  'com/above-9.fix.full-name': 'Geben Sie im Remotedesktop den Anschluss in der Anwendung mit seinem vollen Namen an.',
  'com/above-9.fix.renumber': 'Oder geben Sie dem Anschluss auf dem lokalen Gerät eine Nummer unter 10 und verbinden Sie sich neu.',
  'com/busy-local.title': 'Ein anderes Programm oder ein anderer Remotedesktop verwendet gerade den seriellen Anschluss.',
  'com/busy-local.cause':
    'Einen COM-Anschluss kann immer nur ein Programm verwenden. Ist er auf dem lokalen Gerät geöffnet, steht er der Sitzung nicht zur Verfügung. Außerdem ist er immer nur in einer Sitzung verfügbar, und solange er umgeleitet ist, fehlt er auf dem lokalen Gerät.',
  'com/busy-local.fix.close':
    'Schließen Sie auf Ihrem Gerät das Programm, das den Anschluss verwendet, und melden Sie sich von anderen Remotedesktops ab, in denen der Anschluss verfügbar ist.',
  'com/driver-missing.title': 'Der serielle Anschluss ist da, aber das Gerät daran antwortet im Remotedesktop nicht.',
  'com/driver-missing.cause':
    'COM-Anschlüsse werden unverändert auf unterster Ebene umgeleitet. Der Treiber des angeschlossenen Geräts muss deshalb in der Sitzung installiert sein, nicht auf dem lokalen Gerät.',
  'com/driver-missing.source.test': 'Test von {port}',
  'com/driver-missing.value.no-answer': 'geöffnet, keine Antwort',
  'com/driver-missing.fix.install': 'Installieren Sie Treiber und Software des Geräts in der Sitzung.',
  'com/driver-missing.fix.windows-update': 'Führen Sie in der Sitzung Windows Update aus: Es bringt viele dieser Treiber mit.',
  'com/driver-missing.fix.parameters':
    'Prüfen Sie in der Sitzung Geschwindigkeit (Bits pro Sekunde), Datenbits, Parität und Flusssteuerung von {port}: Sie müssen an beiden Enden übereinstimmen.',
  'com/other-session.title':
    '{count, plural, one {{names} im Remotedesktop gehört jemand anderem, der dort angemeldet ist.} =2 {{names} im Remotedesktop gehören anderen, die dort angemeldet sind.} =3 {{names} im Remotedesktop gehören anderen, die dort angemeldet sind.} other {{names} und weitere im Remotedesktop gehören anderen, die dort angemeldet sind.}}',
  'com/other-session.cause':
    'Das Ziel eines solchen Anschlusses nennt Sitzung {sessions}, dies ist aber Sitzung {own}. Der Sitzungshost führt ein gemeinsames Verzeichnis serieller Anschlüsse für alle Sitzungen, daher sieht jede auch die der anderen. Ein solcher Anschluss führt zum Gerät eines anderen Benutzers und sagt nichts über Ihren eigenen Anschluss.',
  'com/other-session.value.target': 'ein Ziel in einer anderen Sitzung',
  'com/other-session.value.own': 'Sitzung {number}',
  'com/other-session.fix.own':
    'Wählen Sie in Ihrer Anwendung im Remotedesktop nur einen Anschluss, der laut Sidecheck von Ihrem Gerät angekommen ist.',
  'com/other-session.fix.whose': 'Sehen Sie auf dem Sitzungshost nach, wem die Sitzung mit der Nummer {number} gehört.',
  'com/not-asked-for.title': 'Ihr serieller Anschluss wurde beim Öffnen der Verbindung möglicherweise nicht angefordert.',
  'com/not-asked-for.cause':
    'Remotedesktop-Apps für Linux auf Basis von FreeRDP leiten einen seriellen Anschluss nur um, wenn er beim Start angegeben wird (/serial). Ob das hier so war, konnte nicht gelesen werden.',
  'com/not-asked-for.fix.option':
    'Starten Sie die Verbindung auf dem lokalen Gerät mit der Option, die den seriellen Anschluss angibt und den Namen, den er in der Sitzung bekommen soll.',
  'com/freerdp-ioctl.title': 'Ihre Remotedesktop-App lehnt einen Befehl ab, den die Anwendung an den Anschluss schickt.',
  'com/freerdp-ioctl.cause':
    'Der serielle Kanal von FreeRDP weist Steuercodes zurück, die der lokale Treiber nicht kennt, und die Anwendung gibt auf. Mit der Option „permissive“ gelten solche Anfragen als erfolgreich, bewirken aber nichts.',
  'com/freerdp-ioctl.value.not-supported': 'die Anforderung wird nicht unterstützt',
  'com/freerdp-ioctl.fix.permissive': 'Ergänzen Sie auf dem lokalen Gerät die serielle Option um „permissive“ und verbinden Sie sich neu.',
  'com/gateway-blocked.title': 'Serielle Anschlüsse (COM) sind auf dem Weg zum Remotedesktop blockiert.',
  'com/gateway-blocked.cause':
    'Die Verbindungsautorisierungsrichtlinie des RD-Gateways verbietet die Umleitung von Anschlüssen. Deshalb scheitert sie nur über das Gateway.',
  'com/gateway-blocked.source.policy': 'Verbindungsautorisierungsrichtlinie',
  'com/gateway-blocked.source.without': 'Test ohne Gateway',
  'com/gateway-blocked.value.in-use': 'wird verwendet',
  'com/gateway-blocked.value.forbidden': 'Umleitung von Anschlüssen deaktiviert',
  'com/gateway-blocked.value.redirected': 'die Anschlüsse werden umgeleitet',
  'com/gateway-blocked.fix.try-without':
    'Verbinden Sie sich von Ihrem Gerät aus einmal ohne das RD-Gateway, oder sehen Sie in dessen Verbindungsautorisierungsrichtlinie nach: Sie kann die Umleitung von Anschlüssen verbieten.',
  'com/gateway-blocked.fix.allow':
    'Erlauben Sie auf dem RD-Gateway die Umleitung von Anschlüssen in seiner Verbindungsautorisierungsrichtlinie.',
  'com/latency.title': 'Der serielle Anschluss funktioniert, aber Antworten kommen spät an; manche Geräte warten nicht so lange.',
  'com/latency.cause':
    'Diese Art der Umleitung ist für lokale Netze gedacht. Über eine langsame Strecke brechen Geräte mit kurzen Wartezeiten ab, obwohl der Anschluss in Ordnung ist.',
  'com/latency.cause.elsewhere':
    'Die Verbindung selbst antwortet schnell; die Zeit geht also auf dem lokalen Gerät verloren: im Anschluss, in seinem Treiber oder in der Remotedesktop-App. Geräte mit kurzen Wartezeiten brechen ab, obwohl der Anschluss in Ordnung ist.',
  'com/latency.source.loopback': 'Schleifentest von {port}',
  'com/latency.value.round-trip': '{ms} ms hin und zurück',
  'com/latency.fix.closer':
    'Schließen Sie Ihr Gerät mit einem Netzwerkkabel an, oder verwenden Sie ein Netz, das näher am Remotedesktop liegt.',
  'com/latency.fix.shorten': 'Verkürzen Sie die Strecke: ein Sitzungshost in einer näheren Region, RDP Shortpath.',
  'com/latency.fix.timeout': 'Erhöhen Sie in der Sitzung das Zeitlimit der Anwendung, die den Anschluss verwendet.',
  'com/linux-permission.title': 'Ihr Konto darf den seriellen Anschluss auf diesem Gerät nicht verwenden.',
  'com/linux-permission.cause':
    'Die Gerätedatei des Anschlusses gehört einer Gruppe (dialout, auf manchen Systemen uucp), zu der dieser Benutzer nicht gehört. Deshalb kann die Remotedesktop-App sie nicht öffnen.',
  'com/linux-permission.source.ports': 'serielle Anschlüsse',
  'com/linux-permission.value.denied': 'dieser Benutzer darf ihn nicht öffnen (EACCES)',
  'com/linux-permission.fix.group': 'Nehmen Sie auf dem lokalen Gerät den Benutzer in die Gruppe der Gerätedatei auf.',
  'com/linux-permission.fix.sign-in-again': 'Melden Sie sich auf Ihrem Gerät ab und wieder an und verbinden Sie sich dann neu.',
  'com/not-in-device-manager.title':
    'Ihr serieller Anschluss ist im Remotedesktop, auch wenn er in der Liste eines Programms nicht auftaucht.',
  'com/not-in-device-manager.cause':
    'Umgeleitete Anschlüsse stehen weder im Geräte-Manager noch in Listen, die daraus entstehen (SetupAPI). Es gibt sie in den Gerätenamen der Sitzung und unter HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM. Das Gerät am Anschluss (ein Scanner, ein Terminal) ist etwas anderes: Ist sein Treiber in der Sitzung installiert, hat es dort einen eigenen Eintrag. Anleitungen, die auf den Geräte-Manager verweisen, meinen diesen Eintrag.',
  'com/not-in-device-manager.source.name': 'Gerätename {name}',
  'com/not-in-device-manager.value.from': 'umgeleitet von {client} {port}',
  'com/not-in-device-manager.fix.type-name':
    'Sie müssen nichts tun. Zeigt ein Programm im Remotedesktop den Anschluss nicht an, geben Sie seinen Namen ein: {names}.',
  'com/not-in-device-manager.fix.peripheral':
    'Suchen Sie im Geräte-Manager der Sitzung den Eintrag des Geräts selbst, nicht den des Anschlusses: Ein Warnsymbol daran bedeutet, dass in der Sitzung der Treiber fehlt.',
  'com/not-in-device-manager.fix.query': 'Sehen Sie sich die Anschlüsse der Sitzung an.',
  'com/number-clash.title': 'Der Remotedesktop hat selbst einen seriellen Anschluss mit derselben Nummer. Er verdeckt Ihren Anschluss.',
  'com/number-clash.cause': 'Der Name ist auf dem Sitzungshost bereits vergeben. Der umgeleitete Anschluss hat dort deshalb keinen Namen.',
  'com/number-clash.value.present': 'vorhanden',
  'com/number-clash.value.own': 'gehört dem Sitzungshost',
  'com/number-clash.fix.rename': 'Geben Sie dem umgeleiteten Anschluss in der Sitzung einen anderen Namen.',
  'com/number-clash.fix.choose': 'Wählen Sie in der Anwendung im Remotedesktop {name} aus.',
  'com/number-clash.fix.renumber': 'Oder ändern Sie die Nummer des Anschlusses auf dem lokalen Gerät und verbinden Sie sich neu.',
  'com/xrdp-none.title': 'Serielle Anschlüsse (COM) lassen sich in dieser Art von Remotedesktop nicht verwenden.',
  'com/xrdp-none.cause': 'Die Sitzung läuft über xrdp, und xrdp leitet keine seriellen Anschlüsse um.',
  'com/xrdp-none.source.platform': 'Plattform der Sitzung',
  'com/xrdp-none.fix.windows-session': 'Arbeiten Sie in einem Remotedesktop mit Windows, wenn Sie den Anschluss brauchen.',
  'com/xrdp-none.fix.network': 'Oder stellen Sie den Anschluss über das Netzwerk bereit, zum Beispiel mit ser2net auf dem lokalen Gerät.'
}
