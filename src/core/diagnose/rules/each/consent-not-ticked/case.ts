import type { Cases } from '../../../case.ts'
import { rdp, remoteAudio } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/consent-not-ticked': {
    fires: {
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1', 'audiocapturemode:i:1')
    },
    near: { session: { readers: [] }, extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1') },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0', 'com:local:COM3', 'audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' }
  },
  'com/consent-not-ticked': {
    fires: {
      local: { readers: [], endpoints: [] },
      session: { readers: [], ports: [], endpoints: [] },
      extras: rdp('redirectcomports:i:1')
    },
    near: {
      local: { readers: [], endpoints: [] },
      session: { platform: 'avd', readers: [], ports: [], endpoints: [] },
      extras: rdp('redirectcomports:i:1')
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' },
    behind: ['smartcard/no-local-reader']
  },
  'audio-in/consent-not-ticked': {
    fires: {
      local: { readers: [], ports: [] },
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: { ...rdp('audiocapturemode:i:1'), consent: 'refused' }
    },
    near: {
      local: { readers: [], ports: [] },
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: { ...rdp('audiocapturemode:i:1', 'signature:s:AQAB'), client: { platform: 'macos' } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' },
    behind: ['smartcard/no-local-reader']
  }
}
