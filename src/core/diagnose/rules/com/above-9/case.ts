import type { Cases } from '../../../case.ts'
import { port, portTest, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/above-9': {
    fires: {
      local: { ports: [port('COM12')] },
      session: { ports: [redirectedPort('COM12')] },
      tests: [portTest('session', 'COM12', 'not-found')]
    },
    near: [
      { tests: [portTest('session', 'COM3', 'not-found')] },
      {
        tests: ['COM9', 'XCOM12', 'COM12X'].map((name) => portTest('session', name, 'not-found'))
      }
    ],
    variants: {
      'one of two ports': {
        local: { ports: [port('COM3'), port('COM12')] },
        session: { ports: [redirectedPort('COM3'), redirectedPort('COM12')] },
        tests: [portTest('session', 'com12', 'not-found', { message: 'FILE_NOT_FOUND' })]
      },
      'a port that did not come through': {
        local: { ports: [port('COM3'), port('COM12')] },
        tests: [portTest('local', 'COM12', 'not-found')]
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM12'],
    first: { step: 'com/above-9.fix.full-name', who: 'you' }
  }
}
