import { pastedErrors, pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { present } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/linux-late-pcscd': {
    fires: {
      local: { os: 'linux' },
      session: { smartcard: present({ service: { state: 'running' }, readers: [] }) },
      pasted: pastedText('IRP failure: SCardConnectW (0x000900B0), status: SCARD_E_UNKNOWN_READER (0x80100009)', 'local')
    },
    near: [
      { session: { readers: [] }, pasted: pastedText('status: SCARD_E_UNKNOWN_READER (0x80100009)', 'local') },
      { local: { os: 'linux' }, session: { readers: [] }, pasted: pastedText('status: SCARD_S_SUCCESS', 'local') }
    ],
    variants: {
      'a client on Linux that a person named, and nothing is missing': {
        extras: { client: { platform: 'linux' } },
        pasted: pastedErrors('0x80100009')
      }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/linux-late-pcscd.fix.start', who: 'administrator' },
    behind: ['needs-evidence']
  }
}
