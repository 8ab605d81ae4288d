import type { Cases } from '../../../case.ts'
import { port } from '../../../testing.ts'

export const cases: Cases = {
  'com/linux-permission': {
    fires: { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'denied' })] }, session: { ports: [] } },
    near: { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'allowed' })] }, session: { ports: [] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:ttyUSB0'],
    first: { step: 'com/linux-permission.fix.group', who: 'administrator' },
    before: ['com/client-unsupported']
  }
}
