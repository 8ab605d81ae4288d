import type { Cases } from '../../../case.ts'
import { remoteAudio, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'audio-in/privacy-denied': {
    fires: { local: { microphone: 'Deny' } },
    near: [
      {
        local: { privacy: { status: 'present', tookMs: 1, data: { microphone: { user: null, desktopApps: 'Allow', machine: null } } } }
      },
      { local: { privacy: unsupported() }, session: { endpoints: [] } }
    ],
    variants: {
      'on both sides, and the microphone is missed': {
        local: { microphone: 'Deny' },
        session: { microphone: 'Deny', endpoints: [remoteAudio()] }
      },
      'only one of three in the session': {
        session: { privacy: { status: 'present', tookMs: 1, data: { microphone: { user: 'Allow', desktopApps: 'Deny', machine: null } } } }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'audio-in/privacy-denied.fix.allow', who: 'you' }
  }
}
