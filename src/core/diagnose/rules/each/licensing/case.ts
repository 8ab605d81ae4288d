import type { Cases } from '../../../case.ts'
import { CAPTURE, event, PLAYBACK, present, rdp, remoteAudio } from '../../../testing.ts'

const server = present({
  name: 'HOST-1',
  os: { family: 'windows' as const, name: 'Windows Server 2022 Standard', version: '10.0.20348', arch: 'x64' },
  locale: 'en-US',
  timeZone: 'Etc/UTC'
})

export const cases: Cases = {
  'audio-in/licensing': {
    fires: { session: { platform: 'rds', endpoints: [remoteAudio()], log: [event(CAPTURE, 2005)] }, extras: rdp('audiocapturemode:i:1') },
    near: [
      {
        session: {
          platform: 'rds',
          endpoints: [remoteAudio()],
          log: [event(CAPTURE, 2003), event(CAPTURE, 2005, undefined, '2026-11-20T09:00:01.000Z')]
        },
        extras: rdp('audiocapturemode:i:1')
      },
      { session: { platform: 'rds', endpoints: [remoteAudio()], machine: server }, extras: rdp('audiocapturemode:i:1') },
      // A setting that was read, or the log, tells another reason.
      { session: { endpoints: [remoteAudio()], machine: server }, extras: rdp('audiocapturemode:i:0') },
      { session: { endpoints: [remoteAudio()], machine: server, log: [event(CAPTURE, 2004)] }, extras: rdp('audiocapturemode:i:1') },
      { session: { machine: server } }
    ],
    variants: {
      'a server without the role': { session: { endpoints: [remoteAudio()], machine: server }, extras: rdp('audiocapturemode:i:1') },
      'a server without the role, and no file': { session: { endpoints: [remoteAudio()], machine: server } }
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
