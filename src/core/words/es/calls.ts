import type { calls as english } from '../en/calls.ts'

export const calls: Readonly<Record<keyof typeof english, string>> = {
  'call.UNKNOWN_CALL': 'La ventana y el programa no son de la misma versión: {message}',
  'call.BAD_ARGUMENTS': 'Sidecheck no entendió su ventana: {message}',
  'call.INTERNAL': 'Un error inesperado: {message}',
  'call.NOT_SAVED': 'No se pudo guardar la configuración: {message}',
  'call.TOO_MANY': 'Hay demasiadas pruebas de sonido a la vez: termine una primero',
  'call.TEST_RUNNING': 'Se está probando otro dispositivo. Espere a que termine esa prueba y vuelva a intentarlo.',
  'call.NOT_LISTED': 'Este dispositivo ya no está. Compruebe de nuevo y pruébelo después.',
  'call.NO_ANSWER': 'Sidecheck no respondió a tiempo. Vuelva a intentarlo; si no sirve, cierre Sidecheck e inícielo de nuevo.'
}
