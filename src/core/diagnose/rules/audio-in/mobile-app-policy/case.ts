import type { Cases } from '../../../case.ts'
import { input, remoteAudio, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'audio-in/mobile-app-policy': {
    fires: {
      local: { endpoints: [input('Phone microphone')] },
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      extras: { client: { platform: 'ios' } }
    },
    near: [
      {
        local: { endpoints: [input('Headset')] },
        session: { platform: 'windows365', endpoints: [remoteAudio()] },
        extras: { client: { platform: 'macos' } }
      },
      { local: { machine: unsupported() }, session: { platform: 'windows365', endpoints: [remoteAudio()] } },
      { extras: { client: { platform: 'ios' } } }
    ],
    variants: {
      'on Android': { session: { platform: 'windows365', endpoints: [remoteAudio()] }, extras: { client: { platform: 'android' } } }
    },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Phone microphone'],
    first: { step: 'audio-in/mobile-app-policy.fix.policies', who: 'administrator' }
  }
}
