import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/ksp-forced': {
    fires: { pasted: pastedText('CryptAcquireContext failed: Invalid provider type specified. (0x80090014)') },
    near: { pasted: pastedText('CryptAcquireContext failed: Keyset does not exist. (0x80090016)') },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/ksp-forced.fix.update', who: 'helpdesk' },
    behind: ['com/not-in-device-manager']
  }
}
