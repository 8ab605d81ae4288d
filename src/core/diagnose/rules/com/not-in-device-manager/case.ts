import type { PastedEvidence } from '../../../../parse/index.ts'
import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { port, redirectedPort, unsupported } from '../../../testing.ts'

/** What `change port /query` shows in the session. */
const queried = (...names: string[]): PastedEvidence[] => [
  {
    side: 'session',
    kind: 'chgport',
    at: '2026-11-20T09:40:00Z',
    value: {
      ports: names.map((name) => ({
        name,
        target: `\\Device\\RdpDrPort\\;${name}:2\\tsclient\\${name}`,
        redirected: { sessionId: 2, client: 'tsclient', clientPort: name }
      }))
    }
  }
]

export const cases: Cases = {
  'com/not-in-device-manager': {
    fires: { session: { serial: unsupported() }, pasted: queried('COM3') },
    near: [
      // Both sides were read and everything arrived: nobody misses anything.
      {},
      { session: { ports: [port('COM3')] }, pasted: pastedText('Device Manager shows no COM3') },
      { pasted: pastedText('The connection to COM3 was closed') },
      // The program does not find it by its number, which says more.
      {
        local: { ports: [port('COM12')] },
        session: { ports: [redirectedPort('COM12')] },
        extras: { serialTests: [{ side: 'session', port: 'COM12', result: 'not-found' }] }
      }
    ],
    variants: {
      'somebody looked in Device Manager': { pasted: pastedText('I do not see my scanner in Device Manager') },
      'a program does not find it': { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-found' }] } },
      'four ports, one without its target, and one that did not come through': {
        local: { ports: ['COM1', 'COM2', 'COM3', 'COM4', 'COM5'].map((name) => port(name)) },
        session: {
          ports: [
            { name: 'COM1', redirected: { sessionId: 2, client: 'LAPTOP', clientPort: 'COM1' } },
            ...['COM2', 'COM3', 'COM4'].map((name) => redirectedPort(name)),
            port('COM7')
          ]
        },
        pasted: pastedText('COM4 not found')
      }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/not-in-device-manager.fix.type-name', who: 'you' }
  }
}
