import { CLIENT_AUTHENTICATION, SMART_CARD_LOGON, isDeviceCertificate, isProperUpn, isoDay, validityAt } from '../diagnose/certificates.ts'
import type { CertificateFact } from '../diagnose/certificates.ts'
import { SIDES } from '../diagnose/context.ts'
import type { Context } from '../diagnose/context.ts'
import { SIGN_IN } from '../capabilities/index.ts'
import { LINKS } from '../capabilities/links.ts'
import { administrator, helpdesk } from '../diagnose/steps.ts'
import { notRead, ok, problem, unknown } from './types.ts'
import type { Judgement, ReadinessTopic, Requirement } from './types.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

const PROVIDER = { hello: 'passport', [SIGN_IN]: 'card' } as const
const place = (topic: ReadinessTopic): Text => say(`sign-in.place.${topic}`)

/** Certificates of the person on both sides: a card's certificate is propagated into the session's store as well. */
const personal = (context: Context): CertificateFact[] =>
  [...context.certificates.local, ...context.certificates.session].filter((certificate) => !isDeviceCertificate(certificate))

/** Whether the person's own store was read: that a session lists no certificate says nothing of the device they sign in from. */
const storeWasRead = ({ facts }: Context): boolean =>
  facts.list('certificate', 'local') !== undefined ||
  SIDES.some((side) => facts.all('certificate', side).some(({ source }) => source.by === 'paste')) ||
  facts.all('brought').some(({ value }) => value === 'certutil-store')

type Check = (certificate: CertificateFact, context: Context) => Judgement

const usage =
  (oid: string): Check =>
  (certificate, context) =>
    certificate.ekus === undefined
      ? notRead(context, 'local', say('sign-in.unknown.usages-not-in-text'), say('sign-in.unknown.no-usages'))
      : certificate.ekus.includes(oid)
        ? ok(oid)
        : problem(say('sign-in.problem.usage-lacks', { oid }))

const validity: Check = (certificate, context) => {
  const found = validityAt(certificate, context.now)
  if (found === 'expired') return problem(say('sign-in.problem.expired', { notAfter: isoDay(certificate.notAfter) }))
  if (found === 'not-yet') return problem(say('sign-in.problem.not-yet-valid', { notBefore: isoDay(certificate.notBefore) }))
  return found === 'unknown'
    ? notRead(context, 'local', say('sign-in.unknown.dates-not-readable'), say('sign-in.unknown.no-dates'))
    : ok(say('sign-in.ok.valid-until', { notAfter: isoDay(certificate.notAfter) }))
}

const upn: Check = (certificate, context) => {
  if (certificate.upn === undefined) return notRead(context, 'local', say('sign-in.unknown.upn-not-in-text'), say('sign-in.unknown.no-upn'))
  if (certificate.upn === null) return problem(say('sign-in.problem.upn-none'))
  if (!isProperUpn(certificate.upn)) return problem(say('sign-in.problem.upn-form', { upn: certificate.upn }))
  const domain = certificate.upn.split('@')[1]?.toLowerCase() ?? ''
  const looked = context.values('upn-domain').find((one) => one.domain.toLowerCase() === domain)
  return looked?.resolves === false
    ? problem(say('sign-in.problem.upn-domain-unresolved', { domain }))
    : ok(say(looked === undefined ? 'sign-in.ok.upn-form' : 'sign-in.ok.upn-resolves', { upn: certificate.upn }))
}

const key: Check = (certificate, context) => {
  if (certificate.thumbprint !== undefined && context.values('signature-only-key').includes(certificate.thumbprint))
    return problem(say('sign-in.problem.key-signature-only'))
  if (certificate.keyAlgorithm === undefined) return unknown(say('sign-in.unknown.key-algorithm'))
  return /rsa|1\.2\.840\.113549/i.test(certificate.keyAlgorithm)
    ? ok(certificate.keyAlgorithm)
    : problem(say('sign-in.problem.key-ecc', { keyAlgorithm: certificate.keyAlgorithm }))
}

const ntAuth: Check = (certificate) =>
  certificate.issuerInNtAuth === 'yes'
    ? ok(say('sign-in.ok.ntauth', { detail: certificate.issuer ?? 'The issuer' }))
    : certificate.issuerInNtAuth === 'no'
      ? problem(say('sign-in.problem.ntauth', { detail: certificate.issuer ?? 'The issuer' }))
      : unknown(say('sign-in.unknown.ntauth'))

