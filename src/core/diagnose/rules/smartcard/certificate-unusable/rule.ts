import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { items, say } from '../../../../words/index.ts'
import type { Text } from '../../../../words/index.ts'
import { certificateEvidence, isoDay, lacksLogonEku, validityAt } from '../../../certificates.ts'
import type { CertificateFact } from '../../../certificates.ts'
import { SIDES } from '../../../context.ts'
import type { Context } from '../../../context.ts'
import type { FixStep } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'

const POLICIES = {
  AllowCertificatesWithNoEKU: 'Allow certificates with no extended key usage certificate attribute',
  AllowTimeInvalidCertificates: 'Allow time invalid certificates',
  EnumerateECCCerts: 'Allow ECC certificates to be used for logon and authentication',
  AllowSignatureOnlyKeys: 'Allow signature keys valid for Logon'
} as const
type PolicyName = keyof typeof POLICIES

interface Fault {
  reason: Text
  /** The policy that would allow it, where one can. */
  policy?: PolicyName
  /** Where the fault was read. */
  fact: Fact
}

const isAllowed = (context: Context, name: PolicyName): boolean =>
  context.facts
    .all('registry-value', 'session')
    .some(({ value }) => value.name.toLowerCase() === name.toLowerCase() && value.present && Number(value.data) === 1)

const SAYS_ECC = /ec(c|dsa|dh)|elliptic|1\.2\.840\.10045/i

/** Why a certificate is not offered at sign-in; undefined where nothing speaks against it, or a policy allows it. */
function faultOf(certificate: CertificateFact, context: Context): Fault | undefined {
  const { fact, thumbprint } = certificate
  const validity = validityAt(certificate, context.now)
  const mayOnlySign = context.facts.all('signature-only-key').find(({ value }) => value === thumbprint)
  const faults: (Fault | false | undefined)[] = [
    certificate.missingKeyset === true && { reason: say('smartcard/certificate-unusable.value.no-key'), fact },
    lacksLogonEku(certificate) && {
      reason: say('smartcard/certificate-unusable.value.no-usage'),
      policy: 'AllowCertificatesWithNoEKU',
      fact
    },
    validity === 'expired' && {
      reason: say('smartcard/certificate-unusable.value.expired', { day: isoDay(certificate.notAfter) }),
      policy: 'AllowTimeInvalidCertificates',
      fact
    },
    validity === 'not-yet' && {
      reason: say('smartcard/certificate-unusable.value.not-yet', { day: isoDay(certificate.notBefore) }),
      policy: 'AllowTimeInvalidCertificates',
      fact
    },
    SAYS_ECC.test(certificate.keyAlgorithm ?? '') && {
      reason: say('smartcard/certificate-unusable.value.ecc'),
      policy: 'EnumerateECCCerts',
      fact
    },
    mayOnlySign && {
      reason: say('smartcard/certificate-unusable.value.sign-only'),
      policy: 'AllowSignatureOnlyKeys',
      fact: mayOnlySign
    }
  ]
  return faults.find(
    (fault): fault is Fault => typeof fault === 'object' && (fault.policy === undefined || !isAllowed(context, fault.policy))
  )
}

const policyStep = (value: PolicyName): FixStep => {
  const name = POLICIES[value]
  const path = 'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card'
  return administrator('smartcard/certificate-unusable.fix.policy', { name, value }, `${path} > ${name}`)
}

export const certificateUnusable: Rule = {
  id: 'smartcard/certificate-unusable',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['certificate'],
  uses: ['registry-value', 'signature-only-key'],
  evaluate(context) {
    const cards = SIDES.flatMap((side) => context.certificates[side]).filter(({ provider }) => provider === 'card')
    const broken = cards.flatMap((certificate) => {
      const fault = faultOf(certificate, context)
      return fault === undefined ? [] : [{ certificate, ...fault }]
    })
    // One usable certificate is enough to sign in with.
    if (broken.length === 0 || broken.length < cards.length) return undefined
    const reasons = new Map(broken.map(({ reason }) => [JSON.stringify(reason), reason]))
    return {
      severity: 'warning',
      proof: broken.map(({ fact }) => fact),
      title: say('smartcard/certificate-unusable.title'),
      cause: say('smartcard/certificate-unusable.cause', { reasons: items('semicolon', [...reasons.values()]) }),
      evidence: broken.map(({ certificate, reason }) => certificateEvidence(certificate, reason)),
      fix: [
        administrator('smartcard/certificate-unusable.fix.issue'),
        ...[...new Set(broken.flatMap(({ policy }) => policy ?? []))].map(policyStep)
      ],
      links: [LINKS.smartCardCertificates, LINKS.smartCardPolicies]
    }
  }
}
