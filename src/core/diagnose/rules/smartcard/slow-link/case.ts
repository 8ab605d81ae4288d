import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/slow-link': {
    fires: { extras: { apduRoundTrip: { local: 12, session: 260 } } },
    near: [
      { extras: { apduRoundTrip: { local: 12, session: 60 } } },
      { extras: { apduRoundTrip: { local: 12, session: 99 } } },
      { extras: { apduRoundTrip: { local: 41, session: 120 } } },
      { extras: { apduRoundTrip: { local: 12 } } }
    ],
    variants: {
      'at the limits': { extras: { apduRoundTrip: { local: 40, session: 120 } } },
      'at the limit of slow': { extras: { apduRoundTrip: { local: 10, session: 100 } } },
      'nobody tried here': { extras: { apduRoundTrip: { session: 260 } } }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/slow-link.fix.closer', who: 'you' }
  }
}
