import type { PolicyValue } from '../../../../snapshot/schema.ts'
import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'

const marker = (data: number): PolicyValue => ({
  layer: 'other',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Teams',
  name: 'IsWVDEnvironment',
  present: true,
  type: 'REG_DWORD',
  data
})

export const cases: Cases = {
  'audio/optimised-apps': {
    fires: {
      session: { policyValues: [marker(1)] },
      extras: { optimisedApps: [{ name: 'Zoom', source: 'a person' }] }
    },
    near: [
      { session: { policyValues: [marker(0)] } },
      { session: { policyValues: [{ ...marker(1), name: 'Other' }] } },
      { session: { policyValues: [{ ...marker(1), present: false }] } },
      { local: { policyValues: [marker(1)] } }
    ],
    variants: {
      'what Teams says where its own way does not work': {
        session: { policyValues: [{ ...marker(1), present: false }] },
        pasted: pastedText('AVD Media Not Connected')
      },
      'a program that a person named': { extras: { optimisedApps: [{ name: 'Zoom', source: 'a person' }] } }
    },
    severity: 'info',
    certainty: 'proved',
    capability: 'audioOut',
    first: { step: 'audio/optimised-apps.fix.test-call', who: 'you' }
  }
}
