import type { Cases } from '../../../case.ts'
import { service } from '../../../testing.ts'

export const cases: Cases = {
  'audio/service-stopped': {
    fires: { session: { endpoints: [], serviceList: [service('Audiosrv', 'stopped')] } },
    near: { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)', 'audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.service.start', who: 'administrator' },
    behind: ['audio-in/property-off', 'com/not-in-device-manager', 'needs-evidence']
  }
}
