import { CLIENT_AUTHENTICATION, SMART_CARD_LOGON, isDeviceCertificate, isProperUpn, isoDay, validityAt } from '../diagnose/certificates.ts'
import type { CertificateFact } from '../diagnose/certificates.ts'
import type { Context } from '../diagnose/context.ts'
import { LINKS } from '../capabilities/links.ts'
import { administrator, helpdesk } from '../diagnose/steps.ts'
import { ok, problem, unknown } from './types.ts'
import type { Judgement, ReadinessTopic, Requirement } from './types.ts'

const PROVIDER = { hello: 'passport', smartcard: 'smartcard' } as const
const PLACE = { hello: 'in the Windows Hello container', smartcard: 'on a smart card' } as const

/** Certificates of the person on both sides: a card's certificate is propagated into the session's store as well. */
const personal = (context: Context): CertificateFact[] =>
  [...context.certificates.local, ...context.certificates.session].filter((certificate) => !isDeviceCertificate(certificate))

const storeWasRead = (context: Context): boolean =>
  context.input.local?.certificates.status === 'present' ||
  context.pasted('certutil-store').length > 0 ||
  context.pasted('certutil-scinfo').some((one) => one.value.certificates.length > 0) ||
  context.input.session?.certificates.status === 'present'

type Check = (certificate: CertificateFact, context: Context) => Judgement

const usage =
  (oid: string): Check =>
  (certificate) =>
    certificate.ekus === undefined
      ? unknown("The text does not show the certificate's usages; run Sidecheck on the local device.")
      : certificate.ekus.includes(oid)
        ? ok(oid)
        : problem(`The certificate lacks ${oid}.`)

const validity: Check = (certificate, context) => {
  const found = validityAt(certificate, context.now)
  if (found === 'expired') return problem(`Expired on ${isoDay(certificate.notAfter)}.`)
  if (found === 'not-yet') return problem(`Valid from ${isoDay(certificate.notBefore)}.`)
  return found === 'unknown'
    ? unknown("The dates are written in the machine's own order; run Sidecheck there to read them.")
    : ok(`Valid until ${isoDay(certificate.notAfter)}.`)
}

const upn: Check = (certificate, context) => {
  if (certificate.upn === undefined) return unknown('The text does not show the UPN; run Sidecheck on the local device.')
  if (certificate.upn === null) return problem('The certificate names no UPN.')
  if (!isProperUpn(certificate.upn)) return problem(`"${certificate.upn}" is not <name>@<DNS domain>.`)
  const domain = certificate.upn.split('@')[1]?.toLowerCase() ?? ''
  const looked = context.extras.domains?.find((one) => one.domain.toLowerCase() === domain)
  return looked?.resolves === false
    ? problem(`The domain ${domain} does not resolve.`)
    : ok(`${certificate.upn}${looked === undefined ? ', form is right' : ', resolves'}`)
}

const key: Check = (certificate, context) => {
  if (certificate.thumbprint !== undefined && context.extras.signatureOnlyKeys?.includes(certificate.thumbprint) === true)
    return problem('The key may only sign; signing in needs "Allow signature keys valid for Logon".')
  if (certificate.keyAlgorithm === undefined) return unknown("The key's algorithm was not read.")
  return /rsa|1\.2\.840\.113549/i.test(certificate.keyAlgorithm)
    ? ok(certificate.keyAlgorithm)
    : problem(`${certificate.keyAlgorithm}: signing in needs "Allow ECC certificates to be used for logon and authentication".`)
}

const ntAuth: Check = (certificate) =>
  certificate.issuerInNtAuth === 'yes'
    ? ok(`${certificate.issuer ?? 'The issuer'} is in NTAuth.`)
    : certificate.issuerInNtAuth === 'no'
      ? problem(`${certificate.issuer ?? 'The issuer'} is not in NTAuth.`)
      : unknown('Look at it with certutil -viewstore -enterprise NTAuth.')

const keyset: Check = (certificate) =>
  certificate.missingKeyset === true
    ? problem('The private key is gone: "Missing stored keyset".')
    : ok('The key is named beside the certificate.')

