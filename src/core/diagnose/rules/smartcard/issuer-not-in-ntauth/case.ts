import { pastedErrors } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/issuer-not-in-ntauth': {
    fires: { local: { certificateList: [card({ issuerInNtAuth: 'no' })] } },
    near: [
      { local: { certificateList: [card({ issuerInNtAuth: 'unknown' })] }, pasted: pastedErrors('0x8010002e') },
      { local: { certificateList: [card({ issuerInNtAuth: 'no', serial: 'aa' }), card({ serial: 'bb' })] } },
      { local: { certificateList: [card({ issuerInNtAuth: 'no', ekus: [] })] } }
    ],
    variants: {
      'a chain that cannot be built': { pasted: pastedErrors('0x800b0109', '0x800b010a', '0x800b0112') },
      'a chain that cannot be built beside a usable certificate': {
        session: { certificateList: [card({ issuerInNtAuth: 'no', serial: 'aa' }), card({ serial: 'bb' })] },
        pasted: pastedErrors('0x800b010a')
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/issuer-not-in-ntauth.fix.look', who: 'helpdesk' }
  }
}
