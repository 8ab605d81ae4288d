import type { CertificateText } from './certificate-text.ts'
import type { Gap, ProbeError } from '../snapshot/reading.ts'
import { DEVICE_LISTS, DEVICE_TOPICS } from '../snapshot/schema.ts'
import type {
  Certificate,
  CertificatesData,
  ClientsData,
  DeviceValues,
  EventsData,
  LogEvent,
  Machine,
  PolicyValue,
  ServiceInfo,
  SessionInfo,
  Topic
} from '../snapshot/schema.ts'
import type {
  AudioResult,
  ClientInfo,
  Consent,
  ConditionalAccess,
  Gateway,
  JoinState,
  RdpProperty,
  SerialTest,
  XrdpFacts
} from './answers.ts'

/** A consent value of the microphone: Windows asks for the account, for desktop apps and for the device. */
export interface MicrophoneConsent {
  scope: 'user' | 'desktopApps' | 'machine'
  value: string | null
}

/** What each kind of fact says. Devices are facts of the kinds that their lists name. */
export interface FactValues extends DeviceValues {
  machine: Machine
  session: SessionInfo
  /** That a topic's list was read, and how much is in it: what proves that something is not there. */
  'list-read': { topic: Topic; count: number }
  /** A certificate as far as its source shows it: a pasted text has neither usages nor UPN. */
  certificate: (Certificate | CertificateText) & { missingKeyset?: boolean | undefined }
  'registry-value': PolicyValue
  service: ServiceInfo
  'microphone-consent': MicrophoneConsent
  event: LogEvent
  /** Whether a log could be read: its silence says something only then. */
  'event-log': EventsData['channels'][number]
  'running-client': { program: string; processId: number; rdpFile?: string | undefined }
  client: ClientInfo
  'rdp-property': RdpProperty
  /** An error that a native call answered with, beside or instead of its data. */
  'native-error': { code: number; text: string; error: ProbeError | Gap }
  /** A line of a message or log that a person brought. */
  message: string
  /** That a text or file of a kind was brought, whatever it holds. */
  brought: string
  /** An answer for one capability, or for all that the dialog asks about. */
  consent: { answer: Consent; capability?: string }
  gateway: Gateway
  'works-without-gateway': boolean
  /** Whether Conditional Access lets a capability through. */
  'conditional-access': { capability: keyof ConditionalAccess; allowed: boolean }
  'xrdp-channel': { name: Exclude<keyof XrdpFacts, 'soundModule'>; on: boolean }
  'xrdp-sound-module': boolean
  'sound-test': AudioResult
  'serial-test': SerialTest
  /** Median round trip of one APDU, in milliseconds. */
  'apdu-round-trip': number
  /** Median round trip of the connection itself, in milliseconds. */
  'connection-round-trip': number
  /** When a device appeared: ISO time. */
  arrival: { capability: string; name: string; at: string }
  /** When a device was gone that a running program had seen: ISO time. */
  departure: { capability: string; name: string; at: string }
  join: JoinState
  /** The authorities that a machine's NTAuth store names, all of them. */
  'nt-auth': NonNullable<CertificatesData['ntAuth']>
  /** Thumbprints of the publishers whose .rdp files the local device trusts. */
  'trusted-publishers': readonly string[]
  /** What Remote Desktop Connection starts with where it is given no file. */
  'default-file': NonNullable<ClientsData['defaultFile']>
  /** Whether the KDC's root certificate stands in the local device's NTAuth store. */
  'kdc-root': boolean
  'upn-domain': { domain: string; resolves: boolean }
  /** Thumbprint of a certificate whose key may only sign. */
  'signature-only-key': string
  'wants-hello': boolean
  'logon-offers-no-certificate': boolean
  'dual-enrolment': boolean
  'biometric-fails': boolean
  'optimised-app': { name: string; source: string }
}

export type FactKind = keyof FactValues

/** What brings a fact into the program: a probe's topic, a kind of pasted text or file, a question, a test. */
export type Supplier =
  { by: 'probe'; topic: Topic } | { by: 'parser'; kind: string } | { by: 'question'; name: string } | { by: 'test'; name: string }

interface KindFacts {
  suppliers: readonly Supplier[]
  /** What would have to be built before anything but a file of facts says it. Only where `suppliers` is empty. */
  waitingFor?: string
  /** The list it is an entry of, where its absence from that list says something. */
  list?: Topic
}

