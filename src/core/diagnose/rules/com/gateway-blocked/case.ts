import { rdp } from '../../../testing.ts'
import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'com/gateway-blocked': {
    fires: {
      session: { ports: [] },
      extras: { ...rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1'), worksWithoutGateway: true }
    },
    near: {
      session: { ports: [] },
      extras: { ...rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1'), worksWithoutGateway: false }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/gateway-blocked.fix.allow-port-redirection-gateway', who: 'administrator' }
  }
}
