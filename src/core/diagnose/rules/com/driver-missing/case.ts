import type { Cases } from '../../../case.ts'
import { port, redirectedPort, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/driver-missing': {
    fires: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'no-answer' }] } },
    near: [
      { extras: { serialTests: [{ side: 'local', port: 'COM3', result: 'no-answer' }] } },
      { session: { ports: [port('COM3')] }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'no-answer' }] } },
      { session: { serial: unsupported() }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'no-answer' }] } }
    ],
    variants: {
      'one of two ports': {
        local: { ports: [port('COM3'), port('COM4'), port('COM5')] },
        session: { ports: [redirectedPort('COM3'), redirectedPort('COM4')] },
        extras: { serialTests: [{ side: 'session', port: 'com4', result: 'no-answer', message: 'TIMEOUT' }] }
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/driver-missing.fix.install', who: 'administrator' }
  }
}
