import type { policy as english } from '../en/policy.ts'

export const policy: Readonly<Record<keyof typeof english, string>> = {
  'policy.usual': '{name}: {value} (sin establecer)',
  'policy.set': '{name}: {value} (establecido en {place})',
  'policy.on': 'sí',
  'policy.off': 'no',
  'policy.text': '{text}',
  'policy.none': 'ninguno',
  'policy.free': 'lo que elija cada persona',
  'policy.unread': 'no se pudo leer: {reason}',
  'policy.unknown': '{name} en {place} no es ninguna directiva. No tiene efecto.',
  'policy.faulty': 'Algo está mal en las directivas. Lo que no se pudo leer queda fijado en el valor más seguro.'
}
