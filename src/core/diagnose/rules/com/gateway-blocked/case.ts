import type { Cases } from '../../../case.ts'
import { rdp } from '../../../testing.ts'

const throughGateway = rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1')

export const cases: Cases = {
  'com/gateway-blocked': {
    fires: { session: { ports: [] }, extras: { ...throughGateway, worksWithoutGateway: true } },
    near: { session: { ports: [] }, extras: { ...throughGateway, worksWithoutGateway: false } },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/gateway-blocked.fix.allow', who: 'administrator' }
  }
}
