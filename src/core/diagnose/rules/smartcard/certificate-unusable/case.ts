import type { Cases } from '../../../case.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/certificate-unusable': {
    fires: { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z' })] } },
    near: { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z', serial: 'aa' }), card({ serial: 'bb' })] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/certificate-unusable.fix.issue', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
