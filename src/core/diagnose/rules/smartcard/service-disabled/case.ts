import type { Reading } from '../../../../snapshot/reading.ts'
import type { Cases } from '../../../case.ts'
import { service } from '../../../testing.ts'

const NO_SERVICE: Reading<never> = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'The smart card resource manager is not running.', hint: '' }
}

export const cases: Cases = {
  'smartcard/service-disabled': {
    fires: { local: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'disabled')] }, session: { readers: [] } },
    near: { local: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'step.service.allow', who: 'administrator' }
  }
}
