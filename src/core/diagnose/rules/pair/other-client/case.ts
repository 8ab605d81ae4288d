import type { Cases } from '../../../case.ts'
import { unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'pair/other-client': {
    fires: { session: { clientName: 'KIOSK-9' } },
    near: [
      { session: { clientName: 'laptop-7' } },
      { local: { machineName: 'LAPTOP-7-OF-THE-FRONT-DESK.corp.example' }, session: { clientName: 'LAPTOP-7-OF-THE' } },
      { session: { clientName: null } },
      { session: { clientName: '' } },
      { local: { machine: unsupported() }, session: { clientName: 'KIOSK-9' } },
      // It is another one, and something worse is wrong with the two.
      { local: { side: 'session' }, session: { side: 'local', clientName: 'KIOSK-9' } },
      { session: { side: 'local', clientName: 'KIOSK-9' } },
      { local: { machineName: 'HOST-1', remote: true }, session: { clientName: 'KIOSK-9' } }
    ],
    variants: {
      'a client whose program may send any name': { local: { os: 'linux' }, session: { clientName: 'KIOSK-9' } }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'pair',
    first: { step: 'pair/other-client.fix.run-there', who: 'you' }
  }
}
