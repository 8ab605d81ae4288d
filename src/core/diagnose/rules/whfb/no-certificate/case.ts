import type { Cases } from '../../../case.ts'
import { certificate, reader } from '../../../testing.ts'

const HELLO = reader('Windows Hello for Business 1')

export const cases: Cases = {
  'whfb/no-certificate': {
    fires: { local: { readers: [HELLO], certificateList: [] }, extras: { wantsHello: true } },
    near: { local: { readers: [HELLO], certificateList: [certificate()] }, extras: { wantsHello: true } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/no-certificate.fix.deploy-certificate-through-intune', who: 'administrator' },
    behind: ['com/not-in-device-manager', 'whfb/consider-rcg']
  }
}
