import type { Cases } from '../../../case.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/upn-unresolvable': {
    fires: { local: { certificateList: [card({ upn: 'amanda@CONTOSO' })] } },
    near: { local: { certificateList: [card({ upn: 'amanda@corp.contoso.com' })] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/upn-unresolvable.fix.issue', who: 'administrator' },
    behind: ['com/not-in-device-manager']
  }
}
