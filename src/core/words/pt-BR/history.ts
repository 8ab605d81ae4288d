import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  'check-file.too-large': 'Isto é grande demais para uma verificação anterior.',
  'check-file.no-json': 'Esta verificação anterior está danificada: não é JSON ou falta uma parte dela.',
  'check-file.newer': 'Esta verificação anterior foi guardada por um Sidecheck mais recente.',
  'check-file.other': 'Este arquivo não é uma verificação anterior.',
  'check-file.content': 'Esta verificação anterior não tem o conteúdo esperado.',
  'check-file.todo': 'Ela não pode mais ser aberta. Exclua-a; as outras verificações não são afetadas.',
  'difference.kind.setting': 'Configuração',
  'difference.kind.privacy': 'Configuração de privacidade',
  'difference.kind.service': 'Serviço',
  'difference.kind.program': 'Programa',
  'difference.kind.client': 'Aplicativo de Área de Trabalho Remota',
  'difference.kind.certificate': 'Certificado',
  'difference.kind.connection': 'Conexão',
  'difference.kind.system': 'Sistema',
  'difference.came': '{kind} {name}: agora existe',
  'difference.came-value': '{kind} {name}: agora existe, {is}',
  'difference.went': '{kind} {name}: não existe mais',
  'difference.went-value': '{kind} {name}: não existe mais, era {was}',
  'difference.changed': '{kind} {name}: era {was}, agora é {is}',
  'difference.list.failed': '{list}: podia ser lida antes e não pôde ser lida agora',
  'difference.list.back': '{list}: não podia ser lida antes e pode ser lida agora'
}
