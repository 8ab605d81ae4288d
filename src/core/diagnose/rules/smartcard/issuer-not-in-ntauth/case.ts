import { pastedErrors } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/issuer-not-in-ntauth': {
    fires: { local: { certificateList: [card({ issuerInNtAuth: 'no' })] } },
    near: { local: { certificateList: [card({ issuerInNtAuth: 'unknown' })] }, pasted: pastedErrors('0x8010002e') },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/issuer-not-in-ntauth.fix.look', who: 'helpdesk' },
    behind: ['com/not-in-device-manager']
  }
}
