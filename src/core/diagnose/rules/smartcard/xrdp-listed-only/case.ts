import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/xrdp-listed-only': {
    fires: { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'yes' })] } },
    near: [
      { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'no' })] } },
      { session: { readers: [reader(READER, { redirected: 'yes' })] } }
    ],
    variants: {
      'two, of which one differs, and one of the host': {
        local: { readers: [reader(READER), reader('Omnikey 1'), reader('Gemalto 2')] },
        session: {
          os: 'linux',
          platform: 'xrdp',
          readers: [
            reader(READER, { redirected: 'yes' }),
            reader('Omnikey 1', { redirected: 'yes', atr: '3b00' }),
            reader('Own', { redirected: 'no' })
          ]
        }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/xrdp-listed-only.fix.library', who: 'administrator' },
    before: ['audio/xrdp-module-missing']
  }
}
