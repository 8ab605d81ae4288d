import { CLIENT_AUTHENTICATION, SMART_CARD_LOGON, certificateEvidence, isoDay, validityAt } from '../../certificates.ts'
import type { CertificateFact } from '../../certificates.ts'
import type { Context } from '../../context.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk } from '../../steps.ts'
import type { FixStep } from '../../finding.ts'
import { helloSeverity, passportCertificates } from './intent.ts'

interface Fault {
  id: string
  title: string
  cause: string
  of(certificate: CertificateFact, context: Context): string | undefined
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
    title: 'Windows Hello cannot sign you in to the session: its certificate has expired.',
    cause: 'The certificate in the Windows Hello container is past its end date, and there is no newer one.',
    of: (certificate, context) =>
      validityAt(certificate, context.now) === 'expired' ? `expired on ${isoDay(certificate.notAfter)}` : undefined,
    fix: [
      helpdesk(
        'Renew the certificate: synchronise the device with Intune, or enrol again.',
        'certmgr.msc > Personal > All Tasks > Request New Certificate'
      ),
      administrator('Look why it was not renewed by itself: renewal threshold of the SCEP profile, reachability of the CA.')
    ]
  },
  {
    id: 'whfb/not-yet-valid',
    title: 'Windows Hello cannot sign you in to the session yet: its certificate is not valid until later.',
    cause: "The certificate's start date lies ahead of this device's clock: the clock is wrong, or the CA's is.",
    of: (certificate, context) =>
      validityAt(certificate, context.now) === 'not-yet' ? `valid from ${isoDay(certificate.notBefore)}` : undefined,
    fix: [
      helpdesk('Check the clock of the device and its time source.', 'w32tm /query /status'),
      administrator('Issue the certificate again if the clock is right.')
    ]
  },
  {
    id: 'whfb/eku-missing',
    title: 'Windows Hello has a certificate, but it is not made for signing in.',
    cause: 'The certificate lacks a usage that signing in needs: Smart Card Logon and Client Authentication.',
    of: (certificate) => (missingUsages(certificate).length === 0 ? undefined : `lacks ${missingUsages(certificate).join(' and ')}`),
    fix: [
      administrator(
        'Add both usages to the template or the Intune profile and issue the certificate again.',
        `${SMART_CARD_LOGON}, ${CLIENT_AUTHENTICATION}`
      )
    ]
  }
]

/** One certificate in order is enough, so a fault counts only where every certificate has one. */
function faultOf(certificate: CertificateFact, context: Context): Fault | undefined {
  return FAULTS.find((fault) => fault.of(certificate, context) !== undefined)
}

const of = (fault: Fault): Rule => ({
  id: fault.id,
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
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
      seen: 'read',
      title: fault.title,
      cause: fault.cause,
      evidence: broken,
      fix: fault.fix,
      links: [LINKS.helloRdp]
    }
  }
})

export const helloCertificateState: Rule[] = FAULTS.map(of)
