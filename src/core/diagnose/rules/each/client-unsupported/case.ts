import type { Cases } from '../../../case.ts'
import { port, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/client-unsupported': {
    fires: { session: { readers: [] }, extras: { client: { platform: 'web' } } },
    near: { session: { readers: [] }, extras: { client: { platform: 'macos' } } },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'client-unsupported.fix.other-device', who: 'you' },
    behind: ['needs-evidence']
  },
  'com/client-unsupported': {
    fires: { local: { os: 'macos', ports: [port('/dev/cu.usbserial-1')] }, session: { ports: [] } },
    near: [
      {
        local: { os: 'linux', ports: [port('/dev/ttyUSB0')] },
        session: { ports: [] },
        extras: { client: { platform: 'linux', name: 'xfreerdp' } }
      },
      { local: { os: 'linux' }, session: { ports: [] } },
      { local: { machine: unsupported() }, session: { ports: [] } },
      { local: { os: 'macos' } }
    ],
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:/dev/cu.usbserial-1'],
    first: { step: 'client-unsupported.fix.other-device', who: 'you' }
  }
}
