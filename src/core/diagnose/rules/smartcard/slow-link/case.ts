import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/slow-link': {
    fires: { extras: { apduRoundTrip: { local: 12, session: 260 } } },
    near: { extras: { apduRoundTrip: { local: 12, session: 60 } } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/slow-link.fix.closer', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
