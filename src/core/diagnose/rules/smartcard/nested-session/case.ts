import type { Cases } from '../../../case.ts'
import { READER } from '../testing.ts'
import { present, reader, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/nested-session': {
    fires: { local: { remote: true }, session: { readers: [] } },
    near: [
      { local: { remote: false }, session: { readers: [] } },
      { local: { remote: true } },
      // Some arrived; the card in one of them is another.
      { local: { remote: true, readers: [reader(READER), reader('Omnikey 1')] } },
      { local: { remote: true }, session: { readers: [reader(READER, { redirected: 'yes', atr: '3b8f8001' })] } }
    ],
    variants: {
      'nobody looked in the session': { local: { remote: true }, session: { smartcard: unsupported() } },
      'a station without a name': {
        local: {
          session: present({
            remote: true,
            protocol: 'rdp',
            sessionId: 1,
            stationName: null,
            clientName: null,
            clientBuild: null,
            platform: 'rdp',
            startedAt: null,
            reasons: []
          })
        },
        session: { readers: [] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/nested-session.fix.directly', who: 'you' }
  }
}
