import type { Cases } from '../../../case.ts'
import { event, RDPCORETS } from '../../../testing.ts'

export const cases: Cases = {
  'audio/udp-unavailable': {
    fires: { session: { log: [event(RDPCORETS, 138)] } },
    near: { session: { log: [event(RDPCORETS, 138, undefined, '2026-11-20T08:59:59.000Z'), event(RDPCORETS, 135)] } },
    severity: 'info',
    certainty: 'proved',
    capability: 'audioOut',
    first: { step: 'audio/udp-unavailable.fix.allow-udp', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
