import type { Cases } from '../../../case.ts'
import { certificate, event, reader, unsupported } from '../../../testing.ts'

const HELLO = reader('Windows Hello for Business 1')

export const cases: Cases = {
  'whfb/no-certificate': {
    fires: { local: { readers: [HELLO], certificateList: [] }, extras: { wantsHello: true } },
    near: [
      { local: { readers: [HELLO], certificateList: [certificate()] }, extras: { wantsHello: true } },
      { local: { certificateList: [] } },
      { local: { certificateList: [certificate({ ekus: [] })] } },
      { local: { readers: [HELLO], certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' })] } },
      // The log says why none came.
      {
        local: { readers: [HELLO], certificateList: [], log: [event('Application', 1, 'Certificate enroll failed. Result: (0x82AB0011)')] },
        extras: { wantsHello: true }
      }
    ],
    variants: {
      'nobody wants to sign in so': { local: { readers: [HELLO], certificateList: [] } },
      'it is wanted, without a reader': { local: { certificateList: [] }, extras: { wantsHello: true } },
      'one that cannot be used, and one of the device': {
        local: {
          readers: [HELLO],
          certificateList: [
            certificate({ provider: 'Microsoft Software Key Storage Provider', ekus: [] }),
            certificate({ issuer: 'CN=MS-Organization-Access', serial: '22' })
          ]
        }
      },
      'the store was not read': { local: { readers: [HELLO], certificates: unsupported() } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/no-certificate.fix.deploy-certificate-through-intune', who: 'administrator' },
    behind: ['whfb/consider-rcg']
  }
}
