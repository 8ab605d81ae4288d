import type { Cases } from '../../../case.ts'
import { port } from '../../../testing.ts'

export const cases: Cases = {
  'com/not-in-device-manager': {
    fires: {},
    near: { session: { ports: [port('COM3')] } },
    severity: 'info',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/not-in-device-manager.fix.type-name', who: 'you' }
  }
}
