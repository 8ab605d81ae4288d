import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {
  'parse.problem': 'línea {line}: {reason}',
  'parse.redirected-port': '{name} = {clientPort} de {client}',
  'parse.baud': '{name} {baud} baudios',
  'parse.service': 'Servicio de tarjetas inteligentes: {state, select, running {en ejecución} stopped {detenido} other {desconocido}}',
  'parse.state.present': 'presente',
  'parse.state.empty': 'vacío',
  'parse.state.inuse': 'en uso',
  'parse.state.exclusive': 'exclusivo',
  'parse.state.mute': 'sin respuesta',
  'parse.state.unpowered': 'sin alimentación',
  'parse.state.unavailable': 'no disponible',
  'parse.policy-assumed': 'Se toma por el Registry.pol del equipo: el archivo no dice de quién es.',
  'parse.join':
    '{state, select, workgroup {no unido} domain {unido a un dominio} entra {unido a Microsoft Entra ID} other {unido a un dominio y a Microsoft Entra ID}}',
  'parse.hello-set':
    '{set, select, true {Windows Hello para empresas está configurado} other {Windows Hello para empresas no está configurado}}',
  'parse.error': 'Error {error}',
  'parse.no-key': '(clave no indicada)',
  'parse.default-value': '(predeterminado)',
  'parse.deleted': 'eliminado',
  'parse.certificate': 'Certificado',
  'parse.certificate-number': 'Certificado {number}',
  'parse.certificate.subject': 'Titular: {value}',
  'parse.certificate.issuer': 'Emisor: {value}',
  'parse.certificate.serial': 'Número de serie: {value}',
  'parse.certificate.notBefore': 'Válido desde: {value}',
  'parse.certificate.notAfter': 'Válido hasta: {value}',
  'parse.certificate.provider': 'Proveedor de la clave: {value}',
  'parse.certificate.container': 'Contenedor de claves: {value}',
  'parse.certificate.key-missing': 'Clave: falta',
  'codes.unknown': 'Sidecheck no tiene ninguna entrada para este código.',
  'codes.log':
    'registro de {log, select, freerdp {FreeRDP} xrdp {xrdp} pcscd {pcscd} pulseaudio {PulseAudio} pipewire {PipeWire} rdesktop {rdesktop} other {una aplicación de escritorio remoto}}'
}
