import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {
  'parse.problem': 'linha {line}: {reason}',
  'parse.redirected-port': '{name} = {clientPort} de {client}',
  'parse.baud': '{name} {baud} bauds',
  'parse.service': 'Serviço de cartão inteligente: {state, select, running {em execução} stopped {parado} other {desconhecido}}',
  'parse.state.present': 'presente',
  'parse.state.empty': 'vazio',
  'parse.state.inuse': 'em uso',
  'parse.state.exclusive': 'exclusivo',
  'parse.state.mute': 'sem resposta',
  'parse.state.unpowered': 'sem energia',
  'parse.state.unavailable': 'indisponível',
  'parse.policy-assumed': 'Tratado como o Registry.pol do computador: o arquivo não diz de quem é.',
  'parse.join':
    '{state, select, workgroup {não ingressado} domain {ingressado em um domínio} entra {ingressado no Microsoft Entra ID} other {ingressado em um domínio e no Microsoft Entra ID}}',
  'parse.hello-set':
    '{set, select, true {O Windows Hello para Empresas está configurado} other {O Windows Hello para Empresas não está configurado}}',
  'parse.error': 'Erro {error}',
  'parse.no-key': '(chave não informada)',
  'parse.default-value': '(padrão)',
  'parse.deleted': 'excluído',
  'parse.certificate': 'Certificado',
  'parse.certificate-number': 'Certificado {number}',
  'parse.certificate.subject': 'Entidade: {value}',
  'parse.certificate.issuer': 'Emissor: {value}',
  'parse.certificate.serial': 'Número de série: {value}',
  'parse.certificate.notBefore': 'Válido a partir de: {value}',
  'parse.certificate.notAfter': 'Válido até: {value}',
  'parse.certificate.provider': 'Provedor da chave: {value}',
  'parse.certificate.container': 'Contêiner de chaves: {value}',
  'parse.certificate.key-missing': 'Chave: ausente',
  'codes.unknown': 'O Sidecheck não tem nenhuma informação sobre este código.',
  'codes.log':
    'log de {log, select, freerdp {FreeRDP} xrdp {xrdp} pcscd {pcscd} pulseaudio {PulseAudio} pipewire {PipeWire} rdesktop {rdesktop} other {um cliente de área de trabalho remota}}'
}
