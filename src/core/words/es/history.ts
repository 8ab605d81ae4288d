import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  'check-file.too-large': 'Esto es demasiado grande para una comprobación anterior.',
  'check-file.no-json': 'Esta comprobación anterior está dañada: no es JSON o le falta una parte.',
  'check-file.newer': 'Esta comprobación anterior la guardó un Sidecheck más reciente.',
  'check-file.other': 'Este archivo no es una comprobación anterior.',
  'check-file.content': 'Esta comprobación anterior no tiene el contenido esperado.',
  'check-file.todo': 'Ya no se puede abrir. Elimínela; las demás comprobaciones no se ven afectadas.',
  'difference.kind.setting': 'Opción',
  'difference.kind.privacy': 'Opción de privacidad',
  'difference.kind.service': 'Servicio',
  'difference.kind.program': 'Programa',
  'difference.kind.client': 'Aplicación de Escritorio remoto',
  'difference.kind.certificate': 'Certificado',
  'difference.kind.connection': 'Conexión',
  'difference.kind.system': 'Sistema',
  'difference.came': '{kind} {name}: nuevo',
  'difference.came-value': '{kind} {name}: nuevo, {is}',
  'difference.went': '{kind} {name}: ya no está',
  'difference.went-value': '{kind} {name}: ya no está, era {was}',
  'difference.changed': '{kind} {name}: antes {was}, ahora {is}',
  'difference.list.failed': '{list}: antes se podía leer y ahora no',
  'difference.list.back': '{list}: antes no se podía leer y ahora sí'
}
