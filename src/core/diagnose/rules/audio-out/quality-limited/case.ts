import type { Cases } from '../../../case.ts'
import { policy, rdp } from '../../../testing.ts'

export const cases: Cases = {
  'audio-out/quality-limited': {
    fires: { session: { policyValues: [policy('AllowedAudioQualityMode', 3)] } },
    near: [
      { session: { policyValues: [policy('AllowedAudioQualityMode', 7)] } },
      { session: { endpoints: [], policyValues: [policy('AllowedAudioQualityMode', 3)] } }
    ],
    variants: {
      'by the file': { extras: rdp('audioqualitymode:i:1') }
    },
    severity: 'info',
    certainty: 'proved',
    capability: 'audioOut',
    first: { step: 'audio-out/quality-limited.fix.set-high', who: 'administrator' }
  }
}
