import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

const local = { readers: [reader(READER, { card: 'Vendor token' })] }
const there = (card: string) => ({ readers: [reader(READER, { card, redirected: 'yes' })] })

export const cases: Cases = {
  'smartcard/minidriver-differs': {
    fires: { local, session: there('Generic PIV card') },
    near: [
      { local, session: there('vendor token ') },
      { session: there('Generic PIV card') },
      { local: { ...local, os: 'linux' }, session: there('Generic PIV card') },
      // Another card, and no other driver.
      { local, session: { readers: [reader(READER, { card: 'Generic PIV card', atr: '3b8f8001', redirected: 'yes' })] } }
    ],
    severity: 'warning',
    certainty: 'possible',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/minidriver-differs.fix.same', who: 'administrator' }
  }
}
