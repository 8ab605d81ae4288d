import type { Cases } from '../../../case.ts'
import { input, output, remoteAudio, remoteMicrophone } from '../../../testing.ts'

const speakers = { ...remoteAudio(), isDefault: false }
const microphone = { ...remoteMicrophone(), isDefault: false }

export const cases: Cases = {
  'audio-in/default-other': {
    fires: { session: { endpoints: [remoteAudio(), microphone, input('Loop In (virtual)')] } },
    near: [
      {},
      { session: { endpoints: [remoteAudio(), microphone, input('Loop In (virtual)', { isDefault: false }), remoteMicrophone()] } },
      { session: { endpoints: [remoteAudio(), microphone, input('Loop In (virtual)', { state: 'disabled' })] } },
      { session: { endpoints: [input('Loop In (virtual)')] } }
    ],
    variants: {
      'one whose origin is not known': {
        session: { endpoints: [remoteAudio(), microphone, input('Loop In (virtual)', { redirected: 'unknown' })] }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'default-other.fix.choose', who: 'you' }
  },
  'audio-out/default-other': {
    fires: { session: { endpoints: [remoteMicrophone(), speakers, output('Loop Out (virtual)')] } },
    near: [
      {},
      { session: { endpoints: [remoteMicrophone(), speakers, output('Loop Out (virtual)', { isDefault: false }), remoteAudio()] } },
      { session: { endpoints: [remoteMicrophone(), speakers, output('Loop Out (virtual)', { state: 'disabled' })] } },
      { session: { endpoints: [output('Loop Out (virtual)')] } }
    ],
    variants: {
      'one whose origin is not known': {
        session: { endpoints: [remoteMicrophone(), speakers, output('Loop Out (virtual)', { redirected: 'unknown' })] }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'default-other.fix.choose', who: 'you' }
  }
}
