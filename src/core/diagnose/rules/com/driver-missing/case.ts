import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'com/driver-missing': {
    fires: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'no-answer' }] } },
    near: { extras: { serialTests: [{ side: 'local', port: 'COM3', result: 'no-answer' }] } },
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'com/driver-missing.fix.install', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
