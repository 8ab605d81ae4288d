import type { Cases } from '../../../case.ts'
import { rdp } from '../../../testing.ts'

const throughGateway = rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1')

export const cases: Cases = {
  'com/gateway-blocked': {
    fires: { session: { ports: [] }, extras: { ...throughGateway, worksWithoutGateway: true } },
    near: [
      { session: { ports: [] }, extras: { ...throughGateway, worksWithoutGateway: false } },
      { extras: { ...throughGateway, worksWithoutGateway: true } },
      { session: { ports: [] }, extras: { ...throughGateway, worksWithoutGateway: true, gateway: { ports: 'allowed' } } },
      { session: { ports: [] }, extras: { worksWithoutGateway: true } }
    ],
    variants: {
      'a policy that forbids it': { session: { ports: [] }, extras: { gateway: { ports: 'forbidden' } } },
      'a policy that forbids it, whatever else works': {
        session: { ports: [] },
        extras: { ...throughGateway, worksWithoutGateway: false, gateway: { ports: 'forbidden' } }
      },
      'nobody tried without': { session: { ports: [] }, extras: throughGateway }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/gateway-blocked.fix.allow', who: 'administrator' }
  }
}
