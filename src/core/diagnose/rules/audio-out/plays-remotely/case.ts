import type { Cases } from '../../../case.ts'
import { event, input, output, PLAYBACK, rdp, remoteMicrophone, unsupported } from '../../../testing.ts'

const hostSpeakers = output('Speakers (High Definition Audio)')

export const cases: Cases = {
  'audio-out/plays-remotely': {
    fires: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:1') },
    near: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:0') },
    variants: {
      'beside what is no output of the host': {
        session: { endpoints: [hostSpeakers, output('Maybe', { redirected: 'unknown' }), input('Host microphone')] },
        extras: rdp('audiomode:i:1')
      },
      'nobody read the devices': { session: { audio: unsupported() }, extras: rdp('audiomode:i:1') },
      'the log says that it is off': {
        session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004)] },
        extras: rdp('audiomode:i:1')
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'step.mstsc.audioOut', who: 'you' }
  }
}
