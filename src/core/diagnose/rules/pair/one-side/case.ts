import type { Cases } from '../../../case.ts'
import { unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'pair/one-side': {
    fires: { session: { side: 'local', remote: false } },
    near: [{}, { local: { side: 'session' }, session: { side: 'local' } }],
    variants: {
      // A session opened from inside another one: its own device takes itself for a session.
      'two sessions, one inside the other': { local: { side: 'session', remote: true } },
      'two that cannot say where they are': {
        local: { side: 'session', session: unsupported() },
        session: { session: unsupported() }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'pair',
    first: { step: 'pair.fix.other-side', who: 'you' }
  }
}
