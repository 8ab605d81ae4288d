import type { Cases } from '../../../case.ts'
import { input, output, remoteAudio, remoteMicrophone } from '../../../testing.ts'

export const cases: Cases = {
  'audio-in/muted': {
    fires: { local: { endpoints: [output('Speakers'), input('Headset', { muted: true })] } },
    near: { local: { endpoints: [output('Speakers'), input('Headset'), input('Webcam', { isDefault: false, muted: true })] } },
    variants: {
      'on both sides': {
        local: { os: 'macos', endpoints: [output('Speakers', { muted: true }), input('Headset', { muted: true })] },
        session: { os: 'linux', endpoints: [remoteAudio(), input('Remote Audio', { redirected: 'unknown', muted: true })] }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset'],
    first: { step: 'muted.fix.unmute', who: 'you' }
  },
  'audio-out/muted': {
    fires: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', muted: true }), remoteMicrophone()] } },
    near: [
      { session: { endpoints: [remoteAudio(), remoteMicrophone(), output('Host speakers', { isDefault: false, muted: true })] } },
      {
        session: {
          endpoints: [
            remoteAudio(),
            remoteMicrophone(),
            ...(['disabled', 'unplugged', 'notpresent'] as const).map((state) => output(state, { redirected: 'yes', muted: true, state }))
          ]
        }
      }
    ],
    severity: 'warning',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'muted.fix.unmute', who: 'you' }
  }
}
