import type { Cases } from '../../../case.ts'
import { cardTest } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/slow-link': {
    fires: { tests: [cardTest('local', 12), cardTest('session', 260)] },
    near: [
      { tests: [cardTest('local', 12), cardTest('session', 60)] },
      { tests: [cardTest('local', 12), cardTest('session', 99)] },
      { tests: [cardTest('local', 41), cardTest('session', 120)] },
      { tests: [cardTest('local', 12)] }
    ],
    variants: {
      'at the limits': { tests: [cardTest('local', 40), cardTest('session', 120)] },
      'at the limit of slow': { tests: [cardTest('local', 10), cardTest('session', 100)] },
      'over a slow connection': { session: { roundTripMs: 65 }, tests: [cardTest('local', 12), cardTest('session', 260)] },
      'over a fast connection': { session: { roundTripMs: 64 }, tests: [cardTest('local', 12), cardTest('session', 260)] },
      'nobody tried here, and the connection is slow': { session: { roundTripMs: 100 }, tests: [cardTest('session', 260)] },
      'nobody tried here, and the connection is not that slow': { session: { roundTripMs: 99 }, tests: [cardTest('session', 260)] },
      'nobody tried here': { tests: [cardTest('session', 260)] }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/slow-link.fix.closer', who: 'you' }
  }
}
