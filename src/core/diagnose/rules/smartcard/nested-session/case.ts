import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/nested-session': {
    fires: { local: { remote: true }, session: { readers: [] } },
    near: { local: { remote: false }, session: { readers: [] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/nested-session.fix.directly', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
