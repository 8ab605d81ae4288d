import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/in-exclusive-use': {
    fires: { local: { readers: [reader(READER, { states: ['present', 'exclusive'] })] } },
    near: { local: { readers: [reader(READER, { states: ['present', 'inuse'] })] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/in-exclusive-use.fix.close', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
