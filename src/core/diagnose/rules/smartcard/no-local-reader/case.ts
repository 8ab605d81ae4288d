import type { Reading } from '../../../../snapshot/reading.ts'
import type { Cases } from '../../../case.ts'

const NO_SERVICE: Reading<never> = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'The smart card resource manager is not running.', hint: '' }
}

export const cases: Cases = {
  'smartcard/no-local-reader': {
    fires: { local: { os: 'linux', smartcard: NO_SERVICE }, session: { readers: [] } },
    near: { local: { os: 'linux' }, session: { readers: [] } },
    severity: 'info',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'step.service.pcscd', who: 'administrator' }
  }
}
