import { pastedErrors, pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/in-exclusive-use': {
    fires: { local: { readers: [reader(READER, { states: ['present', 'exclusive'] })] } },
    near: { local: { readers: [reader(READER, { states: ['present', 'inuse'] })] } },
    variants: {
      'one of two readers': {
        local: { readers: [reader(READER), reader('Omnikey 1', { states: ['present', 'exclusive'] })] },
        session: { readers: [reader(READER, { redirected: 'yes' }), reader('Omnikey 1', { redirected: 'yes' })] }
      },
      'an error': { pasted: pastedErrors('0x8010000b') },
      'a line of a log': { pasted: pastedText('SCardStatusW failed with error SCARD_E_SHARING_VIOLATION [-2146435061]', 'local') }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/in-exclusive-use.fix.close', who: 'you' }
  }
}