const probe = (topic: Topic): Supplier => ({ by: 'probe', topic })
const parser = (...kinds: string[]): Supplier[] => kinds.map((kind) => ({ by: 'parser', kind }))
const question = (name: string): KindFacts => ({ suppliers: [{ by: 'question', name }] })
const test = (name: string): Supplier => ({ by: 'test', name })
/** Topics whose data is a list. */
export const LIST_TOPICS = [...DEVICE_TOPICS, 'certificates', 'policies', 'services', 'events'] as const

/** Texts that list devices, by the kind of fact. */
const LISTING: Readonly<Record<string, readonly string[]>> = {
  reader: ['certutil-scinfo', 'pcsc-scan', 'opensc-tool'],
  port: ['chgport', 'mode', 'port-list'],
  endpoint: ['audio-list']
}

const waiting = (waitingFor: string): KindFacts => ({ suppliers: [], waitingFor })

const deviceKinds = Object.fromEntries(
  DEVICE_TOPICS.map((topic): [string, KindFacts] => {
    const { fact } = DEVICE_LISTS[topic]
    return [fact, { suppliers: [probe(topic), ...parser(...(LISTING[fact] ?? []))], list: topic }]
  })
) as Record<keyof DeviceValues, KindFacts>

/** Where each kind of fact comes from. A test holds every rule against this table. */
export const FACT_KINDS: Readonly<Record<FactKind, KindFacts>> = {
  machine: { suppliers: [probe('machine')] },
  session: { suppliers: [probe('session')] },
  'list-read': {
    suppliers: [...LIST_TOPICS.map(probe), ...Object.values(LISTING).flatMap((kinds) => parser(...kinds))]
  },
  ...deviceKinds,
  certificate: { suppliers: [probe('certificates'), ...parser('certutil-store', 'certutil-scinfo')], list: 'certificates' },
  'registry-value': {
    suppliers: [probe('policies'), ...parser('reg', 'policy-rules', 'gpo-report', 'settings-catalog')],
    list: 'policies'
  },
  service: { suppliers: [probe('services'), ...parser('services')], list: 'services' },
  'microphone-consent': { suppliers: [probe('privacy')], list: 'privacy' },
  event: { suppliers: [probe('events'), ...parser('events')], list: 'events' },
  'event-log': { suppliers: [probe('events'), ...parser('events')], list: 'events' },
  'running-client': { suppliers: [probe('clients')], list: 'clients' },
  client: { suppliers: [probe('machine'), probe('clients'), { by: 'question', name: 'client' }, ...parser('connection')] },
  'rdp-property': { suppliers: parser('rdp', 'host-pool', 'connection') },
  'native-error': { suppliers: [probe('smartcard'), test('card'), ...parser('certutil-scinfo')] },
  message: { suppliers: parser('error-text') },
  brought: { suppliers: parser('certutil-scinfo', 'certutil-store') },
  consent: question('consent'),
  gateway: waiting('a question about the RD Gateway and its authorization policy'),
  'works-without-gateway': question('gateway'),
  'conditional-access': waiting('a question about Conditional Access, or sight of the policies in Microsoft Entra'),
  'xrdp-channel': { suppliers: [probe('session')] },
  'xrdp-sound-module': { suppliers: [probe('audio')] },
  'sound-test': { suppliers: [test('sound')] },
  'serial-test': { suppliers: [test('port')] },
  'apdu-round-trip': { suppliers: [test('card')] },
  'connection-round-trip': { suppliers: [probe('session')] },
  arrival: { suppliers: DEVICE_TOPICS.map(probe) },
  departure: { suppliers: DEVICE_TOPICS.map(probe) },
  join: { suppliers: [probe('machine'), ...parser('dsregcmd')] },
  'nt-auth': { suppliers: [probe('certificates')] },
  'trusted-publishers': { suppliers: [probe('policies')] },
  'default-file': { suppliers: [probe('clients')] },
  'kdc-root': { suppliers: [probe('certificates'), { by: 'question', name: 'kdc-root' }] },
  'upn-domain': { suppliers: [test('domain')] },
  'signature-only-key': waiting("a probe that reads a key's usage"),
  'wants-hello': waiting('a question about what the person wants to sign in with'),
  'logon-offers-no-certificate': waiting('a question about signing in'),
  'dual-enrolment': question('dual-enrolment'),
  'biometric-fails': question('dual-enrolment'),
  'optimised-app': { suppliers: [probe('services')] }
}
