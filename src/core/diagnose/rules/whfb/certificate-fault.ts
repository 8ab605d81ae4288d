import { CLIENT_AUTHENTICATION, SMART_CARD_LOGON, certificateEvidence, isoDay, validityAt } from '../../certificates.ts'
import type { CertificateFact } from '../../certificates.ts'
import type { Context } from '../../context.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import type { FixStep } from '../../finding.ts'
import { helloSeverity, passportCertificates } from './intent.ts'
import { items, say } from '../../../words/index.ts'
import type { Text, Words } from '../../../words/index.ts'

type FaultId = 'whfb/expired' | 'whfb/not-yet-valid' | 'whfb/eku-missing'

interface Fault {
  id: FaultId
  title: Text
  cause: Text
  of(certificate: CertificateFact, context: Context): Words | undefined
  fix: FixStep[]
}

const missingUsages = (certificate: CertificateFact): string[] =>
  certificate.ekus === undefined
    ? []
    : [
        ['Smart Card Logon', SMART_CARD_LOGON],
        ['Client Authentication', CLIENT_AUTHENTICATION]
      ]
        .filter(([, oid]) => !certificate.ekus?.includes(oid ?? ''))
        .map(([name, oid]) => `${name} (${oid})`)

const FAULTS: readonly Fault[] = [
  {
    id: 'whfb/expired',
    title: say('whfb/expired.title'),
    cause: say('whfb/expired.cause'),
    of: (certificate, context) =>
      validityAt(certificate, context.now) === 'expired' ? say('whfb/expired.value', { day: isoDay(certificate.notAfter) }) : undefined,
    fix: [
      helpdesk(
        'whfb/certificate.fix.renew-certificate-synchronise-device',
        undefined,
        'certmgr.msc > Personal > All Tasks > Request New Certificate'
      ),
      administrator('whfb/certificate.fix.look-why-was-renewed')
    ]
  },
  {
    id: 'whfb/not-yet-valid',
    title: say('whfb/not-yet-valid.title'),
    cause: say('whfb/not-yet-valid.cause'),
    of: (certificate, context) =>
      validityAt(certificate, context.now) === 'not-yet'
        ? say('whfb/not-yet-valid.value', { day: isoDay(certificate.notBefore) })
        : undefined,
    fix: [
      helpdesk('whfb/certificate.fix.check-clock-device-time', undefined, 'w32tm /query /status'),
      administrator('whfb/certificate.fix.issue-certificate-again-clock')
    ]
  },
  {
    id: 'whfb/eku-missing',
    title: say('whfb/eku-missing.title'),
    cause: say('whfb/eku-missing.cause'),
    of: (certificate) =>
      missingUsages(certificate).length === 0
        ? undefined
        : say('whfb/eku-missing.value', { usages: items('and', missingUsages(certificate)) }),
    fix: [administrator('whfb/certificate.fix.add-both-usages-template', undefined, `${SMART_CARD_LOGON}, ${CLIENT_AUTHENTICATION}`)]
  }
]

/** One certificate in order is enough, so a fault counts only where every certificate has one. */
function faultOf(certificate: CertificateFact, context: Context): Fault | undefined {
  return FAULTS.find((fault) => fault.of(certificate, context) !== undefined)
}

const ruleFor = (fault: Fault): Rule => ({
  id: fault.id,
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['certificate'],
  uses: ['wants-hello'],
  evaluate(context) {
    const certificates = passportCertificates(context)
    if (certificates.some((certificate) => faultOf(certificate, context) === undefined)) return undefined
    const broken = certificates.flatMap((certificate) => {
      const value = fault.of(certificate, context)
      return value === undefined ? [] : [certificateEvidence(certificate, value)]
    })
    if (broken.length === 0) return undefined
    return {
      severity: helloSeverity(context),
      proof: certificates.map(({ fact }) => fact),
      title: fault.title,
      cause: fault.cause,
      evidence: broken,
      fix: fault.fix,
      links: [LINKS.helloRdp]
    }
  }
})

/** The rule about one fault; all three know each other, since one certificate without any is enough. */
export function faultRule(id: FaultId): Rule {
  const fault = FAULTS.find((known) => known.id === id)
  if (fault === undefined) throw new Error(`no such fault: ${id}`)
  return ruleFor(fault)
}
