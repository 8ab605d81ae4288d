import type { Cases } from '../../../case.ts'
import { portTest } from '../../../testing.ts'

export const cases: Cases = {
  'com/latency': {
    fires: { tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 180 })] },
    near: [
      { tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 18 })] },
      { tests: [portTest('session', 'COM3', 'loopback')] },
      { tests: [portTest('local', 'COM3', 'loopback', { roundTripMs: 180 })] }
    ],
    variants: {
      'at the limit': { tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 100 })] }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/latency.fix.closer', who: 'you' }
  }
}
