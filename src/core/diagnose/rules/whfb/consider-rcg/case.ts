import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const EXPIRED = { notAfter: '2026-11-19T00:00:00.000Z' }

export const cases: Cases = {
  'whfb/consider-rcg': {
    fires: { local: { certificateList: [certificate(EXPIRED)] } },
    near: [
      { local: { certificateList: [certificate()] } },
      {
        local: { os: 'linux' },
        pasted: pastedText('The connection was denied because the user account is not authorized for remote login.')
      },
      {
        local: { os: 'macos' },
        pasted: pastedText('The connection was denied because the user account is not authorized for remote login.')
      }
    ],
    severity: 'info',
    certainty: 'likely',
    capability: 'hello',
    first: { step: 'whfb/consider-rcg.fix.try-one-connection', who: 'helpdesk' },
    before: ['whfb/expired']
  }
}
