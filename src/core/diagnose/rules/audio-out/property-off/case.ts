import type { Cases } from '../../../case.ts'
import { event, output, PLAYBACK, rdp, remoteMicrophone } from '../../../testing.ts'

const notAsked = { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004)] }

export const cases: Cases = {
  'audio-out/property-off': {
    fires: { session: notAsked },
    near: [
      // Where the property was read, it says which of the two it is.
      { session: notAsked, extras: rdp('audiomode:i:1') },
      { session: notAsked, extras: rdp('audiomode:i:2') },
      { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1003)] } },
      { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004, undefined, '2026-11-19T09:00:05.000Z')] } },
      { session: { log: [event(PLAYBACK, 1004)] } }
    ],
    variants: {
      'the file asks for it': { session: notAsked, extras: rdp('audiomode:i:0') },
      "the session host's own device plays": {
        session: { endpoints: [output('Speakers (High Definition Audio)'), remoteMicrophone()], log: [event(PLAYBACK, 1004)] }
      },
      'on a Cloud PC': { session: { ...notAsked, platform: 'windows365' } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    behind: ['needs-evidence'],
    first: { step: 'step.mstsc.audioOut', who: 'you' }
  }
}
