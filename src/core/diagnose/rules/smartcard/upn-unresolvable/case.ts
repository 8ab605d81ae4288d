import type { Cases } from '../../../case.ts'
import { domainTest } from '../../../testing.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/upn-unresolvable': {
    fires: { local: { certificateList: [card({ upn: 'amanda@CONTOSO' })] } },
    near: [
      { local: { certificateList: [card({ upn: 'amanda@corp.contoso.com' })] } },
      { local: { certificateList: [card({ upn: 'amanda@CONTOSO', ekus: [] })] } },
      { local: { certificateList: [card({ upn: 'amanda@CONTOSO', serial: 'aa' }), card({ serial: 'bb' })] } },
      {
        local: { certificateList: [card({ upn: 'amanda@contoso.com' })] },
        extras: {
          domains: [
            { domain: 'contoso.com', resolves: true },
            { domain: 'fabrikam.com', resolves: false }
          ]
        }
      },
      // Not a word from DNS, a domain without a controller in DNS, and a domain that the other side resolves.
      { local: { certificateList: [card({ upn: 'amanda@contoso.com' })] }, tests: [domainTest('local', 'contoso.com', 'no-answer')] },
      { local: { certificateList: [card({ upn: 'amanda@contoso.com' })] }, tests: [domainTest('local', 'contoso.com', 'no-kdc')] },
      {
        local: { certificateList: [card({ upn: 'amanda@contoso.com' })] },
        tests: [domainTest('local', 'contoso.com', 'no-domain'), domainTest('session', 'contoso.com', 'kdc-silent')]
      }
    ],
    variants: {
      'a domain that is not found': {
        session: { certificateList: [card({ upn: 'amanda@Contoso.com' })] },
        extras: { domains: [{ domain: 'contoso.COM', resolves: false }] }
      },
      'a domain that was looked up': {
        local: { certificateList: [card({ upn: 'amanda@contoso.com' })] },
        tests: [domainTest('local', 'contoso.com', 'no-domain')]
      },
      'beside one without a name': {
        local: { certificateList: [card({ upn: 'amanda', serial: 'aa' }), card({ upn: undefined, serial: 'bb' })] }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/upn-unresolvable.fix.issue', who: 'administrator' }
  }
}
