import type { Cases } from '../../../case.ts'
import { service } from '../../../testing.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/service-disabled': {
    fires: { local: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'disabled')] }, session: { readers: [] } },
    near: { local: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'step.service.allow', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
