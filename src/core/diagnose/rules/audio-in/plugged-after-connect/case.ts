import type { Cases } from '../../../case.ts'
import { input, output, remoteAudio, seen, STARTED_AT, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'audio-in/plugged-after-connect': {
    fires: {
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      local: { timeline: [seen('audio', 'came', 'Headset (Jabra)', '09:10:00', 'input')] }
    },
    near: [
      {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        extras: { arrivals: [{ capability: 'audioIn', name: 'Headset (Jabra)', at: STARTED_AT }] }
      },
      {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        extras: { arrivals: [{ capability: 'com', name: 'COM3', at: '2026-11-20T09:10:00Z' }] }
      },
      { extras: { arrivals: [{ capability: 'audioIn', name: 'Headset (Jabra)', at: '2026-11-20T09:10:00Z' }] } },
      {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        local: { endpoints: [input('Headset (Jabra)', { arrivedAt: '2026-11-20T06:40:00.000Z' })] }
      },
      {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        local: { endpoints: [input('Headset (Jabra)'), output('Headset (Jabra)', { arrivedAt: '2026-11-20T09:10:00.000Z' })] }
      },
      {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        local: { endpoints: [input('Headset (Jabra)'), input('Webcam', { isDefault: false, arrivedAt: '2026-11-20T09:10:00.000Z' })] }
      },
      {
        session: { session: unsupported(), endpoints: [remoteAudio()] },
        extras: { arrivals: [{ capability: 'audioIn', name: 'Headset (Jabra)', at: '2026-11-20T09:10:00Z' }] }
      }
    ],
    variants: {
      'the system of the local device tells when it came': {
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        local: { endpoints: [input('Headset (Jabra)', { arrivedAt: '2026-11-20T09:10:00.000Z' })] }
      }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/plugged-after-connect.fix.leave-plugged', who: 'you' }
  }
}
