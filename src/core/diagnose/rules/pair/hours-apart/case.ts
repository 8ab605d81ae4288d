import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'pair/hours-apart': {
    fires: { session: { takenAt: '2026-11-20T04:29:00.000Z' } },
    near: [{ session: { takenAt: '2026-11-20T07:31:00.000Z' } }, { session: { takenAt: '2026-11-20T11:29:00.000Z' } }],
    variants: {
      'days, the local device first': { local: { takenAt: '2026-11-17T09:00:00.000Z' } }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'pair',
    first: { step: 'pair/hours-apart.fix.again', who: 'you' }
  }
}
