import type { Cases } from '../../../case.ts'
import { port, redirectedPort, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/linux-permission': {
    fires: { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'denied' })] }, session: { ports: [] } },
    near: [
      { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'allowed' })] }, session: { ports: [] } },
      { local: { ports: [port('COM7', { access: 'denied' })] }, session: { ports: [] } },
      {
        local: { os: 'linux', ports: [port('ttyUSB0')] },
        extras: {
          serialTests: [
            { side: 'local', port: 'ttyUSB0', result: 'failed' },
            { side: 'local', port: 'ttyUSB0', result: 'failed', message: 'EBUSY' },
            { side: 'session', port: 'ttyUSB0', result: 'failed', message: 'EACCES' }
          ]
        }
      },
      { local: { os: 'linux' }, session: { serial: { status: 'denied', tookMs: 1, reason: 'access denied' } } },
      { local: { os: 'linux', serial: unsupported() } }
    ],
    variants: {
      'one of two ports, and nothing is missing': {
        local: { os: 'linux', ports: [port('COM3', { access: 'denied', target: '/dev/ttyS2' }), port('COM4')] },
        session: { ports: [redirectedPort('COM3'), redirectedPort('COM4')] }
      },
      'the list itself': { local: { os: 'linux', serial: { status: 'denied', tookMs: 1, reason: 'access denied' } } },
      'a test': {
        local: { os: 'linux', ports: [port('ttyUSB0')] },
        extras: { serialTests: [{ side: 'local', port: 'ttyUSB0', result: 'failed', message: 'EACCES: cannot open' }] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:ttyUSB0'],
    first: { step: 'com/linux-permission.fix.group', who: 'administrator' },
    before: ['com/not-asked-for']
  }
}
