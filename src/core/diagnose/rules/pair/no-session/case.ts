import type { Cases } from '../../../case.ts'
import { rdp, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'pair/no-session': {
    fires: { session: { remote: false } },
    near: [
      {},
      // Remote desktops on Linux may leave no trace.
      { session: { os: 'linux', remote: false } },
      { session: { session: unsupported() } },
      { session: { remote: false }, extras: rdp('redirectsmartcards:i:1') },
      // It is none, and something worse is wrong with the two.
      { local: { side: 'session', remote: true }, session: { side: 'local', remote: false } },
      { session: { side: 'local', remote: false } },
      { session: { machineName: 'LAPTOP-7', remote: false } }
    ],
    severity: 'problem',
    certainty: 'proved',
    capability: 'pair',
    first: { step: 'pair.fix.other-side', who: 'you' }
  }
}
