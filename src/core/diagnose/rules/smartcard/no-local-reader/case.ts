import type { Cases } from '../../../case.ts'
import { failed, service, unsupported } from '../../../testing.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/no-local-reader': {
    fires: { local: { os: 'linux', smartcard: NO_SERVICE }, session: { readers: [] } },
    near: [
      { local: { os: 'linux' }, session: { readers: [] } },
      { local: { smartcard: failed('NOT_RUN', 'Nobody looked.') }, session: { readers: [] } },
      { local: { smartcard: unsupported() }, session: { readers: [] } },
      // There is none, and more is known: it is plugged into the host, or its service is switched off.
      { local: { readers: [] }, session: { smartcard: NO_SERVICE } },
      { local: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'disabled')] }, session: { readers: [] } }
    ],
    variants: {
      'and the session misses the service too': { local: { os: 'linux', smartcard: NO_SERVICE }, session: { smartcard: NO_SERVICE } },
      'none on Windows': { local: { readers: [] } },
      'the service of Windows sleeps': { local: { smartcard: NO_SERVICE }, session: { readers: [] } },
      'no service on macOS': { local: { os: 'macos', smartcard: NO_SERVICE }, session: { readers: [] } },
      'none on Linux': { local: { os: 'linux', readers: [] }, session: { readers: [] } },
      'the service does not answer': { local: { smartcard: failed('0x8010001E', 'It was stopped.') }, session: { readers: [] } },
      'the service does not answer, and the session has readers': { local: { smartcard: failed('0x8010001E', 'It was stopped.') } }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/no-local-reader.fix.driver', who: 'administrator' }
  }
}
