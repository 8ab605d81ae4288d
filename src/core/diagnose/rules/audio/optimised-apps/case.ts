import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'audio/optimised-apps': {
    fires: { extras: { optimisedApps: [{ name: 'Microsoft Teams', source: 'HKLM\\SOFTWARE\\Microsoft\\Teams\\IsWVDEnvironment' }] } },
    near: {
      session: {
        policyValues: [
          { layer: 'other', key: 'HKLM\\SOFTWARE\\Microsoft\\Teams', name: 'IsWVDEnvironment', present: true, type: 'REG_DWORD', data: 0 }
        ]
      }
    },
    severity: 'info',
    certainty: 'likely',
    capability: 'audioOut',
    first: { step: 'audio/optimised-apps.fix.test-call', who: 'you' },
    before: ['com/not-in-device-manager']
  }
}
