import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'audio-in/clipping': {
    fires: { audioResults: [{ side: 'local', kind: 'mic-clipping', value: 0 }] },
    near: { audioResults: [{ side: 'local', kind: 'mic-active', value: -3 }] },
    variants: {
      'in the session, of a device, with a note': {
        audioResults: [{ side: 'session', kind: 'mic-clipping', device: 'Remote Audio', value: 'most of it' }]
      },
      'without a level': { audioResults: [{ side: 'local', kind: 'mic-clipping' }] }
    },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/clipping.fix.lower-volume', who: 'you' }
  }
}
