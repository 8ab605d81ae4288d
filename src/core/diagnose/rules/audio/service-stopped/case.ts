import type { Cases } from '../../../case.ts'
import { remoteAudio, service } from '../../../testing.ts'

export const cases: Cases = {
  'audio/service-stopped': {
    fires: { session: { endpoints: [], serviceList: [service('Audiosrv', 'stopped')] } },
    near: [
      { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { session: { serviceList: [service('Audiosrv', 'running', 'disabled')] } },
      { local: { serviceList: [service('UmRdpService', 'stopped', 'demand')] } }
    ],
    variants: {
      'missing on the local device': { local: { serviceList: [service('AudioEndpointBuilder', 'missing', 'unknown')] } },
      'disabled, and its state is not known': { session: { serviceList: [service('audiosrv', 'unknown', 'disabled')] } },
      'the redirector, and only ports are missed': {
        session: { ports: [], serviceList: [service('UmRdpService', 'stopped', 'disabled')] }
      },
      'the redirector, and nothing is missed': { session: { serviceList: [service('UmRdpService', 'stopped', 'demand')] } },
      'two, and only the microphone is missed': {
        session: { endpoints: [remoteAudio()], serviceList: [service('UmRdpService', 'stopped', 'demand'), service('Audiosrv', 'stopped')] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)', 'audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.service.start', who: 'administrator' },
    behind: ['needs-evidence']
  }
}
