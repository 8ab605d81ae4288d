import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/freerdp-ioctl': {
    fires: { local: { os: 'linux' }, pasted: pastedText('The request is not supported.') },
    near: [
      { local: { os: 'linux' }, pasted: pastedText('Smart card sign-in: the request is not supported.') },
      { pasted: pastedText('The request is not supported.') },
      { local: { machine: unsupported() }, pasted: pastedText('The request is not supported.') },
      { local: { os: 'linux' }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'opened' }] } }
    ],
    variants: {
      'a log of FreeRDP': {
        local: { os: 'linux' },
        pasted: pastedText('[WARN][com.winpr.comm] - Attempt to set XonLimit with an unsupported value: 512', 'local')
      },
      'a port name that .NET does not take': {
        local: { os: 'linux' },
        pasted: pastedText('System.ArgumentException: Der angegebene Anschlussname ist ungültig.')
      },
      'a test': { local: { os: 'linux' }, extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-supported' }] } }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/freerdp-ioctl.fix.permissive', who: 'helpdesk' }
  }
}
