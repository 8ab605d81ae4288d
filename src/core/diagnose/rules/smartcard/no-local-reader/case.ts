import type { Cases } from '../../../case.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/no-local-reader': {
    fires: { local: { os: 'linux', smartcard: NO_SERVICE }, session: { readers: [] } },
    near: { local: { os: 'linux' }, session: { readers: [] } },
    severity: 'info',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'step.service.pcscd', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
