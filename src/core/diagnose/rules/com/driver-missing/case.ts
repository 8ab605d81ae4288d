import type { Cases } from '../../../case.ts'
import { port, portTest, redirectedPort, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/driver-missing': {
    fires: {
      tests: [portTest('local', 'COM3', 'loopback', { roundTripMs: 4 }), portTest('session', 'COM3', 'no-answer')]
    },
    near: [
      { tests: [portTest('local', 'COM3', 'no-answer')] },
      { session: { ports: [port('COM3')] }, tests: [portTest('session', 'COM3', 'no-answer')] },
      { session: { serial: unsupported() }, tests: [portTest('session', 'COM3', 'no-answer')] }
    ],
    variants: {
      'one of two ports': {
        local: { ports: [port('COM3'), port('COM4'), port('COM5')] },
        session: { ports: [redirectedPort('COM3'), redirectedPort('COM4')] },
        tests: [portTest('session', 'com4', 'no-answer', { message: 'TIMEOUT' })]
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/driver-missing.fix.install', who: 'administrator' }
  }
}
