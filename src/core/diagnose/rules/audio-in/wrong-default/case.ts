import type { Cases } from '../../../case.ts'
import { input, output } from '../../../testing.ts'

const inputs = [input('Headset (Jabra)'), input('Webcam (Logitech)', { isDefault: false })]

export const cases: Cases = {
  'audio-in/wrong-default': {
    fires: {
      local: { endpoints: [output('Speakers'), ...inputs] },
      audioResults: [
        { side: 'local', kind: 'mic-silent', device: 'Headset (Jabra)' },
        { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
      ]
    },
    near: {
      local: { endpoints: [output('Speakers'), ...inputs] },
      audioResults: [
        { side: 'local', kind: 'mic-active', device: 'Headset (Jabra)' },
        { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
      ]
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/wrong-default.fix.choose', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
