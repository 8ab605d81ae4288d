import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {
  'parse.problem': 'Zeile {line}: {reason}',
  'parse.redirected-port': '{name} = {clientPort} von {client}',
  'parse.baud': '{name} {baud} Baud',
  'parse.service': 'Smartcard-Dienst: {state, select, running {gestartet} stopped {beendet} other {unbekannt}}',
  'parse.state.present': 'Smartcard eingelegt',
  'parse.state.empty': 'leer',
  'parse.state.inuse': 'in Verwendung',
  'parse.state.exclusive': 'von einem Programm belegt',
  'parse.state.mute': 'antwortet nicht',
  'parse.state.unpowered': 'ohne Strom',
  'parse.state.unavailable': 'nicht verfügbar',
  'parse.policy-assumed': 'Als Registry.pol des Computers gelesen: In der Datei steht nicht, wem sie gehört.',
  'parse.join':
    '{state, select, workgroup {nicht eingebunden} domain {in eine Domäne eingebunden} entra {in Microsoft Entra ID eingebunden} other {in eine Domäne und in Microsoft Entra ID eingebunden}}',
  'parse.hello-set':
    '{set, select, true {Windows Hello for Business ist eingerichtet} other {Windows Hello for Business ist nicht eingerichtet}}',
  'parse.error': 'Fehler {error}',
  'parse.no-key': '(Schlüssel nicht angegeben)',
  'parse.default-value': '(Standard)',
  'parse.deleted': 'gelöscht',
  'parse.certificate': 'Zertifikat',
  'parse.certificate-number': 'Zertifikat {number}',
  'parse.certificate.subject': 'Antragsteller: {value}',
  'parse.certificate.issuer': 'Aussteller: {value}',
  'parse.certificate.serial': 'Seriennummer: {value}',
  'parse.certificate.notBefore': 'Gültig ab: {value}',
  'parse.certificate.notAfter': 'Gültig bis: {value}',
  'parse.certificate.provider': 'Schlüsselanbieter: {value}',
  'parse.certificate.container': 'Schlüsselcontainer: {value}',
  'parse.certificate.key-missing': 'Schlüssel: fehlt',
  'codes.unknown': 'Zu diesem Code hat Sidecheck keinen Eintrag.',
  'codes.log':
    'Protokoll von {log, select, freerdp {FreeRDP} xrdp {xrdp} pcscd {pcscd} pulseaudio {PulseAudio} pipewire {PipeWire} rdesktop {rdesktop} other {einem Remotedesktop-Client}}'
}
