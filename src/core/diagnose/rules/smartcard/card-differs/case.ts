import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/card-differs': {
    fires: { session: { readers: [reader(READER, { atr: '3b8f8001', redirected: 'yes' })] } },
    near: { session: { readers: [reader(READER, { redirected: 'yes', states: ['present', 'inuse'] })] } },
    variants: {
      'no card in the session': { session: { readers: [{ name: READER, states: ['empty'], redirected: 'yes' }] } }
    },
    severity: 'warning',
    certainty: 'possible',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/card-differs.fix.insert-again', who: 'you' }
  }
}
