import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'client-unsupported.title':
    '{subject} lässt sich mit diesem Verbindungsprogramm ({platform}) nicht verwenden: Es überträgt solche Geräte nicht.',
  'client-unsupported.cause': 'Das Verbindungsprogramm ({platform}) überträgt {devices} nicht; {where}.',
  'client-unsupported.source': 'Plattform des Verbindungsprogramms',
  'client-unsupported.fix.other-device': 'Verbinden Sie sich von einem Gerät aus, auf dem es funktioniert: {where}.',
  'smartcard/client-unsupported.where': 'mit den Verbindungsprogrammen für Windows und macOS geht es',
  'com/client-unsupported.where': 'COM-Anschlüsse lassen sich nur von Windows aus umleiten',
  'policy-blocked.title': '{subject} wird auf dem Remotecomputer durch eine Vorgabe Ihrer Organisation blockiert.',
  'policy-blocked.cause':
    'Die Richtlinie „{name}“ steht auf dem Sitzungshost auf {state} ({value}). Deshalb kann die Verbindung {devices} nicht umleiten, auch wenn sie es anfordert.',
  'policy-blocked.not-the-camera': 'fDisableCam steht für die Audiozuordnung des Clients („client audio mapping“), nicht für die Kamera.',
  'policy-blocked.inverted': 'Der Wert ist umgekehrt: „Aktiviert“ schreibt 0, „Deaktiviert“ schreibt 1.',
  'host-setting-blocked.title': '{subject} ist in den Einstellungen des Remotecomputers ausgeschaltet.',
  'host-setting-blocked.cause':
    'Keine Richtlinie regelt {devices}. Deshalb gilt der eigene Wert {name} des Sitzungshosts, und dieser blockiert die Umleitung.',
  'host-setting-blocked.fix.set': 'Setzen Sie {name} auf {value}.',
  'host-setting-blocked.fix.policy': 'Oder setzen Sie die Richtlinie „{name}“ auf {state}: Sie hat Vorrang vor diesem Wert.',
  'property-off.title': '{subject} ist für diese Verbindung nicht eingeschaltet.',
  'property-off.default':
    '{name} ist nicht konfiguriert, und ohne diese Angabe leitet {platform} nicht um: Der Standardwert ist {default}.',
  'property-off.written': 'Die Verbindung schaltet es aus: {values}. Es gilt die strengste Einstellung.',
  'property-off.not-asked': 'Das Verbindungsprogramm hat es nicht angefordert: In der Verbindung fehlt {allowing}.',
  'property-off.logged': 'Laut Ereignisprotokoll von Windows hat das Verbindungsprogramm es ausgeschaltet.',
  'consent-not-ticked.title': '{subject} wurde in der Warnung beim Öffnen der Verbindung nicht ausgewählt.',
  'consent-not-ticked.title-probably': '{subject} wurde in der Warnung beim Öffnen der Verbindung wahrscheinlich nicht ausgewählt.',
  'consent-not-ticked.cause':
    'Seit dem Update vom April 2026 gilt: Ist eine RDP-Datei nicht signiert oder ihr Herausgeber unbekannt, ist beim Öffnen zunächst keine Umleitung ausgewählt. Was nicht ausgewählt wird, wird nicht umgeleitet.',
  'consent-not-ticked.signed': 'signiert; ob der Herausgeber als vertrauenswürdig gilt, ist nicht bekannt',
  'consent-not-ticked.not-signed': 'nicht signiert',
  'consent-not-ticked.opened-with': '{program} wurde geöffnet mit',
  'consent-not-ticked.fix.tick':
    'Öffnen Sie die Verbindung noch einmal. Wenn Sie wissen, woher die Datei stammt, wählen Sie vor dem Verbinden aus, was Sie brauchen.',
  'consent-not-ticked.fix.sign': 'Signieren Sie die Datei mit einem Zertifikat, dem Ihre Geräte vertrauen.',
  'consent-not-ticked.fix.trust':
    'Stufen Sie den Herausgeber per Richtlinie als vertrauenswürdig ein, dann muss bei seinen Dateien nichts mehr ausgewählt werden. Lassen Sie die Warnung selbst eingeschaltet: Sie schützt vor schädlichen Dateien.'
}
