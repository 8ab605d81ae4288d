import { cardPresence, isHelloReader } from '../devices/names.ts'
import type { Context } from '../diagnose/context.ts'
import { LINKS } from '../capabilities/links.ts'
import { CHAIN_ERRORS } from '../diagnose/rules/smartcard/codes.ts'
import { administrator, helpdesk, policySteps, serviceStart, serviceSteps, you } from '../diagnose/steps.ts'
import { ok, problem, unknown } from './types.ts'
import type { Judgement, ReadinessTopic, Requirement } from './types.ts'

function redirection(context: Context): Judgement {
  const { result, summary } = context.effective('smartcard')
  if (context.gaps.smartcard === 'reached') return ok('A reader of the local device is in the session.')
  return result === 'redirected'
    ? ok(summary)
    : result === 'blocked'
      ? problem(`Smart card redirection is ${summary}.`)
      : unknown(`${summary}.`)
}

function chain(context: Context): Judgement {
  const errors = [...context.errors('local'), ...context.errors('session')].filter(({ code }) => CHAIN_ERRORS.has(code))
  if (errors.length > 0) return problem(errors.map((error) => error.evidence.value).join(', '))
  return context.pasted('certutil-scinfo').length > 0
    ? ok('certutil -scinfo shows no chain error.')
    : unknown('Paste certutil -scinfo: it verifies the chain.')
}

function kdcRoot(context: Context): Judgement {
  if (context.extras.kdcRootPresent !== undefined)
    return context.extras.kdcRootPresent
      ? ok('The root certificate is in the local NTAuth store.')
      : problem('The root certificate is not in the local NTAuth store.')
  const join = context.extras.join?.find((one) => one.side === 'local')
  const same =
    join?.state === 'domain' &&
    join.domain !== undefined &&
    join.domain === context.extras.join?.find((one) => one.side === 'session')?.domain
  return same
    ? ok(`Both are joined to ${join.domain ?? ''}.`)
    : unknown('Look with certutil -viewstore -enterprise NTAuth on the local device.')
}

function mayConnect(context: Context): Judgement {
  if (context.texts(/not authorized for remote (login|sign-in)|right to sign in through Remote Desktop/i).length > 0)
    return problem('The sign-in was refused for this account.')
  return context.sessionInfo?.remote === true
    ? ok('There is a session, so the account may connect.')
    : unknown('Run Sidecheck in the session.')
}

/** Lines about trust and permission that both ways of signing in share. */
const shared = (topic: ReadinessTopic): Requirement[] => [
  {
    id: `${topic}/redirection`,
    topic,
    requirement: 'Smart card redirection is on: the session asks the local device for the certificate',
    fix: policySteps('smartcard', 'unknown'),
    links: [LINKS.redirectSmartCards],
    judge: redirection
  },
  {
    id: `${topic}/chain`,
    topic,
    requirement: "The certificate's chain can be verified on the session host",
    fix: [administrator('Deploy the root and intermediate CA certificates to the devices and session hosts.')],
    links: [LINKS.helloRdp, LINKS.smartCardCertificates],
    judge: chain
  },
  {
    id: `${topic}/kdc-root`,
    topic,
    requirement: 'The local device trusts the domain controllers (KDC root certificate)',
    fix: [
      administrator("Add the root certificate of the KDC certificate's issuer.", 'certutil -addstore -enterprise NTAUTH <cert>'),
      administrator('For cards across domains.', 'certutil -scroots update')
    ],
    links: [LINKS.smartCardRds],
    judge: kdcRoot
  },
  {
    id: `${topic}/may-connect`,
    topic,
    requirement: 'The account may sign in by Remote Desktop',
    fix: [administrator('Add the account on the remote computer.', 'net localgroup "Remote Desktop Users" <domain>\\<user> /add')],
    links: [LINKS.helloRdp],
    judge: mayConnect
  }
]

