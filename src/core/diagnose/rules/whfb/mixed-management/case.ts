import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { event } from '../../../testing.ts'

export const cases: Cases = {
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
    variants: {
      'a pasted line': { pasted: pastedText('SCEP: Certificate enroll failed. Result: (0x82AB0011)', 'local') },
      'logged in the session': { session: { log: [event('Application', 1, '0x82AB0011'), event('Application', 2)] } }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/mixed-management.fix.configure-windows-hello-business', who: 'administrator' },
    behind: ['whfb/consider-rcg']
  }
}
