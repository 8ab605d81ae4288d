import { readingWords } from '../snapshot/reading-words.ts'
import { cardPresence, isHelloReader } from '../devices/names.ts'
import { SIDES } from '../diagnose/context.ts'
import type { Context } from '../diagnose/context.ts'
import type { FixStep } from '../diagnose/finding.ts'
import { isSameDomain } from '../facts/domains.ts'
import { SIGN_IN, capabilityFacts, readingOf } from '../capabilities/index.ts'
import { LINKS } from '../capabilities/links.ts'
import { CHAIN_ERRORS, PIN_REFUSED } from '../diagnose/rules/smartcard/codes.ts'
import { administrator, helpdesk, policySteps, serviceStart, serviceSteps, you } from '../diagnose/steps.ts'
import { notRead, ok, problem, unknown } from './types.ts'
import type { Judgement, ReadinessTopic, Requirement } from './types.ts'
import { items, say } from '../words/index.ts'

function redirection(context: Context): Judgement {
  const { result, summary } = context.effective(SIGN_IN)
  if (context.gaps[SIGN_IN] === 'reached') return ok(say('sign-in.ok.redirection'))
  return result === 'redirected'
    ? ok(summary)
    : result === 'blocked'
      ? problem(say('sign-in.problem.redirection', { summary }))
      : unknown(say('sign-in.unknown.redirection', { summary }))
}

function chain(context: Context): Judgement {
  const errors = [...context.errors('local'), ...context.errors('session')].filter(({ code }) => CHAIN_ERRORS.has(code))
  if (errors.length > 0)
    return problem(
      items(
        'comma',
        errors.map((error) => error.evidence.value)
      )
    )
  return context.values('brought').includes('certutil-scinfo') ? ok(say('sign-in.ok.chain')) : unknown(say('sign-in.unknown.chain'))
}

/** The domain that both machines are joined to. */
function sharedDomain(context: Context): string | undefined {
  const [here, there] = SIDES.map((side) => context.values('join').find((one) => one.side === side))
  const joined = here?.state === 'domain' || here?.state === 'entra-hybrid'
  if (!joined || here.domain === undefined || there?.domain === undefined) return undefined
  return isSameDomain(here.domain, there.domain) === true ? here.domain : undefined
}

function kdcRoot(context: Context): Judgement {
  const known = context.facts.all('kdc-root')
  const told = known.find(({ source }) => source.by !== 'probe')
  const domain = sharedDomain(context)
  // A machine of the domain trusts its controllers, also where its store is empty.
  if (told === undefined && domain !== undefined) return ok(say('sign-in.ok.hello-forest', { detail: domain }))
  const root = told ?? known[0]
  if (root === undefined) return unknown(say('sign-in.unknown.kdc-root'))
  return root.value ? ok(say('sign-in.ok.kdc-root')) : problem(say('sign-in.problem.kdc-root'))
}

function mayConnect(context: Context): Judgement {
  if (context.texts(/not authorized for remote (login|sign-in)|right to sign in through Remote Desktop/i).length > 0)
    return problem(say('sign-in.problem.may-connect'))
  return context.sessionInfo?.remote === true
    ? ok(say('sign-in.ok.may-connect'))
    : notRead(context, 'session', say('sign-in.unknown.run-session'))
}

/** Whether the card works in the session, and not only its reader is listed there. */
const cardTests: FixStep[] = [
  you('sign-in.fix.test-by-share', undefined, 'net use \\\\<server>\\<share> /smartcard'),
  you('sign-in.fix.test-by-efs')
]

/** Lines about trust and permission that both ways of signing in share. */
const shared = (topic: ReadinessTopic): Requirement[] => [
  {
    id: `${topic}/redirection`,
    topic,
    requirement: say('sign-in.requirement.redirection'),
    fix: [...policySteps(SIGN_IN, 'unknown'), ...(topic === SIGN_IN ? cardTests : [])],
    links: [LINKS.redirectSmartCards],
    judge: redirection
  },
  {
    id: `${topic}/chain`,
    topic,
    requirement: say('sign-in.requirement.chain'),
    fix: [administrator('sign-in.fix.deploy-chain'), administrator('sign-in.fix.trusted-root-profile')],
    links: [LINKS.helloRdp, LINKS.smartCardCertificates],
    judge: chain
  },
  {
    id: `${topic}/kdc-root`,
    topic,
    requirement: say('sign-in.requirement.kdc-root'),
    fix: [
      administrator('sign-in.fix.add-kdc-root', undefined, 'certutil -addstore -enterprise NTAUTH <cert>'),
      administrator('sign-in.fix.cards-across-domains', undefined, 'certutil -scroots update')
    ],
    links: [LINKS.smartCardRds],
    judge: kdcRoot
  },
  {
    id: `${topic}/may-connect`,
    topic,
    requirement: say('sign-in.requirement.may-connect'),
    fix: [administrator('sign-in.fix.add-account', undefined, 'net localgroup "Remote Desktop Users" <domain>\\<user> /add')],
    links: [LINKS.helloRdp],
    judge: mayConnect
  }
]

