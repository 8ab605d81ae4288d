import type { Cases } from '../../../case.ts'
import { input, output, unsupported } from '../../../testing.ts'

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
    near: [
      {
        local: { endpoints: [output('Speakers'), ...inputs] },
        audioResults: [
          { side: 'local', kind: 'mic-active', device: 'Headset (Jabra)' },
          { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
        ]
      },
      { local: { endpoints: [output('Speakers'), ...inputs] }, audioResults: [{ side: 'local', kind: 'mic-silent' }] },
      {
        local: { endpoints: [output('Speakers'), ...inputs] },
        audioResults: [{ side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }]
      },
      {
        local: { endpoints: [output('Speakers'), ...inputs] },
        audioResults: [
          { side: 'session', kind: 'mic-silent' },
          { side: 'session', kind: 'mic-active', device: 'Webcam (Logitech)' }
        ]
      },
      {
        local: { endpoints: [output('Speakers'), ...inputs] },
        audioResults: [
          { side: 'local', kind: 'mic-silent' },
          { side: 'local', kind: 'mic-active' },
          { side: 'local', kind: 'mic-active', device: 'Speakers' }
        ]
      },
      {
        local: { endpoints: [input('Webcam (Logitech)', { isDefault: false })] },
        audioResults: [
          { side: 'local', kind: 'mic-silent' },
          { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
        ]
      },
      {
        local: { audio: unsupported() },
        audioResults: [
          { side: 'local', kind: 'mic-silent' },
          { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
        ]
      }
    ],
    variants: {
      'by its id, and two that move': {
        local: { endpoints: [output('Speakers'), ...inputs, input('Third', { isDefault: false }), input('Still', { isDefault: false })] },
        audioResults: [
          { side: 'local', kind: 'mic-silent' },
          { side: 'local', kind: 'mic-active', device: '{0.0.1.00000000}.Webcam (Logitech)' },
          { side: 'local', kind: 'mic-active', device: 'Third' }
        ]
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/wrong-default.fix.choose', who: 'you' }
  }
}
