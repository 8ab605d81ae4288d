import type { Cases } from '../../../case.ts'

const takenAt = '2026-11-20T04:29:00.000Z'

export const cases: Cases = {
  'pair/hours-apart': {
    fires: { session: { takenAt } },
    near: [
      { session: { takenAt: '2026-11-20T07:31:00.000Z' } },
      { session: { takenAt: '2026-11-20T11:29:00.000Z' } },
      // They are hours apart, and something worse is wrong with the two.
      { local: { side: 'session' }, session: { takenAt, side: 'local' } },
      { session: { takenAt, side: 'local' } },
      { local: { machineName: 'HOST-1', remote: true }, session: { takenAt, clientName: null } },
      { session: { takenAt, remote: false } },
      { session: { takenAt, clientName: 'KIOSK-9' } }
    ],
    variants: {
      'days, the local device first': { local: { takenAt: '2026-11-17T09:00:00.000Z' } }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'pair',
    first: { step: 'pair/hours-apart.fix.again', who: 'you' }
  }
}
