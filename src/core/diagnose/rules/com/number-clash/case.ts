import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/number-clash': {
    fires: {
      local: { ports: [port('COM1'), port('COM3')] },
      session: { ports: [port('COM1', { target: '\\Device\\Serial0' }), redirectedPort('COM3')] }
    },
    near: { local: { ports: [port('COM1'), port('COM3')] }, session: { ports: [port('COM1', { target: '\\Device\\Serial0' })] } },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM1'],
    first: { step: 'com/number-clash.fix.rename', who: 'helpdesk' },
    behind: ['com/not-in-device-manager', 'needs-evidence']
  }
}
