import type { Cases } from '../../../case.ts'
import { port } from '../../../testing.ts'

export const cases: Cases = {
  'com/busy-local': {
    fires: { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } })] }, session: { ports: [] } },
    near: { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'mstsc.exe' } })] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/busy-local.fix.close', who: 'you' }
  }
}
