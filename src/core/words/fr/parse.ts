import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {
  'parse.problem': 'ligne {line} : {reason}',
  'parse.redirected-port': '{name} = {clientPort} de {client}',
  'parse.baud': '{name} {baud} bauds',
  'parse.service': 'Service de carte à puce : {state, select, running {en cours d’exécution} stopped {arrêté} other {inconnu}}',
  'parse.state.present': 'carte présente',
  'parse.state.empty': 'vide',
  'parse.state.inuse': 'utilisé',
  'parse.state.exclusive': 'réservé par un programme',
  'parse.state.mute': 'carte muette',
  'parse.state.unpowered': 'carte hors tension',
  'parse.state.unavailable': 'non disponible',
  'parse.policy-assumed': 'Considéré comme le Registry.pol de l’ordinateur : le fichier ne dit pas à qui il appartient.',
  'parse.join':
    '{state, select, workgroup {non joint} domain {joint à un domaine} entra {joint à Microsoft Entra ID} other {joint à un domaine et à Microsoft Entra ID}}',
  'parse.hello-set': '{set, select, true {Windows Hello Entreprise est configuré} other {Windows Hello Entreprise n’est pas configuré}}',
  'parse.error': 'Erreur {error}',
  'parse.no-key': '(clé non indiquée)',
  'parse.default-value': '(par défaut)',
  'parse.deleted': 'supprimé',
  'parse.certificate': 'Certificat',
  'parse.certificate-number': 'Certificat {number}',
  'parse.certificate.subject': 'Objet : {value}',
  'parse.certificate.issuer': 'Émetteur : {value}',
  'parse.certificate.serial': 'Numéro de série : {value}',
  'parse.certificate.notBefore': 'Valide à partir du : {value}',
  'parse.certificate.notAfter': 'Valide jusqu’au : {value}',
  'parse.certificate.provider': 'Fournisseur de clé : {value}',
  'parse.certificate.container': 'Conteneur de clé : {value}',
  'parse.certificate.key-missing': 'Clé : manquante',
  'codes.unknown': 'Sidecheck n’a pas d’entrée pour ce code.',
  'codes.log':
    'journal {log, select, freerdp {de FreeRDP} xrdp {de xrdp} pcscd {de pcscd} pulseaudio {de PulseAudio} pipewire {de PipeWire} rdesktop {de rdesktop} other {d’un client Bureau à distance}}'
}
