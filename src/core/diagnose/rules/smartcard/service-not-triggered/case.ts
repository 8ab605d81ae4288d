import type { Cases } from '../../../case.ts'
import { service } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/service-not-triggered': {
    fires: {
      local: { os: 'linux' },
      session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
      extras: { logonOffersNoCertificate: true }
    },
    near: { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'step.service.start', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
