import type { Cases } from '../../../case.ts'
import { output, rdp, remoteMicrophone } from '../../../testing.ts'

const hostSpeakers = output('Speakers (High Definition Audio)')

export const cases: Cases = {
  'audio-out/plays-remotely': {
    fires: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:1') },
    near: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:0') },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'step.mstsc.audioOut', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
