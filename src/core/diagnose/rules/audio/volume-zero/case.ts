import type { Cases } from '../../../case.ts'
import { input, output, remoteMicrophone } from '../../../testing.ts'

export const cases: Cases = {
  'audio/volume-zero': {
    fires: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: 0 }), remoteMicrophone()] } },
    near: [
      { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: null }), remoteMicrophone()] } },
      { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: 0, muted: true }), remoteMicrophone()] } },
      { local: { endpoints: [output('Speakers'), output('TV', { isDefault: false, volume: 0 }), input('Headset')] } },
      { session: { endpoints: [output('Own', { volume: 0 }), output('Remote Audio', { redirected: 'yes' }), remoteMicrophone()] } }
    ],
    variants: {
      'only the microphone': { local: { os: 'linux', endpoints: [output('Speakers'), input('Headset', { volume: 0 })] } },
      'the microphone and the output': { local: { endpoints: [output('Speakers', { volume: 0 }), input('Headset', { volume: 0 })] } }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'audio/volume-zero.fix.turn-up', who: 'you' }
  }
}
