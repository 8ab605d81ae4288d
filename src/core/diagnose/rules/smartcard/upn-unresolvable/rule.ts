import { certificateEvidence, hasLogonEku, isProperUpn } from '../../../certificates.ts'
import type { CertificateFact } from '../../../certificates.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { say } from '../../../../words/index.ts'

export const upnUnresolvable: Rule = {
  id: 'smartcard/upn-unresolvable',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['certificate'],
  uses: ['upn-domain'],
  evaluate(context) {
    const unresolved = new Set(context.values('upn-domain').flatMap(({ domain, resolves }) => (resolves ? [] : [domain.toLowerCase()])))
    const wrong = (certificate: CertificateFact): string | undefined => {
      if (typeof certificate.upn !== 'string') return undefined
      if (!isProperUpn(certificate.upn)) return `UPN "${certificate.upn}" is not <name>@<DNS domain>`
      return unresolved.has((certificate.upn.split('@')[1] ?? '').toLowerCase())
        ? `the domain of UPN "${certificate.upn}" does not resolve`
        : undefined
    }
    const logon = SIDES.flatMap((side) => context.certificates[side]).filter((certificate) => hasLogonEku(certificate))
    const found = logon.flatMap((certificate) => {
      const value = wrong(certificate)
      return value === undefined ? [] : [certificateEvidence(certificate, value)]
    })
    const usable = logon.some((certificate) => typeof certificate.upn === 'string' && wrong(certificate) === undefined)
    if (found.length === 0 || usable) return undefined
    return {
      severity: 'warning',
      proof: context.proof('certificate'),
      title: say('smartcard/upn-unresolvable.title'),
      cause: say('smartcard/upn-unresolvable.cause'),
      evidence: found,
      fix: [
        administrator('smartcard/upn-unresolvable.fix.issue-certificate-again-proper'),
        administrator(
          'smartcard/upn-unresolvable.fix.let-people-name-their',
          undefined,
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)'
        )
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardPolicies]
    }
  }
}
