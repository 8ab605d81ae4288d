import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'Não sei',
  'question.client': 'Com que programa você abre a área de trabalho remota?',
  'question.client.mstsc': 'Conexão de Área de Trabalho Remota',
  'question.client.windows-app': 'Windows App',
  'question.client.web': 'Navegador da Web',
  'question.client.mac': 'Windows App em um Mac',
  'question.client.ios': 'Aplicativo em um iPhone ou iPad',
  'question.client.android': 'Aplicativo em um dispositivo Android',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'Outro programa',
  'question.consent': 'Quando você se conectou, apareceu uma página com caixas para marcar o que a área de trabalho remota pode usar?',
  'question.consent.ticked': 'Sim, e eu marquei este dispositivo',
  'question.consent.not-ticked': 'Sim, e eu deixei desmarcado',
  'question.consent.no-page': 'Não, não apareceu essa página',
  'question.gateway': 'O dispositivo funciona quando você se conecta de dentro da rede da empresa, sem o gateway?',
  'question.gateway.works': 'Sim, ali funciona',
  'question.gateway.fails': 'Não, ali também não',
  'question.kdc-root':
    'O certificado raiz dos controladores de domínio do host da sessão está no repositório NTAuth local (certutil -viewstore -enterprise NTAuth)?',
  'question.kdc-root.yes': 'Sim, está',
  'question.kdc-root.no': 'Não, não está',
  'question.dual-enrolment':
    'O rosto ou a impressão digital falham ao entrar, em um dispositivo em que você também trabalha com uma segunda conta (registro duplo)?',
  'question.dual-enrolment.yes': 'Sim, as duas coisas',
  'question.dual-enrolment.no': 'Não, só há uma conta',
  'question.help': 'Para decidir mais: {question} (--facts)'
}
