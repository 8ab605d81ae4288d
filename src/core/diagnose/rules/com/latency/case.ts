import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'com/latency': {
    fires: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 180 }] } },
    near: [
      { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 18 }] } },
      { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback' }] } },
      { extras: { serialTests: [{ side: 'local', port: 'COM3', result: 'loopback', roundTripMs: 180 }] } }
    ],
    variants: {
      'at the limit': { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 100 }] } }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/latency.fix.closer', who: 'you' }
  }
}
