import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { present, service, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/service-not-triggered': {
    fires: {
      local: { os: 'linux' },
      session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
      extras: { logonOffersNoCertificate: true }
    },
    near: [
      { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { local: { os: 'linux' }, session: { serviceList: [service('SCardSvr', 'stopped', 'disabled')] } },
      { local: { os: 'linux' }, session: { readers: [], serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { local: { os: 'linux' }, session: { smartcard: unsupported(), serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
      { local: { os: 'linux' }, extras: { logonOffersNoCertificate: true } },
      { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] }, extras: { logonOffersNoCertificate: false } }
    ],
    variants: {
      'what the sign-in screen said': {
        local: { os: 'linux' },
        session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
        pasted: pastedText('No valid certificates were found on this smart card.')
      },
      'a program built on FreeRDP': {
        session: { services: present({ services: [service('scardsvr', 'stopped', 'demand')] }) },
        extras: { client: { platform: 'windows', name: 'wfreerdp.exe' } }
      },
      'a sign-in that fails': {
        session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
        extras: { logonOffersNoCertificate: true }
      },
      'a sign-in that fails, and the client is not known': {
        local: { machine: unsupported() },
        session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
        extras: { logonOffersNoCertificate: true }
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'step.service.start', who: 'administrator' }
  }
}
