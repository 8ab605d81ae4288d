import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'

const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'

export const cases: Cases = {
  'smartcard/xrdp-listed-only': {
    fires: { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'yes' })] } },
    near: { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'no' })] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/xrdp-listed-only.fix.give-program-xrdp-s', who: 'administrator' }
  }
}
