import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

export const cases: Cases = {
  'com/busy-local': {
    fires: { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } })] }, session: { ports: [] } },
    near: [
      { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'mstsc.exe' } })] } },
      // The client that redirects it holds it.
      { local: { ports: [port('com3', { inUse: { state: 'yes' } })] } }
    ],
    variants: {
      'one of two came through': {
        local: {
          ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } }), port('COM4', { inUse: { state: 'yes' } }), port('COM5')]
        }
      },
      'nothing is missing': { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } })] } },
      'a test that was refused': {
        local: { ports: [port('COM5'), port('COM6')] },
        session: { ports: [redirectedPort('COM3', 'COM5'), redirectedPort('COM6')] },
        extras: { serialTests: [{ side: 'session', port: 'com3', result: 'access-denied' }] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/busy-local.fix.close', who: 'you' }
  }
}
