import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/number-clash': {
    fires: {
      local: { ports: [port('COM1'), port('COM3')] },
      session: { ports: [port('COM1', { target: '\\Device\\Serial0' }), redirectedPort('COM3')] }
    },
    near: [
      { local: { ports: [port('COM1'), port('COM3')] }, session: { ports: [port('COM1', { target: '\\Device\\Serial0' })] } },
      // Another port bears the number that is missing.
      { local: { ports: [port('COM1'), port('COM3')] }, session: { ports: [redirectedPort('COM1', 'COM3')] } },
      { local: { ports: [port('COM1'), port('COM3')] }, session: { ports: [port('COM9'), redirectedPort('COM3')] } }
    ],
    variants: {
      'a port without its target': {
        local: { ports: [port('com1'), port('COM3'), port('COM4')] },
        session: { ports: [{ name: 'COM1' }, redirectedPort('COM3')] }
      }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM1'],
    first: { step: 'com/number-clash.fix.rename', who: 'helpdesk' },
    behind: ['needs-evidence']
  }
}
