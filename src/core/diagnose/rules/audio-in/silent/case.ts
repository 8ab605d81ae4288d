import type { AudioResult } from '../../../../facts/answers.ts'
import type { Cases } from '../../../case.ts'
import { input, output, remoteAudio, remoteMicrophone, service } from '../../../testing.ts'

const there: AudioResult[] = [{ side: 'session', kind: 'mic-silent', value: -78 }]

export const cases: Cases = {
  'audio-in/silent': {
    fires: { audioResults: [{ side: 'session', kind: 'mic-silent', value: -78 }] },
    near: [
      {
        local: { endpoints: [output('Speakers'), input('Headset', { muted: true })] },
        audioResults: [{ side: 'session', kind: 'mic-silent', value: -78 }]
      },
      { audioResults: [{ side: 'session', kind: 'mic-silent' }], local: { microphone: 'Deny' } },
      {
        audioResults: [{ side: 'session', kind: 'mic-silent' }],
        local: { endpoints: [output('Speakers'), input('Headset', { volume: 0 })] }
      },
      { audioResults: [{ side: 'session', kind: 'mic-silent' }], session: { serviceList: [service('Audiosrv', 'stopped')] } },
      // Another microphone hears, or the session listens to another one.
      {
        local: { endpoints: [output('Speakers'), input('Headset'), input('Webcam', { isDefault: false })] },
        audioResults: [
          { side: 'local', kind: 'mic-silent', device: 'Headset' },
          { side: 'local', kind: 'mic-active', device: 'Webcam' }
        ]
      },
      {
        audioResults: [{ side: 'session', kind: 'mic-silent' }],
        session: { endpoints: [remoteAudio(), { ...remoteMicrophone(), isDefault: false }, input('Loop In (virtual)')] }
      }
    ],
    variants: {
      'in the session, while it moves here': { audioResults: [...there, { side: 'local', kind: 'mic-active', value: -20 }] },
      'the same through FreeRDP': { local: { os: 'linux' }, audioResults: [...there, { side: 'local', kind: 'mic-active' }] },
      'here, without a level': { audioResults: [{ side: 'local', kind: 'mic-silent' }] }
    },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/silent.fix.mute-switch', who: 'you' }
  }
}
