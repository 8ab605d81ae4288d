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
  'smartcard/reader-on-host': {
    fires: { local: { readers: [] }, session: { smartcard: NO_SERVICE } },
    near: { local: { readers: [] }, session: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/reader-on-host.fix.plug-reader-into-device', who: 'you' }
  }
}
