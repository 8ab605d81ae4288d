import type { PolicyValue } from '../../../../snapshot/schema.ts'
import { certificateEvidence, isoDay, lacksLogonEku, validityAt } from '../../../certificates.ts'
import type { CertificateFact } from '../../../certificates.ts'
import type { Context } from '../../../context.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import type { FixStep } from '../../../finding.ts'
import { SIDES } from '../../../context.ts'
import { items, say } from '../../../../words/index.ts'

const POLICIES = {
  AllowCertificatesWithNoEKU: 'Allow certificates with no extended key usage certificate attribute',
  AllowTimeInvalidCertificates: 'Allow time invalid certificates',
  EnumerateECCCerts: 'Allow ECC certificates to be used for logon and authentication',
  AllowSignatureOnlyKeys: 'Allow signature keys valid for Logon'
} as const
type PolicyName = keyof typeof POLICIES

const allowed = (policies: PolicyValue[], name: PolicyName): boolean =>
  policies.some((value) => value.name.toLowerCase() === name.toLowerCase() && value.present && Number(value.data) === 1)

/** Why a certificate is not offered at sign-in, with the policy that would allow it; undefined where nothing speaks against it. */
function fault(certificate: CertificateFact, context: Context): { reason: string; policy: PolicyName } | undefined {
  const faults: { reason: string; policy: PolicyName }[] = []
  if (lacksLogonEku(certificate)) faults.push({ reason: 'no Smart Card Logon usage', policy: 'AllowCertificatesWithNoEKU' })
  const validity = validityAt(certificate, context.now)
  if (validity === 'expired') faults.push({ reason: `expired on ${isoDay(certificate.notAfter)}`, policy: 'AllowTimeInvalidCertificates' })
  if (validity === 'not-yet') faults.push({ reason: `valid from ${isoDay(certificate.notBefore)}`, policy: 'AllowTimeInvalidCertificates' })
  if (/ec(c|dsa|dh)|elliptic|1\.2\.840\.10045/i.test(certificate.keyAlgorithm ?? ''))
    faults.push({ reason: 'an ECC key', policy: 'EnumerateECCCerts' })
  if (certificate.thumbprint !== undefined && context.values('signature-only-key').includes(certificate.thumbprint))
    faults.push({ reason: 'a key that may only sign', policy: 'AllowSignatureOnlyKeys' })
  return faults.find(({ policy }) => !allowed(context.values('registry-value', 'session'), policy))
}

const policyStep = (name: PolicyName): FixStep =>
  administrator(
    'smartcard/certificate-unusable.fix.allow-policy-enabled-1',
    { policies: POLICIES[name], name },
    `Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > ${POLICIES[name]}`
  )

export const certificateUnusable: Rule = {
  id: 'smartcard/certificate-unusable',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['certificate'],
  uses: ['registry-value', 'signature-only-key'],
  evaluate(context) {
    const cards = SIDES.flatMap((side) => context.certificates[side]).filter((certificate) => certificate.provider === 'smartcard')
    const judged = cards.map((certificate) => ({ certificate, found: fault(certificate, context) }))
    const broken = judged.flatMap(({ certificate, found }) => (found === undefined ? [] : [{ certificate, found }]))
    if (broken.length === 0 || broken.length < judged.length) return undefined
    const names = [...new Set(broken.map(({ found }) => found.policy))]
    return {
      severity: 'warning',
      proof: broken.map(({ certificate }) => certificate.fact),
      title: say('smartcard/certificate-unusable.title'),
      cause: say('smartcard/certificate-unusable.cause', {
        detail: items('semicolon', [...new Set(broken.map(({ found }) => found.reason))])
      }),
      evidence: broken.map(({ certificate, found }) => certificateEvidence(certificate, found.reason)),
      fix: [administrator('smartcard/certificate-unusable.fix.issue-certificate-signing-valid'), ...names.map(policyStep)],
      links: [LINKS.smartCardCertificates, LINKS.smartCardPolicies]
    }
  }
}