const RANK = { ok: 0, unknown: 1, problem: 2 } as const
const ALL: readonly Check[] = [usage(SMART_CARD_LOGON), usage(CLIENT_AUTHENTICATION), validity, upn, key, ntAuth, keyset]

/** The certificate that is nearest to being usable: one is enough to sign in with. */
function best(context: Context, topic: ReadinessTopic): CertificateFact | undefined {
  const own = personal(context).filter((certificate) => certificate.provider === PROVIDER[topic])
  const faults = (certificate: CertificateFact): number => ALL.reduce((sum, check) => sum + RANK[check(certificate, context).state], 0)
  return own.map((certificate) => ({ certificate, faults: faults(certificate) })).toSorted((a, b) => a.faults - b.faults)[0]?.certificate
}

const judged =
  (topic: ReadinessTopic, check: Check) =>
  (context: Context): Judgement => {
    const certificate = best(context, topic)
    return certificate === undefined ? unknown(`No certificate ${PLACE[topic]} to look at.`) : check(certificate, context)
  }

function provider(topic: ReadinessTopic): (context: Context) => Judgement {
  return (context) => {
    const certificate = best(context, topic)
    if (certificate !== undefined) return ok(`${certificate.providerName ?? ''}: ${certificate.subject}`)
    if (!storeWasRead(context))
      return unknown('The certificate store was not read: run Sidecheck on the local device, or paste certutil -store -user my.')
    const elsewhere = personal(context).filter((other) => other.providerName !== undefined)
    const names = [...new Set(elsewhere.map((other) => other.providerName))].join(', ')
    return problem(
      elsewhere.length === 0 ? `No certificate ${PLACE[topic]}.` : `No certificate ${PLACE[topic]}; those found are kept by: ${names}.`
    )
  }
}

const reissue = administrator('Issue the certificate again from a template or profile that is set up for signing in.')

/** The lines that read the same for both ways of signing in. */
export function certificateRequirements(topic: ReadinessTopic): Requirement[] {
  const links = topic === 'hello' ? [LINKS.helloRdp] : [LINKS.smartCardCertificates, LINKS.smartCardPolicies]
  const line = (id: string, requirement: string, check: Check, ...fix: Requirement['fix']): Requirement => ({
    id: `${topic}/${id}`,
    topic,
    requirement,
    fix,
    links,
    judge: judged(topic, check)
  })
  const deploy =
    topic === 'hello'
      ? [
          administrator(
            'Deploy it with Intune (SCEP or PKCS).',
            'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
          ),
          administrator('Or with AD CS.', 'pKIDefaultCSPs = "1,Microsoft Passport Key Storage Provider"'),
          helpdesk('Check.', 'certutil -store -user my')
        ]
      : [administrator('Issue a certificate onto the card.'), helpdesk('Check.', 'certutil -scinfo')]
  return [
    {
      id: `${topic}/provider`,
      topic,
      requirement: `A certificate whose key is kept ${PLACE[topic]}`,
      fix: deploy,
      links,
      judge: provider(topic)
    },
    line(
      'keyset',
      "The certificate's private key is there",
      keyset,
      helpdesk('Repair the link between certificate and key, or enrol again.', 'certutil -user -repairstore my <serial>')
    ),
    line('usage-logon', 'The certificate is made for signing in (Smart Card Logon)', usage(SMART_CARD_LOGON), reissue),
    line('usage-client', 'The certificate is made for client authentication', usage(CLIENT_AUTHENTICATION), reissue),
    line(
      'validity',
      'The certificate is valid today',
      validity,
      helpdesk('Renew the certificate, and check the clock.', 'w32tm /query /status')
    ),
    line(
      'key',
      'The key is of a kind that signing in accepts',
      key,
      reissue,
      administrator(
        'Or allow the kind by policy.',
        'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card'
      )
    ),
    line(
      'upn',
      'The certificate names the account as <name>@<DNS domain>',
      upn,
      reissue,
      administrator(
        'Or let people name their account.',
        'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)'
      )
    ),
    line(
      'ntauth',
      'The domain accepts the issuing CA (NTAuth)',
      ntAuth,
      administrator('Publish the issuing CA.', 'certutil -dspublish -f <cert> NTAuthCA')
    )
  ]
}
