import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const EXPIRED = { notAfter: '2026-11-19T00:00:00.000Z' }

export const cases: Cases = {
  'whfb/consider-rcg': {
    fires: { local: { certificateList: [certificate(EXPIRED)] } },
    near: { local: { certificateList: [certificate()] } },
    severity: 'info',
    certainty: 'likely',
    capability: 'hello',
    first: { step: 'whfb/consider-rcg.fix.try-one-connection', who: 'helpdesk' },
    before: ['whfb/expired', 'com/not-in-device-manager']
  }
}