export const helloRequirements: Requirement[] = [
  {
    id: 'hello/device',
    topic: 'hello',
    requirement: say('sign-in.requirement.hello-device'),
    fix: [
      you('sign-in.fix.hello-set-up-pin', undefined, 'Settings > Accounts > Sign-in options'),
      administrator('sign-in.fix.hello-deploy')
    ],
    links: [LINKS.helloRdp],
    judge(context) {
      const os = context.os('local')
      if (os === undefined) return notRead(context, 'local', say('sign-in.unknown.run-local'))
      if (os !== 'windows') return problem(say('sign-in.problem.hello-not-windows'), [you('sign-in.fix.hello-other-device')])
      const reader = context.readers.local?.find(({ name }) => isHelloReader(name))
      if (reader !== undefined) return ok(say('sign-in.ok.hello-reader', { name: reader.name }))
      return context.certificates.local.some((certificate) => certificate.provider === 'passport')
        ? ok(say('sign-in.ok.hello-container'))
        : unknown(say('sign-in.unknown.hello-no-reader'))
    }
  },
  {
    id: 'hello/one-management',
    topic: 'hello',
    requirement: say('sign-in.requirement.hello-one-management'),
    fix: [
      administrator(
        'sign-in.fix.hello-one-management',
        undefined,
        'Intune admin center > Devices > Enrollment > Windows Hello for Business'
      )
    ],
    links: [LINKS.helloRdp],
    judge(context) {
      const logged =
        context.values('event', 'local').some((event) => /0x82ab0011/i.test(event.message ?? '')) || context.texts(/0x82ab0011/i).length > 0
      if (logged) return problem(say('sign-in.problem.hello-two-managements'))
      const channel = context.values('event-log', 'local').find((log) => /devicemanagement-enterprise-diagnostic/i.test(log.channel))
      return channel?.state === 'read' || channel?.state === 'empty'
        ? ok(say('sign-in.ok.hello-one-management'))
        : unknown(say('sign-in.unknown.hello-management-log'))
    }
  },
  {
    id: 'hello/biometrics',
    topic: 'hello',
    requirement: say('sign-in.requirement.hello-biometrics'),
    fix: [you('sign-in.fix.hello-use-pin')],
    links: [LINKS.helloDual],
    judge: (context) =>
      context.values('dual-enrolment')[0] === undefined
        ? unknown(say('sign-in.unknown.hello-biometrics'))
        : context.values('dual-enrolment')[0] === true
          ? problem(say('sign-in.problem.hello-dual-enrolment'))
          : ok(say('sign-in.ok.hello-no-dual-enrolment'))
  },
  {
    id: 'hello/gesture',
    topic: 'hello',
    requirement: say('sign-in.requirement.hello-gesture'),
    fix: [you('sign-in.fix.hello-use-pin')],
    links: [LINKS.helloRdp],
    judge(context) {
      const join = context.values('join').find((one) => one.side === 'local')
      if (join?.state === 'entra-hybrid') return ok(say('sign-in.ok.hello-gesture-hybrid'))
      return join?.state === 'entra' ? ok(say('sign-in.ok.hello-gesture-entra')) : unknown(say('sign-in.unknown.hello-gesture'))
    }
  },
  {
    id: 'hello/forest',
    topic: 'hello',
    requirement: say('sign-in.requirement.hello-forest'),
    fix: [you('sign-in.fix.hello-forest')],
    links: [LINKS.helloRdp],
    judge(context) {
      const domain = sharedDomain(context)
      return domain === undefined ? unknown(say('sign-in.unknown.hello-forest')) : ok(say('sign-in.ok.hello-forest', { detail: domain }))
    }
  },
  ...shared('hello')
]

/** How the smart card service of this device is brought back: each system has its own, and macOS has none to start. */
function localService(context: Context): FixStep[] {
  const os = context.os('local')
  if (os === 'windows') return serviceSteps('local', 'SCardSvr', 'demand', true)
  return os === 'linux' ? serviceStart(os) : [you('sign-in.fix.connect-reader')]
}

