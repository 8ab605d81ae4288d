import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'audio-in/clipping': {
    fires: { audioResults: [{ side: 'local', kind: 'mic-clipping', value: 0 }] },
    near: { audioResults: [{ side: 'local', kind: 'mic-active', value: -3 }] },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/clipping.fix.lower-volume', who: 'you' },
    behind: ['com/not-in-device-manager']
  }
}
