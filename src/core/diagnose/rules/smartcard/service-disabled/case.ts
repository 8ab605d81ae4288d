import type { Cases } from '../../../case.ts'
import { service, unsupported } from '../../../testing.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/service-disabled': {
    fires: { local: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'disabled')] }, session: { readers: [] } },
    near: [
      { local: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { local: { serviceList: [service('Spooler', 'stopped', 'disabled')] }, session: { readers: [] } }
    ],
    variants: {
      'cards work': { session: { serviceList: [service('certpropsvc', 'stopped', 'disabled')] } },
      'one that is not central': { session: { readers: [], serviceList: [service('SCPolicySvc', 'stopped', 'disabled')] } },
      'the central one of the session': { session: { readers: [], serviceList: [service('SCardSvr', 'stopped', 'disabled')] } },
      'the central one of the session, and nobody looked': {
        local: { smartcard: unsupported() },
        session: {
          smartcard: unsupported(),
          serviceList: [service('SCardSvr', 'stopped', 'disabled'), service('ScDeviceEnum', 'stopped', 'disabled')]
        }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'step.service.allow', who: 'administrator' }
  }
}