export const helloRequirements: Requirement[] = [
  {
    id: 'hello/device',
    topic: 'hello',
    requirement: 'The local device runs Windows with Windows Hello for Business set up',
    fix: [
      you('Set up a Windows Hello PIN on this device.', 'Settings > Accounts > Sign-in options'),
      administrator('Deploy Windows Hello for Business to the device.')
    ],
    links: [LINKS.helloRdp],
    judge(context) {
      const os = context.os('local')
      if (os === undefined) return unknown('Run Sidecheck on the local device.')
      if (os !== 'windows')
        return problem('The local device does not run Windows.', [
          you('Connect from a Windows device with Windows Hello, or sign in to the session in another way.')
        ])
      const reader = context.readers.local?.find(({ name }) => isHelloReader(name))
      if (reader !== undefined) return ok(`The reader "${reader.name}" is there.`)
      return context.certificates.local.some((certificate) => certificate.provider === 'passport')
        ? ok('The container holds a certificate.')
        : unknown('No Windows Hello for Business reader is listed; ask dsregcmd /status for NgcSet.')
    }
  },
  {
    id: 'hello/one-management',
    topic: 'hello',
    requirement: 'Windows Hello and its certificates are managed in one place',
    fix: [
      administrator(
        'Configure Windows Hello for Business in Intune where certificates come from Intune.',
        'Intune admin center > Devices > Enrollment > Windows Hello for Business'
      )
    ],
    links: [LINKS.helloRdp],
    judge(context) {
      const logged =
        context.events.local.some((event) => /0x82ab0011/i.test(event.message ?? '')) || context.texts(/0x82ab0011/i).length > 0
      if (logged) return problem('0x82ab0011 is logged: certificates by Intune, Windows Hello by Group Policy.')
      const read = context.input.local?.events
      const channel =
        read?.status === 'present'
          ? read.data.channels.find((one) => /devicemanagement-enterprise-diagnostic/i.test(one.channel))
          : undefined
      return channel?.state === 'read' || channel?.state === 'empty'
        ? ok('The log shows no 0x82ab0011.')
        : unknown('Look for 0x82ab0011 in the log DeviceManagement-Enterprise-Diagnostics-Provider.')
    }
  },
  {
    id: 'hello/biometrics',
    topic: 'hello',
    requirement: 'Biometrics: no dual enrolment and no alternative credentials',
    fix: [you('Use the PIN.')],
    links: [LINKS.helloDual],
    judge: ({ extras }) =>
      extras.dualEnrollment === undefined
        ? unknown('Not known; the PIN works in either case.')
        : extras.dualEnrollment
          ? problem('Dual enrolment is on: biometrics do not work, the PIN does.')
          : ok('No dual enrolment.')
  },
  ...shared('hello')
]

export const smartcardRequirements: Requirement[] = [
  {
    id: 'smartcard/service',
    topic: 'smartcard',
    requirement: 'The smart card service of the local device works',
    fix: [...serviceSteps('SCardSvr', 'demand', true), ...serviceStart('linux')],
    links: [LINKS.smartCardService],
    judge(context) {
      const service = context.service('local', 'SCardSvr')
      if (service?.start === 'disabled') return problem('SCardSvr is disabled.')
      const reading = context.input.local?.smartcard
      if (reading === undefined)
        return context.readers.local === undefined ? unknown('Run Sidecheck on the local device.') : ok('certutil -scinfo lists readers.')
      return reading.status === 'present'
        ? ok('It lists readers.')
        : problem(`${reading.reason}${reading.error === undefined ? '' : ` (${reading.error.code})`}`)
    }
  },
  {
    id: 'smartcard/reader',
    topic: 'smartcard',
    requirement: 'A reader with a card is connected to the local device',
    fix: [you('Connect the reader and insert the card.')],
    links: [LINKS.redirectSmartCards],
    judge(context) {
      const readers = context.readers.local?.filter(({ name }) => !isHelloReader(name))
      if (readers === undefined) return unknown('Run Sidecheck on the local device, or paste certutil -scinfo.')
      if (readers.length === 0) return problem('No reader is connected.')
      const full = readers.find((reader) => cardPresence(reader) === 'present' && !reader.states.includes('mute'))
      return full === undefined ? problem(`No card answers in ${readers.map(({ name }) => name).join(', ')}.`) : ok(full.name)
    }
  },
  {
    id: 'smartcard/direct',
    topic: 'smartcard',
    requirement: 'The session is opened from the device itself, not from another session',
    fix: [you('Connect directly from the device that the reader is plugged into.')],
    links: [LINKS.smartCardRds],
    judge: (context) =>
      context.localInfo === undefined
        ? unknown('Run Sidecheck on the local device.')
        : context.localInfo.remote
          ? problem('The local device is itself a remote session.')
          : ok('The local device is used directly.')
  },
  {
    id: 'smartcard/session-service',
    topic: 'smartcard',
    requirement: 'The smart card services of the session host are not disabled',
    fix: [...serviceSteps('SCardSvr', 'demand', true), helpdesk('The same for ScDeviceEnum, SCPolicySvc and CertPropSvc.')],
    links: [LINKS.smartCardService],
    judge(context) {
      const services = context.services.session?.filter(({ name }) => /^(scardsvr|scdeviceenum|scpolicysvc|certpropsvc)$/i.test(name))
      if (services === undefined || services.length === 0) return unknown('Run Sidecheck in the session.')
      const disabled = services.filter(({ start }) => start === 'disabled')
      return disabled.length === 0 ? ok('None is disabled.') : problem(`Disabled: ${disabled.map(({ name }) => name).join(', ')}.`)
    }
  },
  ...shared('smartcard')
]
