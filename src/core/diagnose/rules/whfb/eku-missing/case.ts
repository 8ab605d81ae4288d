import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

export const cases: Cases = {
  'whfb/eku-missing': {
    fires: { local: { certificateList: [certificate({ ekus: ['1.3.6.1.5.5.7.3.2'] })] } },
    near: { local: { certificateList: [certificate({ ekus: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.4'] })] } },
    variants: {
      'both usages': {
        local: { certificateList: [certificate({ ekus: [] }), certificate({ ekus: ['1.3.6.1.4.1.311.20.2.2'], serial: '22' })] }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/certificate.fix.add-both-usages-template', who: 'administrator' },
    behind: ['whfb/consider-rcg']
  }
}
