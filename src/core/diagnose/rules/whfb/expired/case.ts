import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const EXPIRED = { notAfter: '2026-11-19T00:00:00.000Z' }

export const cases: Cases = {
  'whfb/expired': {
    fires: { local: { certificateList: [certificate(EXPIRED)] } },
    near: [
      { local: { certificateList: [certificate(EXPIRED), certificate({ serial: '22' })] } },
      { local: { certificateList: [certificate({ ...EXPIRED, provider: 'Microsoft Software Key Storage Provider' })] } }
    ],
    variants: {
      'beside another fault, where Windows Hello is wanted': {
        local: { certificateList: [certificate(EXPIRED), certificate({ ekus: [], serial: '22' })] },
        extras: { wantsHello: true }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/certificate.fix.renew-certificate-synchronise-device', who: 'helpdesk' },
    behind: ['whfb/consider-rcg']
  }
}
