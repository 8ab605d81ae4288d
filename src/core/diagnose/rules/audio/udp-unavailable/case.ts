import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { event, RDPCORETS } from '../../../testing.ts'

export const cases: Cases = {
  'audio/udp-unavailable': {
    fires: { session: { log: [event(RDPCORETS, 138)] } },
    near: [
      { session: { log: [event(RDPCORETS, 138, undefined, '2026-11-20T08:59:59.000Z'), event(RDPCORETS, 135)] } },
      { session: { log: [event('System', 138)] } },
      { local: { log: [event(RDPCORETS, 138)] } },
      { pasted: pastedText('RdpCoreTS event 138', 'local') }
    ],
    variants: {
      'four events': {
        session: { log: [136, 138, 136, 138].map((id, at) => event(RDPCORETS, id, undefined, `2026-11-20T09:0${at}:05.000Z`)) }
      },
      'a pasted line': { pasted: pastedText('RdpCoreTS event 138') }
    },
    severity: 'info',
    certainty: 'proved',
    capability: 'audioOut',
    first: { step: 'audio/udp-unavailable.fix.allow-udp', who: 'administrator' }
  }
}
