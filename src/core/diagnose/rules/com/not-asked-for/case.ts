import type { Cases } from '../../../case.ts'
import { port, redirectedPort } from '../../../testing.ts'

/** So long before the other side that nothing is proved of the two. */
const takenAt = '2026-11-20T04:29:00.000Z'
const two = [port('/dev/ttyUSB0'), port('/dev/ttyUSB1')]

export const cases: Cases = {
  'com/not-asked-for': {
    fires: { local: { os: 'linux', ports: [port('/dev/ttyUSB0')] }, session: { ports: [] } },
    near: [
      { local: { os: 'linux', ports: [port('/dev/ttyUSB0')] }, session: { ports: [redirectedPort('COM5')] } },
      { local: { os: 'linux', ports: two }, session: { ports: [redirectedPort('COM5')] } },
      { session: { ports: [] } },
      { local: { os: 'macos', ports: [port('/dev/cu.usbserial-1')] }, session: { ports: [] } },
      { local: { os: 'linux', ports: [] }, session: { ports: [] } },
      // Asking for it would not help: the session takes no port at all, even where nothing is proved of the two sides.
      { local: { os: 'linux', ports: two }, session: { os: 'linux', platform: 'xrdp', takenAt, ports: [] } },
      {
        local: { os: 'linux', ports: two },
        session: {
          os: 'linux',
          platform: 'console',
          remote: true,
          takenAt,
          via: { program: 'vnc', mode: 'own' },
          ports: []
        }
      }
    ],
    variants: {
      'by the name of the program': { session: { ports: [] }, extras: { client: { platform: 'linux', name: 'xfreerdp' } } }
    },
    severity: 'problem',
    certainty: 'possible',
    capability: 'com',
    rows: ['com:local:/dev/ttyUSB0'],
    first: { step: 'com/not-asked-for.fix.option', who: 'helpdesk' },
    behind: ['needs-evidence']
  }
}
