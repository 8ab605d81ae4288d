import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/not-in-device-manager': {
    fires: {},
    near: { session: { ports: [port('COM3')] } },
    variants: {
      'four ports, one without its target, and one that did not come through': {
        local: { ports: ['COM1', 'COM2', 'COM3', 'COM4', 'COM5'].map((name) => port(name)) },
        session: {
          ports: [
            { name: 'COM1', redirected: { sessionId: 2, client: 'LAPTOP', clientPort: 'COM1' } },
            ...['COM2', 'COM3', 'COM4'].map((name) => redirectedPort(name)),
            port('COM7')
          ]
        }
      }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/not-in-device-manager.fix.type-name', who: 'you' }
  }
}
