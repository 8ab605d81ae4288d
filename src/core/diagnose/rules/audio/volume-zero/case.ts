import type { Cases } from '../../../case.ts'
import { output, remoteMicrophone } from '../../../testing.ts'

export const cases: Cases = {
  'audio/volume-zero': {
    fires: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: 0 }), remoteMicrophone()] } },
    near: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: null }), remoteMicrophone()] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'audio/volume-zero.fix.turn-up', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
