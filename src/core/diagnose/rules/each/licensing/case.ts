import type { Cases } from '../../../case.ts'
import { CAPTURE, event, PLAYBACK, rdp, remoteAudio } from '../../../testing.ts'

export const cases: Cases = {
  'audio-in/licensing': {
    fires: { session: { platform: 'rds', endpoints: [remoteAudio()], log: [event(CAPTURE, 2005)] }, extras: rdp('audiocapturemode:i:1') },
    near: {
      session: {
        platform: 'rds',
        endpoints: [remoteAudio()],
        log: [event(CAPTURE, 2003), event(CAPTURE, 2005, undefined, '2026-11-20T09:00:01.000Z')]
      },
      extras: rdp('audiocapturemode:i:1')
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'licensing.fix.role', who: 'administrator' }
  },
  'audio-out/licensing': {
    fires: { session: { platform: 'rds', endpoints: [], log: [event(PLAYBACK, 1005)] } },
    near: { session: { platform: 'rds', endpoints: [], log: [event('System', 1005)] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'licensing.fix.role', who: 'administrator' },
    behind: ['audio-in/property-off', 'needs-evidence']
  }
}
