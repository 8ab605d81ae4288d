import type { Cases } from '../../../case.ts'
import { pool, rdp, remoteAudio } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/property-off': {
    fires: { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:0') },
    near: { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:1') },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'step.property.portal', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  },
  'com/property-off': {
    fires: { session: { ports: [] }, extras: rdp('redirectcomports:i:0') },
    near: { session: { ports: [] }, extras: rdp('redirectcomports:i:0', 'redirectcomports:i:1') },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'step.mstsc.com', who: 'you' }
  },
  'audio-in/property-off': {
    fires: { session: { platform: 'avd', endpoints: [remoteAudio()] }, extras: pool('audiomode:i:0') },
    near: { session: { platform: 'windows365', endpoints: [remoteAudio()] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.property.portal', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
