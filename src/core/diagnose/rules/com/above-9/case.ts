import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/above-9': {
    fires: {
      local: { ports: [port('COM12')] },
      session: { ports: [redirectedPort('COM12')] },
      extras: { serialTests: [{ side: 'session', port: 'COM12', result: 'not-found' }] }
    },
    near: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-found' }] } },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM12'],
    first: { step: 'com/above-9.fix.full-name', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
