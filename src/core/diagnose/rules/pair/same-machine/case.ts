import type { Cases } from '../../../case.ts'
import { present, STARTED_AT } from '../../../testing.ts'

const at = (sessionId: number) =>
  present({
    remote: true,
    protocol: 'rdp' as const,
    sessionId,
    stationName: `RDP-Tcp#${sessionId}`,
    clientName: 'LAPTOP-7',
    clientBuild: null,
    platform: 'rdp' as const,
    startedAt: STARTED_AT,
    reasons: []
  })

export const cases: Cases = {
  'pair/same-machine': {
    fires: { session: { machineName: 'laptop-7.corp.example', remote: false } },
    near: [
      { session: { machineName: 'LAPTOP-70', remote: true } },
      // A session that a machine opened on itself.
      { session: { machineName: 'LAPTOP-7' } },
      { local: { remote: true, platform: 'rdp', session: at(2) }, session: { machineName: 'LAPTOP-7', session: at(3) } },
      { local: { machineName: 'localhost' }, session: { machineName: 'localhost', os: 'linux', remote: false } },
      // It is the same one, and something worse is wrong with the two.
      { local: { side: 'session', remote: true }, session: { side: 'local', machineName: 'LAPTOP-7', remote: false } },
      { session: { side: 'local', machineName: 'LAPTOP-7', remote: false } }
    ],
    variants: {
      'both inside the session': { local: { machineName: 'HOST-1', remote: true } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'pair',
    first: { step: 'pair.fix.other-side', who: 'you' }
  }
}
