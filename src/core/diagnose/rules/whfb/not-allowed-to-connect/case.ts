import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'whfb/not-allowed-to-connect': {
    fires: { pasted: pastedText('The connection was denied because the user account is not authorized for remote login.', 'local') },
    near: { pasted: pastedText('The connection was denied because the computer is not available.', 'local') },
    severity: 'problem',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/not-allowed-to-connect.fix.add-user-group-user', who: 'administrator' },
    behind: ['whfb/consider-rcg']
  }
}
