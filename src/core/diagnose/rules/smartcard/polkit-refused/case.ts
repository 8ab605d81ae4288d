import type { Cases } from '../../../case.ts'
import { denied } from '../testing.ts'

const REFUSED = denied('0x8010006A', 'SCARD_W_SECURITY_VIOLATION (SCardEstablishContext): Access was denied.')

export const cases: Cases = {
  'smartcard/polkit-refused': {
    fires: { local: { os: 'linux', smartcard: REFUSED }, session: { readers: [] } },
    near: [
      // Windows has the code too, and no polkit.
      { local: { smartcard: REFUSED }, session: { readers: [] } },
      // The socket itself is closed to this user: that is no rule of polkit's.
      { local: { os: 'linux', smartcard: denied('EACCES', 'No permission for /run/pcscd/pcscd.comm.') }, session: { readers: [] } },
      { local: { os: 'linux', smartcard: denied('0x8010001D', 'SCARD_E_NO_SERVICE') }, session: { readers: [] } }
    ],
    variants: {
      'in a session over the network': {
        local: { os: 'linux' },
        session: { os: 'linux', platform: 'console', remote: true, via: { program: 'vnc', mode: 'own' }, smartcard: REFUSED }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/polkit-refused.fix.screen', who: 'you' }
  }
}
