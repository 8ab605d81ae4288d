import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/freerdp-ioctl': {
    fires: { local: { os: 'linux' }, pasted: pastedText('The request is not supported.') },
    near: [
      { pasted: pastedText('The request is not supported.') },
      { local: { machine: unsupported() }, pasted: pastedText('The request is not supported.') },
      { local: { os: 'linux' }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'opened' }] } }
    ],
    variants: {
      'a test': { local: { os: 'linux' }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-supported' }] } }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/freerdp-ioctl.fix.permissive', who: 'helpdesk' }
  }
}