export const smartcardRequirements: Requirement[] = [
  {
    id: 'smartcard/service',
    topic: SIGN_IN,
    requirement: say('sign-in.requirement.smartcard-service'),
    fix: [...serviceSteps('local', 'SCardSvr', 'demand', true), ...serviceStart('linux')],
    links: [LINKS.smartCardService],
    judge(context) {
      const service = context.service('local', 'SCardSvr')
      if (service?.start === 'disabled') return problem(say('sign-in.problem.service-disabled'), localService(context))
      const local = context.facts.snapshot('local')
      const reading = local && readingOf(capabilityFacts(SIGN_IN), local)
      const nobodyLooked = reading?.status === 'not-asked' || (reading?.status === 'failed' && reading.error.code === 'NOT_RUN')
      if (reading === undefined || nobodyLooked)
        return context.readers.local === undefined
          ? notRead(context, 'local', say('sign-in.unknown.run-local'))
          : ok(say('sign-in.ok.readers-in-scinfo'))
      return reading.status === 'present' ? ok(say('sign-in.ok.readers-listed')) : problem(readingWords(reading), localService(context))
    }
  },
  {
    id: 'smartcard/reader',
    topic: SIGN_IN,
    requirement: say('sign-in.requirement.smartcard-reader'),
    fix: [you('sign-in.fix.connect-reader')],
    links: [LINKS.redirectSmartCards],
    judge(context) {
      const readers = context.readers.local?.filter(({ name }) => !isHelloReader(name))
      if (readers === undefined)
        return notRead(context, 'local', say('sign-in.unknown.run-local-or-scinfo'), say('sign-in.unknown.readers-not-read'))
      if (readers.length === 0) return problem(say('sign-in.problem.no-reader'))
      const full = readers.find((reader) => cardPresence(reader) === 'present' && !reader.states.includes('mute'))
      return full === undefined
        ? problem(
            say('sign-in.problem.no-card', {
              detail: items(
                'comma',
                readers.map(({ name }) => name)
              )
            })
          )
        : ok(full.name)
    }
  },
  {
    id: 'smartcard/pin',
    topic: SIGN_IN,
    requirement: say('sign-in.requirement.pin'),
    fix: [you('sign-in.fix.pin'), you('sign-in.fix.saved-pin', undefined, 'control /name Microsoft.CredentialManager')],
    links: [LINKS.smartCardRds],
    judge(context) {
      const refused = [...context.errors('local'), ...context.errors('session')].filter(({ code }) => PIN_REFUSED.has(code))
      if (refused.length > 0)
        return problem(
          say('sign-in.problem.pin', {
            detail: items(
              'comma',
              refused.map(({ evidence }) => evidence.value)
            )
          })
        )
      return context.values('brought').includes('certutil-scinfo') ? ok(say('sign-in.ok.pin')) : unknown(say('sign-in.unknown.pin'))
    }
  },
  {
    id: 'smartcard/direct',
    topic: SIGN_IN,
    requirement: say('sign-in.requirement.smartcard-direct'),
    fix: [you('sign-in.fix.connect-directly')],
    links: [LINKS.smartCardRds],
    judge: (context) =>
      context.localInfo === undefined
        ? notRead(context, 'local', say('sign-in.unknown.run-local'))
        : context.localInfo.remote
          ? problem(say('sign-in.problem.nested'))
          : ok(say('sign-in.ok.direct'))
  },
  {
    id: 'smartcard/session-service',
    topic: SIGN_IN,
    requirement: say('sign-in.requirement.smartcard-session-service'),
    fix: [...serviceSteps('session', 'SCardSvr', 'demand', true), helpdesk('sign-in.fix.other-services')],
    links: [LINKS.smartCardService],
    judge(context) {
      const services = context.services.session?.filter(({ name }) => /^(scardsvr|scdeviceenum|scpolicysvc|certpropsvc)$/i.test(name))
      if (services === undefined || services.length === 0) return notRead(context, 'session', say('sign-in.unknown.run-session'))
      const disabled = services.filter(({ start }) => start === 'disabled')
      return disabled.length === 0
        ? ok(say('sign-in.ok.session-services'))
        : problem(
            say('sign-in.problem.session-services', {
              detail: items(
                'comma',
                disabled.map(({ name }) => name)
              )
            })
          )
    }
  },
  ...shared(SIGN_IN)
]
