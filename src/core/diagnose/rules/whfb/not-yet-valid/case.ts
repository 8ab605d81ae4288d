import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

export const cases: Cases = {
  'whfb/not-yet-valid': {
    fires: { local: { certificateList: [certificate({ notBefore: '2026-12-01T00:00:00.000Z' })] } },
    near: { local: { certificateList: [certificate({ notBefore: '2026-11-20T09:00:00.000Z' })] } },
    variants: {
      'two of them': {
        local: {
          certificateList: [
            certificate({ notBefore: '2026-12-01T00:00:00.000Z' }),
            certificate({ notBefore: '2026-12-02T00:00:00.000Z', serial: '22' })
          ]
        }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/certificate.fix.check-clock-device-time', who: 'helpdesk' },
    behind: ['whfb/consider-rcg']
  }
}
