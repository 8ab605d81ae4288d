import type { Cases } from '../../../case.ts'
import { port, redirectedPort, unsupported } from '../../../testing.ts'

/** As the serial map of the machine has a port of the session with the number 5. */
const mapped = (name: string) => ({
  name,
  target: `\\Device\\RdpDrPort\\;${name}:5\\tsclient\\${name}`,
  redirected: { sessionId: 5, client: 'tsclient', clientPort: name }
})
const others = (name: string) => ({ ...redirectedPort(name), ...mapped(name) })

export const cases: Cases = {
  'com/other-session': {
    fires: { session: { ports: [redirectedPort('COM3'), others('COM4')] } },
    near: [
      { session: { ports: [redirectedPort('COM3'), redirectedPort('COM4')] } },
      // The target names no session.
      {
        session: {
          ports: [redirectedPort('COM3'), { ...others('COM4'), redirected: { sessionId: null, client: 'tsclient', clientPort: 'COM4' } }]
        }
      },
      { session: { ports: [redirectedPort('COM3'), port('COM4')] } },
      // Two ports of the local device itself are nobody else's.
      { local: { ports: [port('COM3'), port('COM4')] }, session: { ports: [redirectedPort('COM3')] } }
    ],
    variants: {
      'the port of this session is missing': { session: { ports: [others('COM3')] } },
      'from a list that was pasted, which may be of another session': {
        session: { serial: unsupported() },
        pasted: [{ side: 'session', kind: 'chgport', at: '2026-11-20T09:40:00Z', value: { ports: [mapped('COM4')] } }]
      },
      'several, of which a title names three': {
        session: { ports: [redirectedPort('COM3'), ...['COM4', 'COM5', 'COM6', 'COM7'].map(others)] }
      }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:session:COM4'],
    first: { step: 'com/other-session.fix.own', who: 'you' }
  }
}
