import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/no-card': {
    fires: {
      local: { readers: [{ name: READER, states: ['empty'] }] },
      session: { readers: [{ name: READER, states: ['empty'], redirected: 'yes' }] }
    },
    near: {
      local: { readers: [reader(READER, { states: ['present', 'unpowered'] })] },
      session: { readers: [reader(READER, { states: ['present', 'unpowered'], redirected: 'yes' })] }
    },
    severity: 'info',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/no-card.fix.insert', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
