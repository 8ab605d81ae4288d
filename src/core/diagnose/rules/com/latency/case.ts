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
      'at the limit': { tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 100 })] },
      'over a slow connection': { session: { roundTripMs: 45 }, tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 180 })] },
      'over a fast connection': { session: { roundTripMs: 44 }, tests: [portTest('session', 'COM3', 'loopback', { roundTripMs: 180 })] }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/latency.fix.closer', who: 'you' }
  }
}
