import type { PolicyValue } from '../../../../snapshot/schema.ts'
import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { present, service } from '../../../testing.ts'

const marker = (data: number): PolicyValue => ({
  layer: 'other',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Teams',
  name: 'IsWVDEnvironment',
  present: true,
  type: 'REG_DWORD',
  data
})

const media = (name: string) =>
  present({
    services: [],
    media: [{ name, version: '1.0.2404.4001', source: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{1}' }]
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
      { local: { policyValues: [marker(1)] } },
      // Without its marker Teams does not use it, and on the local device nobody asks for it.
      { session: { services: media('Remote Desktop WebRTC Redirector Service') } },
      { local: { services: media('Remote Desktop Multimedia Redirection Service') } },
      { session: { services: present({ services: [], media: [] }) } }
    ],
    variants: {
      'multimedia redirection is installed': { session: { services: media('Remote Desktop Multimedia Redirection Service') } },
      'Teams is prepared for it': {
        session: { policyValues: [marker(1)], services: media('Remote Desktop WebRTC Redirector Service') }
      },
      'what Teams says where the service is not installed': {
        session: { policyValues: [marker(1)], serviceList: [service('RDWebRTCSvc', 'missing', 'unknown')] },
        pasted: pastedText('AVD Media Not Connected')
      },
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
