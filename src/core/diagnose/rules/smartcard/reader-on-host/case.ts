import type { Cases } from '../../../case.ts'
import { service, unsupported } from '../../../testing.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/reader-on-host': {
    fires: { local: { readers: [] }, session: { smartcard: NO_SERVICE } },
    near: [
      { local: { readers: [] }, session: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { session: { smartcard: NO_SERVICE } },
      { local: { readers: [] }, session: { os: 'linux', smartcard: NO_SERVICE } },
      { local: { readers: [] }, session: { readers: [] } },
      { local: { smartcard: unsupported() }, session: { smartcard: NO_SERVICE } }
    ],
    variants: {
      'nobody looked at the service': { local: { readers: [] }, session: { smartcard: NO_SERVICE, services: unsupported() } }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/reader-on-host.fix.plug-in', who: 'you' }
  }
}
