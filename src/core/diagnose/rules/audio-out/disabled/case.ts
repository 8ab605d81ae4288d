import type { Cases } from '../../../case.ts'
import { event, output, PLAYBACK, rdp, remoteMicrophone } from '../../../testing.ts'

const hostSpeakers = output('Speakers (High Definition Audio)')

export const cases: Cases = {
  'audio-out/disabled': {
    fires: { session: { endpoints: [remoteMicrophone()] }, extras: rdp('audiomode:i:2') },
    near: [
      { session: { endpoints: [hostSpeakers, remoteMicrophone()], log: [event(PLAYBACK, 1004)] }, extras: rdp('audiomode:i:1') },
      { extras: rdp('audiomode:i:2') },
      { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1003)] } },
      // The log does not say which of the two modes it was.
      { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004)] } }
    ],
    variants: {
      'the log says so too': { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004)] }, extras: rdp('audiomode:i:2') }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'step.mstsc.audioOut', who: 'you' }
  }
}
