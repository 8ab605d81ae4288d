import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/above-9': {
    fires: {
      local: { ports: [port('COM12')] },
      session: { ports: [redirectedPort('COM12')] },
      extras: { serialTests: [{ side: 'session', port: 'COM12', result: 'not-found' }] }
    },
    near: [
      { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-found' }] } },
      {
        extras: {
          serialTests: ['COM9', 'XCOM12', 'COM12X'].map((name) => ({ side: 'session' as const, port: name, result: 'not-found' as const }))
        }
      }
    ],
    variants: {
      'one of two ports': {
        local: { ports: [port('COM3'), port('COM12')] },
        session: { ports: [redirectedPort('COM3'), redirectedPort('COM12')] },
        extras: { serialTests: [{ side: 'session', port: 'com12', result: 'not-found', message: 'FILE_NOT_FOUND' }] }
      },
      'a port that did not come through': {
        local: { ports: [port('COM3'), port('COM12')] },
        extras: { serialTests: [{ side: 'local', port: 'COM12', result: 'not-found' }] }
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM12'],
    first: { step: 'com/above-9.fix.full-name', who: 'you' }
  }
}
