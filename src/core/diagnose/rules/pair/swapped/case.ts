import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'pair/swapped': {
    fires: { local: { side: 'session', remote: true }, session: { side: 'local', remote: false } },
    near: [{}, { local: { side: 'session', remote: true } }],
    severity: 'problem',
    certainty: 'proved',
    capability: 'pair',
    first: { step: 'pair/swapped.fix.exchange', who: 'you' }
  }
}
