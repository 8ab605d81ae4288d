import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'session-carries-none.title':
    '{subject} lässt sich in dieser Art von Remotedesktop nicht verwenden: {program} gibt solche Geräte nicht weiter.',
  'session-carries-none.cause': 'Den Desktop zeigt {program} an, und dieses Programm überträgt keine {devices}.',
  'session-carries-none.source': 'Programm, das die Sitzung zeigt',
  'session-carries-none.fix.card':
    'Wenn Sie die Karte brauchen, verbinden Sie sich auf anderem Weg: mit einem Remotedesktop von Windows oder über xrdp mit Smartcards.',
  'session-carries-none.fix.port':
    'Wenn Sie den Anschluss brauchen, arbeiten Sie in einem Remotedesktop von Windows, oder stellen Sie ihn über das Netzwerk bereit, zum Beispiel mit ser2net.',
  'client-unsupported.title':
    '{subject} lässt sich mit dieser Remotedesktop-App ({platform}) nicht verwenden: Sie gibt solche Geräte nicht weiter.',
  'client-unsupported.cause': 'Die Remotedesktop-App ({platform}) gibt {devices} nicht weiter; {where}.',
  'client-unsupported.source': 'Plattform der Remotedesktop-App',
  'client-unsupported.fix.other-device': 'Verbinden Sie sich von einem anderen lokalen Gerät aus, auf dem es funktioniert: {where}.',
  'smartcard/client-unsupported.where': 'mit den Remotedesktop-Apps für Windows und macOS geht es',
  'com/client-unsupported.where': 'COM-Anschlüsse lassen sich nur von Windows aus umleiten',
  'blocks.next':
    'Ein solches Gerät ist trotzdem in der Sitzung: Was seit dem Start des Sitzungshosts gesetzt wurde, gilt erst nach dessen nächstem Neustart.',
  'blocks.no-device': 'Hier gibt es zurzeit kein solches Gerät; auch das nächste, das angeschlossen wird, käme nicht durch.',
  'policy-blocked.title-was': '{subject} war durch eine Vorgabe Ihrer Organisation blockiert, als Sie sich verbunden haben.',
  'policy-blocked.title-next':
    '{subject} wird ab dem nächsten Neustart des Remotedesktops durch eine Vorgabe Ihrer Organisation blockiert.',
  'policy-blocked.logged':
    'Windows hat in dieser Sitzung protokolliert, dass eine Richtlinie auf dem Sitzungshost die Umleitung ausschaltet ({devices}). Die Richtlinie „{name}“ ({value}) tut das, wenn sie auf {state} steht.',
  'policy-blocked.lifted':
    'Windows hat in dieser Sitzung protokolliert, dass eine Richtlinie die Umleitung ausgeschaltet hat. Die Richtlinie „{name}“ steht heute so: {now}. Beim Beginn der Sitzung hat sie noch gegolten; in einer neuen Sitzung oder nach einem Neustart des Sitzungshosts gilt sie nicht mehr.',
  'policy-blocked.title': '{subject} wird im Remotedesktop durch eine Vorgabe Ihrer Organisation blockiert.',
  'policy-blocked.cause':
    'Die Richtlinie „{name}“ steht auf dem Sitzungshost auf {state} ({value}). Deshalb kann die Verbindung {devices} nicht umleiten, auch wenn sie es anfordert.',
  'policy-blocked.not-the-camera': 'fDisableCam steht für die Audiozuordnung des Clients („client audio mapping“), nicht für die Kamera.',
  'policy-blocked.inverted': 'Der Wert ist umgekehrt: „Aktiviert“ schreibt 0, „Deaktiviert“ schreibt 1.',
  'host-setting-blocked.title': '{subject} ist in den Einstellungen des Remotedesktops ausgeschaltet.',
  'host-setting-blocked.title-was': '{subject} war in den Einstellungen des Remotedesktops ausgeschaltet, als Sie sich verbunden haben.',
  'host-setting-blocked.title-next': '{subject} ist ab dem nächsten Neustart in den Einstellungen des Remotedesktops ausgeschaltet.',
  'host-setting-blocked.lifted':
    'Windows hat in dieser Sitzung protokolliert, dass eine eigene Einstellung des Sitzungshosts die Umleitung ausgeschaltet hat. Die Einstellung {name} steht heute so: {now}. Beim Beginn der Sitzung hat sie noch gegolten; in einer neuen Sitzung oder nach einem Neustart des Sitzungshosts gilt sie nicht mehr.',
  'host-setting-blocked.cause':
    'Keine Richtlinie regelt {devices}. Deshalb gilt der eigene Wert {name} des Sitzungshosts, und dieser blockiert die Umleitung.',
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {Setzen Sie sonst {name} auf dem {host} auf {value}, im Schlüssel des Listeners, der gerade verwendet wird: Sein Name enthält die Version des Agents, nach einem Update fehlt der Wert also wieder} other {Setzen Sie {name} auf dem {host} auf {value}}}.',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {Setzen Sie} other {Oder setzen Sie}} für den {host} die Richtlinie „{name}“ auf {state}: Sie hat Vorrang vor diesem Wert.',
  'property-off.title': '{subject} ist für diese Verbindung nicht eingeschaltet.',
  'property-off.default':
    '{name} ist nicht konfiguriert, und ohne diese Angabe leitet {platform} nicht um: Der Standardwert ist {default}.',
  'property-off.title-probably': '{subject} ist in Ihrer Remotedesktop-App wahrscheinlich nicht eingeschaltet.',
  'property-off.default-unread':
    '{name} ist in dem, was gelesen wurde, nicht konfiguriert, und ohne diese Angabe leitet {platform} nicht um: Der Standardwert ist {default}.',
  'property-off.not-ticked':
    'Die Remotedesktopverbindung gibt das Gerät erst weiter, wenn es dort ausgewählt wird ({name}), und merkt sich die Auswahl in Default.rdp. Es liegt keine RDP-Datei vor; ob es ausgewählt ist, ist deshalb nicht bekannt.',
  'property-off.not-told':
    'Die Remotedesktop-App gibt das Gerät nur weiter, wenn es dort eingeschaltet ist ({name}). Es liegt keine RDP-Datei vor; ob es eingeschaltet ist, ist deshalb nicht bekannt.',
  'property-off.default-file':
    'In Default.rdp steht {value}: Diese Datei verwendet die Remotedesktopverbindung, wenn sie ohne eine andere Datei gestartet wird. Ob diese Verbindung so geöffnet wurde, ist nicht bekannt.',
  'property-off.default-file-running':
    'In Default.rdp steht {value}: Diese Datei verwendet die Remotedesktopverbindung, wenn sie ohne eine andere Datei gestartet wird, und auf dem lokalen Gerät läuft eine, die so gestartet wurde.',
  'property-off.fix.look':
    'Sehen Sie auf dem lokalen Gerät in der versteckten Datei nach, in der die Remotedesktopverbindung ihre Einstellungen speichert, oder ziehen Sie die Datei hierher.',
  'property-off.written': 'Die Verbindung schaltet die Umleitung aus: {values}. Es gilt die strengste Einstellung.',
  'property-off.logged': 'Windows hat in dieser Sitzung protokolliert, dass die Remotedesktop-App die Umleitung nicht angefordert hat.',
  'consent-not-ticked.title': '{subject} wurde in der Warnung beim Öffnen der Verbindung nicht ausgewählt.',
  'consent-not-ticked.title-probably': '{subject} wurde in der Warnung beim Öffnen der Verbindung wahrscheinlich nicht ausgewählt.',
  'consent-not-ticked.cause':
    'Seit dem Update vom April 2026 gilt: Ist eine RDP-Datei nicht signiert oder ihr Herausgeber unbekannt, ist beim Öffnen zunächst keine Umleitung ausgewählt. Was nicht ausgewählt wird, wird nicht umgeleitet.',
  'consent-not-ticked.signed': 'signiert; ob der Herausgeber als vertrauenswürdig gilt, ist nicht bekannt',
  'consent-not-ticked.not-signed': 'nicht signiert',
  'consent-not-ticked.opened-with': '{program} wurde geöffnet mit',
  'consent-not-ticked.fix.tick':
    'Öffnen Sie die Verbindung auf Ihrem Gerät noch einmal. Wenn Sie wissen, woher die Datei stammt, wählen Sie vor dem Verbinden aus, was Sie brauchen.',
  'consent-not-ticked.fix.sign':
    'Signieren Sie die Datei auf Ihrem eigenen Computer mit einem Zertifikat, dem die lokalen Geräte vertrauen, und verteilen Sie sie neu.',
  'consent-not-ticked.fix.trust':
    'Stufen Sie den Herausgeber durch eine Richtlinie für die lokalen Geräte als vertrauenswürdig ein, dann muss bei seinen Dateien nichts mehr ausgewählt werden. Lassen Sie die Warnung selbst eingeschaltet: Sie schützt vor schädlichen Dateien.',
  'went-away.title': '{subject} war im Remotedesktop und ist dann verschwunden.',
  'went-away.cause':
    'Als Sidecheck gestartet wurde, war das Gerät in der Sitzung; bei laufender Verbindung ist es verschwunden: Keine Einstellung verbietet es. Die Remotedesktop-App hat die Umleitung beendet, etwa weil das Gerät abgezogen wurde, keinen Strom mehr hatte oder sein Treiber neu startete.',
  'went-away.here-too': 'Zur selben Zeit ist es auch vom lokalen Gerät verschwunden.',
  'went-away.source': '{name} ist verschwunden',
  'went-away.fix.plug': 'Schließen Sie es wieder an, direkt an Ihr Gerät statt an einen Hub, und lassen Sie es angeschlossen.',
  'pasted-error.title':
    'Eine Meldung, die Sie angegeben haben, betrifft {about, select, smartcard {die Smartcard} com {einen seriellen Anschluss} audioIn {das Mikrofon} audioOut {den Ton} other {die Anmeldung oder die Verbindung}}.',
  'pasted-error.title-fine': 'Das Protokoll, das Sie angegeben haben, zeigt keinen Fehler.',
  'pasted-error.code': '{name}: {meaning}',
  'pasted-error.fix.again': 'Hilft das nicht, geben Sie auch die Zeilen vor der Meldung an und die Seite, auf der sie erscheint.'
}
