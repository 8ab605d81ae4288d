import { certificateEvidence, hasLogonEku, isProperUpn } from '../../certificates.ts'
import type { CertificateFact } from '../../certificates.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator } from '../../steps.ts'
import { SIDES } from '../../blocks.ts'

export const upnUnresolvable: Rule = {
  id: 'smartcard/upn-unresolvable',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  evaluate(context) {
    const unresolved = new Set((context.extras.domains ?? []).filter((one) => !one.resolves).map((one) => one.domain.toLowerCase()))
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
      seen: 'read',
      title: 'Your sign-in certificate does not say which domain your account belongs to.',
      cause:
        'Across domains the UPN in the certificate must be <name>@<DNS domain> with a domain that resolves; otherwise Kerberos does not know which domain to ask.',
      evidence: found,
      fix: [
        administrator('Issue the certificate again with a proper UPN in its subject alternative name.'),
        administrator(
          'Or let people name their account when they sign in.',
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)'
        )
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardPolicies]
    }
  }
}
