import type { Cases } from '../../../case.ts'
import { CAPTURE, event, pool, rdp, remoteAudio, startUnknown } from '../../../testing.ts'
import type { SnapshotParts } from '../../../testing.ts'

const notAsked = (platform: 'windows365' | 'avd' | 'devbox'): SnapshotParts => ({
  platform,
  endpoints: [remoteAudio()],
  log: [event(CAPTURE, 2004)]
})

export const cases: Cases = {
  'audio-in/client-off': {
    fires: { session: notAsked('windows365') },
    near: [
      // A property that switches it off is the cause, read or by default.
      { session: notAsked('avd') },
      { session: notAsked('avd'), extras: pool('audiocapturemode:i:0') },
      { session: { ...notAsked('windows365'), session: startUnknown('windows365') } },
      { session: { ...notAsked('windows365'), log: [event(CAPTURE, 2004, undefined, '2026-11-19T09:00:05.000Z')] } },
      { session: { platform: 'windows365', log: [event(CAPTURE, 2004)] } },
      // A file that asks for it needs a tick, and an app on a phone has its own policy.
      { session: { endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] }, extras: rdp('audiocapturemode:i:1') },
      { session: notAsked('windows365'), extras: { client: { platform: 'ios' } } }
    ],
    variants: {
      'the host pool asks for it': { session: notAsked('avd'), extras: pool('audiocapturemode:i:1') },
      'on a dev box, from Linux': { session: notAsked('devbox'), extras: { client: { platform: 'linux', name: 'xfreerdp' } } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.client.switch', who: 'you' }
  }
}
