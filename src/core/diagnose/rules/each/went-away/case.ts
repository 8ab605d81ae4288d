import type { Cases } from '../../../case.ts'
import { failed, reader, remoteAudio, remoteMicrophone, seen } from '../../../testing.ts'

const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'
const went = seen('smartcard', 'went', READER, '09:20:00')

export const cases: Cases = {
  'smartcard/went-away': {
    fires: { session: { readers: [], timeline: [seen('smartcard', 'came', READER, '09:10:00'), went] } },
    near: [
      { session: { readers: [], timeline: [went, seen('smartcard', 'came', READER, '09:21:00')] } },
      { session: { readers: [], timeline: [seen('smartcard', 'went', 'Another reader 0', '09:20:00')] } },
      { session: { readers: [], timeline: [seen('smartcard', 'changed', READER, '09:20:00')] } },
      { session: { readers: [] }, local: { timeline: [went] } },
      { session: { timeline: [went] } },
      { session: { smartcard: failed('TIMEOUT', 'no answer'), timeline: [went] } }
    ],
    variants: {
      'it left this device as well': {
        local: { timeline: [seen('smartcard', 'went', READER, '09:19:58'), seen('smartcard', 'came', READER, '09:20:05')] },
        session: { readers: [], timeline: [went] }
      },
      'one of two readers': {
        local: { readers: [reader(READER), reader('Identiv uTrust 0')] },
        session: { readers: [], timeline: [went] }
      }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: [`smartcard:local:${READER}`],
    first: { step: 'step.reconnect', who: 'you' },
    behind: ['needs-evidence']
  },
  'com/went-away': {
    fires: { session: { ports: [], timeline: [seen('serial', 'went', 'COM3', '09:20:00')] } },
    near: [
      { session: { ports: [], timeline: [seen('serial', 'went', 'COM4', '09:20:00')] } },
      { session: { ports: [], timeline: [seen('audio', 'went', 'COM3', '09:20:00', 'output')] } }
    ],
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'step.reconnect', who: 'you' },
    behind: ['needs-evidence']
  },
  'audio-out/went-away': {
    fires: { session: { endpoints: [remoteMicrophone()], timeline: [seen('audio', 'went', 'Remote Audio', '09:20:00', 'output')] } },
    near: { session: { endpoints: [remoteMicrophone()], timeline: [seen('audio', 'went', 'Remote Audio', '09:20:00', 'input')] } },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'step.reconnect', who: 'you' },
    behind: ['needs-evidence']
  },
  'audio-in/went-away': {
    fires: {
      session: {
        platform: 'windows365',
        endpoints: [remoteAudio()],
        timeline: [seen('audio', 'went', 'Remote Audio', '09:20:00', 'input')]
      }
    },
    near: {
      session: { platform: 'windows365', endpoints: [remoteAudio()], timeline: [seen('audio', 'went', 'Remote Audio', '09:20:00')] }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.reconnect', who: 'you' }
  }
}