const keyset: Check = (certificate) =>
  certificate.missingKeyset === true ? problem(say('sign-in.problem.keyset-gone')) : ok(say('sign-in.ok.keyset'))

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
    return certificate === undefined ? unknown(say('sign-in.unknown.no-certificate', { place: place(topic) })) : check(certificate, context)
  }

function provider(topic: ReadinessTopic): (context: Context) => Judgement {
  return (context) => {
    const certificate = best(context, topic)
    if (certificate !== undefined)
      return ok(say('sign-in.ok.provider', { provider: certificate.providerName ?? '', subject: certificate.subject }))
    if (!storeWasRead(context))
      return notRead(context, 'local', say('sign-in.unknown.store-not-asked'), say('sign-in.unknown.store-not-read'))
    const elsewhere = personal(context).filter((other) => other.providerName !== undefined)
    const names = [...new Set(elsewhere.map((other) => other.providerName))].join(', ')
    return problem(
      elsewhere.length === 0
        ? say('sign-in.problem.provider-none', { place: place(topic) })
        : say('sign-in.problem.provider-others', { place: place(topic), names })
    )
  }
}

const reissue = administrator('sign-in.fix.reissue')

/** The lines that read the same for both ways of signing in. */
export function certificateRequirements(topic: ReadinessTopic): Requirement[] {
  const links = topic === 'hello' ? [LINKS.helloRdp] : [LINKS.smartCardCertificates, LINKS.smartCardPolicies]
  const line = (id: string, requirement: Text, check: Check, ...fix: Requirement['fix']): Requirement => ({
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
            'sign-in.fix.deploy-by-intune',
            undefined,
            'Key storage provider (KSP): Enroll to Windows Hello for Business, otherwise fail'
          ),
          administrator('sign-in.fix.scep-profile', undefined, 'CN={{UserPrincipalName}}'),
          administrator('sign-in.fix.scep-mismatch', undefined, 'CN={{OnPrem_Distinguished_Name}}'),
          administrator('sign-in.fix.deploy-by-ad-cs', undefined, 'pKIDefaultCSPs = "1,Microsoft Passport Key Storage Provider"'),
          administrator('sign-in.fix.template'),
          administrator('sign-in.fix.template-pkcs'),
          administrator('sign-in.fix.template-publish'),
          helpdesk('sign-in.fix.enrol-hybrid', undefined, 'certmgr.msc > Personal > All Tasks > Request New Certificate'),
          administrator('sign-in.fix.other-ca', undefined, 'Generate-CertificateRequest'),
          helpdesk('sign-in.fix.look-again', undefined, 'certutil -store -user my')
        ]
      : [administrator('sign-in.fix.issue-onto-card'), helpdesk('sign-in.fix.look-again', undefined, 'certutil -scinfo')]
  return [
    {
      id: `${topic}/provider`,
      topic,
      requirement: say('sign-in.requirement.provider', { place: place(topic) }),
      fix: deploy,
      links,
      judge: provider(topic)
    },
    line(
      'keyset',
      say('sign-in.requirement.keyset'),
      keyset,
      helpdesk('sign-in.fix.repair-key', undefined, 'certutil -user -repairstore my <serial>')
    ),
    line('usage-logon', say('sign-in.requirement.usage-logon'), usage(SMART_CARD_LOGON), reissue),
    line('usage-client', say('sign-in.requirement.usage-client'), usage(CLIENT_AUTHENTICATION), reissue),
    line('validity', say('sign-in.requirement.validity'), validity, helpdesk('sign-in.fix.renew', undefined, 'w32tm /query /status')),
    line(
      'key',
      say('sign-in.requirement.key'),
      key,
      reissue,
      administrator(
        'sign-in.fix.allow-key-kind',
        undefined,
        'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card'
      )
    ),
    line(
      'upn',
      say('sign-in.requirement.upn'),
      upn,
      reissue,
      administrator(
        'sign-in.fix.username-hint',
        undefined,
        'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)'
      )
    ),
    line(
      'ntauth',
      say('sign-in.requirement.ntauth'),
      ntAuth,
      administrator('sign-in.fix.publish-issuing-ca', undefined, 'certutil -dspublish -f <cert> NTAuthCA')
    )
  ]
}
