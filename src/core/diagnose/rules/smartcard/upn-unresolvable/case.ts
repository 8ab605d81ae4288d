import type { Cases } from '../../../case.ts'
import { certificate } from '../../../testing.ts'

const card = (extra: Parameters<typeof certificate>[0]) => certificate({ provider: 'Microsoft Smart Card Key Storage Provider', ...extra })

export const cases: Cases = {
  'smartcard/upn-unresolvable': {
    fires: { local: { certificateList: [card({ upn: 'amanda@CONTOSO' })] } },
    near: { local: { certificateList: [card({ upn: 'amanda@corp.contoso.com' })] } },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/upn-unresolvable.fix.issue-certificate-again-proper', who: 'administrator' }
  }
}
