import type { Cases } from '../../../case.ts'
import { certificate, reader } from '../../../testing.ts'

export const cases: Cases = {
  'whfb/wrong-provider': {
    fires: {
      local: {
        readers: [reader('Windows Hello for Business 1')],
        certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' })]
      },
      extras: { wantsHello: true }
    },
    near: [
      {
        local: {
          certificateList: [
            certificate({
              provider: 'Microsoft Platform Crypto Provider',
              ekus: ['1.3.6.1.5.5.7.3.2'],
              issuer: 'DC=net, DC=windows, CN=MS-Organization-Access'
            })
          ]
        },
        extras: { wantsHello: true }
      },
      { local: { certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' })] } },
      { local: { certificateList: [certificate({ provider: 'Other Provider' })] }, extras: { wantsHello: true } },
      {
        local: { certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' }), certificate({ serial: '22' })] },
        extras: { wantsHello: true }
      }
    ],
    variants: {
      'in the TPM, and nobody wants to sign in so': {
        local: {
          readers: [reader('Windows Hello for Business 1')],
          certificateList: [certificate({ provider: 'Microsoft Platform Crypto Provider' })]
        }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/wrong-provider.fix.intune-scep-pkcs-profile', who: 'administrator' },
    behind: ['whfb/consider-rcg']
  }
}
