import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { say } from '../../../../words/index.ts'
import type { Text } from '../../../../words/index.ts'
import { certificateEvidence, hasLogonEku, isProperUpn } from '../../../certificates.ts'
import type { CertificateFact } from '../../../certificates.ts'
import { SIDES } from '../../../context.ts'
import type { Context } from '../../../context.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'

interface Fault {
  reason: Text
  /** What shows it: the certificate, or the look-up of its domain. */
  fact: Fact
}

/** What is wrong with a certificate's UPN; undefined where nothing is, or none is known. */
function faultOf({ upn, fact }: CertificateFact, context: Context): Fault | undefined {
  if (typeof upn !== 'string') return undefined
  if (!isProperUpn(upn)) return { reason: say('smartcard/upn-unresolvable.value.form', { upn }), fact }
  const domain = (upn.split('@')[1] ?? '').toLowerCase()
  const looked = context.facts.all('upn-domain').filter(({ value }) => value.domain.toLowerCase() === domain)
  // What one side resolves is a domain: the other side asks other DNS servers.
  const unresolved = looked.some(({ value }) => value.resolves) ? undefined : looked[0]
  return unresolved && { reason: say('smartcard/upn-unresolvable.value.domain', { upn }), fact: unresolved }
}

export const upnUnresolvable: Rule = {
  id: 'smartcard/upn-unresolvable',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['certificate'],
  uses: ['upn-domain'],
  evaluate(context) {
    const logon = SIDES.flatMap((side) => context.certificates[side]).filter((certificate) => hasLogonEku(certificate))
    const judged = logon.map((certificate) => ({ certificate, fault: faultOf(certificate, context) }))
    const usable = judged.some(({ certificate, fault }) => typeof certificate.upn === 'string' && fault === undefined)
    const broken = judged.flatMap(({ certificate, fault }) => (fault === undefined ? [] : [{ certificate, ...fault }]))
    if (broken.length === 0 || usable) return undefined
    return {
      severity: 'warning',
      proof: broken.map(({ fact }) => fact),
      title: say('smartcard/upn-unresolvable.title'),
      cause: say('smartcard/upn-unresolvable.cause'),
      evidence: broken.map(({ certificate, reason }) => certificateEvidence(certificate, reason)),
      fix: [
        administrator('smartcard/upn-unresolvable.fix.issue'),
        administrator(
          'smartcard/upn-unresolvable.fix.hint',
          undefined,
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)'
        )
      ],
      links: [LINKS.smartCardRds, LINKS.smartCardPolicies]
    }
  }
}
