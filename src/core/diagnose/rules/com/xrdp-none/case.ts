import type { Cases } from '../../../case.ts'
import { unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'com/xrdp-none': {
    fires: { session: { os: 'linux', platform: 'xrdp', ports: [] } },
    near: [{ session: { platform: 'rdp', ports: [] } }, { session: { os: 'linux', platform: 'xrdp' } }],
    variants: {
      'nobody looked whether there is a port': { local: { serial: unsupported() }, session: { os: 'linux', platform: 'xrdp', ports: [] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/xrdp-none.fix.windows-session', who: 'you' },
    behind: ['audio/xrdp-module-missing', 'smartcard/xrdp-listed-only']
  }
}
