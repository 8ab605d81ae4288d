import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/session-carries-none': {
    fires: { session: { os: 'linux', platform: 'console', remote: true, via: { program: 'vnc', mode: 'own' }, readers: [] } },
    near: [
      // The newest versions of GNOME Remote Desktop pass cards on.
      { session: { os: 'linux', platform: 'console', remote: true, via: { program: 'gnome-remote-desktop', mode: 'own' }, readers: [] } },
      { session: { os: 'linux', platform: 'console', remote: false, via: { program: 'vnc', mode: 'shared' }, readers: [] } },
      { session: { os: 'linux', platform: 'console', remote: true, via: { program: 'x2go', mode: 'own' }, readers: [] } },
      { session: { os: 'linux', platform: 'xrdp', readers: [] } }
    ],
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'session-carries-none.fix.card', who: 'you' }
  },
  'com/session-carries-none': {
    fires: {
      session: { os: 'linux', platform: 'console', remote: true, via: { program: 'gnome-remote-desktop', mode: 'own' }, ports: [] }
    },
    near: [
      { session: { os: 'linux', platform: 'console', remote: false, via: { program: 'gnome-remote-desktop', mode: 'shared' }, ports: [] } },
      { session: { os: 'linux', platform: 'console', remote: true, via: { program: 'nx', mode: 'own' }, ports: [] } },
      { session: { os: 'linux', platform: 'console', remote: true, ports: [] } }
    ],
    variants: {
      'over VNC': { session: { os: 'linux', platform: 'console', remote: true, via: { program: 'vnc', mode: 'own' }, ports: [] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'session-carries-none.fix.port', who: 'you' }
  }
}
