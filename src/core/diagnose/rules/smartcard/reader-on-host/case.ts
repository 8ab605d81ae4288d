import type { Cases } from '../../../case.ts'
import { hostSetting, policy, rdp, service, unsupported } from '../../../testing.ts'
import { NO_SERVICE } from '../testing.ts'

export const cases: Cases = {
  'smartcard/reader-on-host': {
    fires: { local: { readers: [] }, session: { smartcard: NO_SERVICE } },
    near: [
      { local: { readers: [] }, session: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { session: { smartcard: NO_SERVICE } },
      { local: { readers: [] }, session: { os: 'linux', smartcard: NO_SERVICE } },
      { local: { readers: [] }, session: { readers: [] } },
      { local: { smartcard: unsupported() }, session: { smartcard: NO_SERVICE } },
      // No service answered there, so whether a reader is plugged in is not known.
      { local: { os: 'linux', smartcard: NO_SERVICE }, session: { smartcard: NO_SERVICE } },
      { local: { smartcard: NO_SERVICE }, session: { smartcard: NO_SERVICE } },
      // A blocked session answers the same.
      { local: { readers: [] }, session: { smartcard: NO_SERVICE, policyValues: [policy('fEnableSmartCard', 0)] } },
      { local: { readers: [] }, session: { smartcard: NO_SERVICE, policyValues: [hostSetting('fEnableSmartCard', 0)] } },
      { local: { readers: [] }, session: { smartcard: NO_SERVICE }, extras: rdp('redirectsmartcards:i:0') }
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
