import { certificate, event, reader } from '../testing.ts'
import type { PolicyValue } from '../../snapshot/schema.ts'
import { pastedText } from './case.ts'
import type { Cases } from './case.ts'

const HELLO = reader('Windows Hello for Business 1')
const promptOnSecureDesktop = (data: number): PolicyValue => ({
  layer: 'other',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System',
  name: 'ConsentPromptBehaviorUser',
  present: true,
  type: 'REG_DWORD',
  data
})
const EXPIRED = { notAfter: '2026-11-19T00:00:00.000Z' }

export const helloCases: Cases = {
  'whfb/no-certificate': {
    fires: { local: { readers: [HELLO], certificateList: [] }, extras: { wantsHello: true } },
    near: { local: { readers: [HELLO], certificateList: [certificate()] }, extras: { wantsHello: true } },
    certainty: 'proved'
  },
  'whfb/wrong-provider': {
    fires: {
      local: { certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' })] },
      extras: { wantsHello: true }
    },
    near: {
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
    certainty: 'proved'
  },
  'whfb/expired': {
    fires: { local: { certificateList: [certificate(EXPIRED)] } },
    near: { local: { certificateList: [certificate(EXPIRED), certificate({ serial: '22' })] } },
    certainty: 'proved'
  },
  'whfb/not-yet-valid': {
    fires: { local: { certificateList: [certificate({ notBefore: '2026-12-01T00:00:00.000Z' })] } },
    near: { local: { certificateList: [certificate({ notBefore: '2026-11-20T09:00:00.000Z' })] } },
    certainty: 'proved'
  },
  'whfb/eku-missing': {
    fires: { local: { certificateList: [certificate({ ekus: ['1.3.6.1.5.5.7.3.2'] })] } },
    near: { local: { certificateList: [certificate({ ekus: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.4'] })] } },
    certainty: 'proved'
  },
  'whfb/mixed-management': {
    fires: {
      local: {
        log: [
          event(
            'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin',
            404,
            'SCEP: Certificate enroll failed. Result: (0x82AB0011)'
          )
        ]
      }
    },
    near: {
      local: {
        log: [
          event(
            'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin',
            404,
            'MDM ConfigurationManager: Result: (0x86000011)'
          )
        ]
      }
    },
    certainty: 'proved'
  },
  'whfb/secure-desktop-runas': {
    fires: {
      local: { certificateList: [certificate()] },
      session: { policyValues: [promptOnSecureDesktop(1)] },
      pasted: pastedText('The username or password is incorrect.')
    },
    near: {
      local: { certificateList: [certificate()] },
      session: { policyValues: [promptOnSecureDesktop(3)] },
      pasted: pastedText('The username or password is incorrect.')
    },
    certainty: 'likely'
  },
  'whfb/dual-enrollment': {
    fires: { extras: { dualEnrollment: true, biometricFails: true } },
    near: { extras: { dualEnrollment: true, biometricFails: false } },
    certainty: 'proved'
  },
  'whfb/tls13-client-auth': {
    fires: { pasted: pastedText("This site can't be reached\r\nERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED") },
    near: { pasted: pastedText('ERR_SSL_CLIENT_AUTH_CERT_NEEDED') },
    certainty: 'proved'
  },
  'whfb/not-allowed-to-connect': {
    fires: { pasted: pastedText('The connection was denied because the user account is not authorized for remote login.', 'local') },
    near: { pasted: pastedText('The connection was denied because the computer is not available.', 'local') },
    certainty: 'proved'
  },
  'whfb/consider-rcg': {
    fires: { local: { certificateList: [certificate(EXPIRED)] } },
    near: { local: { certificateList: [certificate()] } },
    certainty: 'proved'
  }
}
