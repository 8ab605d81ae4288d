import { TEST_SCHEMA, portResult } from '../device-test/result.ts'
import type { DeviceTest, DomainOutcome, PortOutcome } from '../device-test/result.ts'
import { POLICY_KEY, TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../capabilities/settings.ts'
import type { Reading } from '../snapshot/reading.ts'
import { SNAPSHOT_SCHEMA } from '../snapshot/schema.ts'
import type {
  Certificate,
  Endpoint,
  LogEvent,
  Platform,
  PolicyValue,
  Port,
  Reader,
  ServiceInfo,
  SessionInfo,
  Side,
  Snapshot,
  TopicData
} from '../snapshot/schema.ts'
import { assess, assessOne } from '../assess/assess.ts'
import type { AssessOptions } from '../assess/assess.ts'
import type { RdpProperty } from '../facts/answers.ts'
import { findingJson } from '../report/json.ts'
import type { FindingJson } from '../report/json.ts'
import type { Finding } from './finding.ts'
import type { Change, TimelineEntry } from '../snapshot/timeline-entry.ts'

/** Builds snapshots that fit the schema, for tests and benchmarks. Times are fixed, so that results are. */
export const TAKEN_AT = '2026-11-20T09:30:00.000Z'
export const STARTED_AT = '2026-11-20T09:00:00.000Z'
export const PLAYBACK = 'Microsoft-Windows-TerminalServices-RdpSoundDriver/Playback'
export const CAPTURE = 'Microsoft-Windows-TerminalServices-RdpSoundDriver/Capture'
export const RDPCORETS = 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational'

export const present = <T>(data: T): Reading<T> => ({ status: 'present', tookMs: 1, data })
export const unsupported = (): Reading<never> => ({ status: 'unsupported', tookMs: 0, reason: 'not on this system' })
export const failed = (code: string, message: string): Reading<never> => ({
  status: 'failed',
  tookMs: 1,
  reason: message,
  error: { code, message, hint: '' }
})

type Topics = { [T in keyof TopicData]: Reading<TopicData[T]> }
export interface SnapshotParts extends Partial<Topics> {
  os?: 'windows' | 'macos' | 'linux'
  platform?: Platform
  remote?: boolean
  readers?: Reader[]
  ports?: Port[]
  endpoints?: Endpoint[]
  policyValues?: PolicyValue[]
  serviceList?: ServiceInfo[]
  certificateList?: Certificate[]
  log?: LogEvent[]
  microphone?: string | null
  stationName?: string
  timeline?: TimelineEntry[]
  channels?: NonNullable<SessionInfo['xrdp']>['channels']
  via?: SessionInfo['via']
  /** The round trip of the connection in ms, as ECHO has measured it. */
  roundTripMs?: number
  /** The side that it says it is of. */
  side?: Side
  takenAt?: string
  machineName?: string
  clientName?: string | null
}

export const reader = (name: string, extra: Partial<Reader> = {}): Reader => ({
  name,
  states: ['present'],
  atr: '3bfd1300008131fe158073c021c057597562694b657940',
  ...extra
})
export const port = (name: string, extra: Partial<Port> = {}): Port => ({ name, target: '\\Device\\Serial0', ...extra })
export const redirectedPort = (name: string, clientPort = name): Port => ({
  name,
  target: `\\Device\\RdpDrPort\\;${name}:2\\tsclient\\${clientPort}`,
  redirected: { sessionId: 2, client: 'tsclient', clientPort }
})
/** What a program that was open saw at a time of the day of these snapshots. */
export const seen = (
  topic: TimelineEntry['topic'],
  change: Change,
  device: string,
  time: string,
  direction?: 'output' | 'input'
): TimelineEntry => ({
  at: `2026-11-20T${time}.000Z`,
  topic,
  change,
  device,
  ...(direction === undefined ? {} : { direction })
})
export const output = (name: string, extra: Partial<Endpoint> = {}): Endpoint => ({
  id: `{0.0.0.00000000}.${name}`,
  name,
  direction: 'output',
  isDefault: true,
  state: 'active',
  muted: false,
  volume: 80,
  redirected: 'no',
  ...extra
})
export const input = (name: string, extra: Partial<Endpoint> = {}): Endpoint => ({
  ...output(name),
  id: `{0.0.1.00000000}.${name}`,
  direction: 'input',
  ...extra
})
export const remoteAudio = (): Endpoint => output('Remote Audio', { redirected: 'yes' })
export const remoteMicrophone = (): Endpoint => input('Remote Audio', { redirected: 'yes' })

const value = (layer: string, key: string, name: string, data?: number): PolicyValue => ({
  layer,
  key,
  name,
  present: data !== undefined,
  type: 'REG_DWORD',
  ...(data === undefined ? {} : { data })
})
export const policy = (name: string, data?: number): PolicyValue => value('policy', POLICY_KEY, name, data)
export const hostSetting = (name: string, data?: number): PolicyValue => value('host', TERMINAL_SERVER_KEY, name, data)
export const listenerSetting = (name: string, data: number, listener = 'RDP-Tcp'): PolicyValue =>
  value(`listener:${listener}`, `${WINSTATIONS_KEY}\\${listener}`, name, data)
export const service = (name: string, state: ServiceInfo['state'] = 'running', start: ServiceInfo['start'] = 'auto'): ServiceInfo => ({
  name,
  state,
  start
})
export const event = (channel: string, id: number, message?: string, at = '2026-11-20T09:00:05.000Z'): LogEvent => ({
  channel,
  id,
  at,
  ...(message === undefined ? {} : { message })
})
/** The test of a port that people run; what its error says is the system's. */
export const portTest = (
  side: Side,
  device: string,
  outcome: PortOutcome,
  more: { roundTripMs?: number; message?: string } = {}
): DeviceTest => ({
  ...testAt(side, device),
  test: 'port',
  result: portResult(outcome),
  port: { outcome, ...(more.roundTripMs === undefined ? {} : { roundTripMs: more.roundTripMs }) },
  ...(more.message === undefined ? {} : { error: { code: '', message: more.message, hint: '' } })
})
/** The test of a card that answered. */
export const cardTest = (side: Side, roundTripMs: number): DeviceTest => ({
  ...testAt(side, 'Reader 0'),
  test: 'card',
  result: 'usable',
  card: { applets: [], roundTripMs }
})
/** The look-up of a domain, with what it came to. */
export const domainTest = (side: Side, domain: string, outcome: DomainOutcome): DeviceTest => ({
  ...testAt(side, domain),
  test: 'domain',
  result: outcome === 'kdc-answers' ? 'usable' : 'failed',
  domain: { outcome, kdcs: [] }
})
const testAt = (side: Side, device: string) => ({ schema: TEST_SCHEMA, side, machine: '', at: TAKEN_AT, tookMs: 20, device }) as const

export const certificate = (extra: Partial<Certificate> = {}): Certificate => ({
  serial: '110000001f',
  subject: 'CN=amanda.brady@contoso.com',
  issuer: 'CN=Contoso Issuing CA',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
  ekus: ['1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.2'],
  upn: 'amanda.brady@contoso.com',
  provider: 'Microsoft Passport Key Storage Provider',
  keyAlgorithm: 'RSA',
  thumbprint: '63c6ce5fc512933179d3c0a5e94ecba98092f93d',
  issuerInNtAuth: 'yes',
  ...extra
})

const OS_NAMES = { windows: 'Windows 11 Enterprise', macos: 'macOS', linux: 'Debian GNU/Linux' } as const
const SERVICES = ['SCardSvr', 'ScDeviceEnum', 'SCPolicySvc', 'CertPropSvc', 'Audiosrv', 'AudioEndpointBuilder', 'UmRdpService']
const unset = ['fEnableSmartCard', 'fDisableCcm', 'fDisableCam', 'fDisableAudioCapture', 'AllowedAudioQualityMode'].map((name) =>
  policy(name)
)

function snapshot(side: Side, parts: SnapshotParts): Snapshot {
  const os = parts.os ?? 'windows'
  const remote = parts.remote ?? side === 'session'
  const platform = parts.platform ?? (remote ? 'rdp' : 'console')
  const onWindows = <T>(data: T): Reading<T> => (os === 'windows' ? present(data) : unsupported())
  return {
    schema: SNAPSHOT_SCHEMA,
    id: `${side}-1`,
    takenAt: parts.takenAt ?? TAKEN_AT,
    tookMs: 120,
    app: { version: '0.1.0', host: 'cli' },
    side: parts.side ?? side,
    sideReason: 'for a test',
    machine:
      parts.machine ??
      present({
        name: parts.machineName ?? (side === 'local' ? 'LAPTOP-7' : 'HOST-1'),
        os: { family: os, name: OS_NAMES[os], version: '10.0.26100', arch: 'x64' },
        locale: 'en-US',
        timeZone: 'Etc/UTC'
      }),
    session:
      parts.session ??
      present({
        remote,
        protocol: remote ? 'rdp' : 'console',
        sessionId: remote ? 2 : 1,
        stationName: parts.stationName ?? (remote ? 'RDP-Tcp#3' : 'Console'),
        clientName: parts.clientName === undefined ? (remote ? 'LAPTOP-7' : null) : parts.clientName,
        clientBuild: null,
        platform,
        startedAt: STARTED_AT,
        reasons: [],
        ...(parts.via === undefined ? {} : { via: parts.via }),
        ...(parts.channels === undefined ? {} : { xrdp: { channels: parts.channels } }),
        ...(parts.roundTripMs === undefined ? {} : { roundTrip: { medianMs: parts.roundTripMs, count: 20 } })
      }),
    smartcard: parts.smartcard ?? present({ service: { state: 'running' }, readers: parts.readers ?? [] }),
    serial: parts.serial ?? present({ ports: parts.ports ?? [] }),
    audio: parts.audio ?? present({ source: os === 'linux' ? 'pulse' : 'mmdevice', endpoints: parts.endpoints ?? [] }),
    certificates: parts.certificates ?? onWindows({ certificates: parts.certificateList ?? [] }),
    policies:
      parts.policies ??
      onWindows({
        values: [
          ...unset.filter((one) => !parts.policyValues?.some((other) => other.layer === 'policy' && other.name === one.name)),
          ...(parts.policyValues ?? [])
        ]
      }),
    services:
      parts.services ??
      onWindows({
        services: [
          ...SERVICES.filter((name) => !parts.serviceList?.some((one) => one.name === name)).map((name) => service(name)),
          ...(parts.serviceList ?? [])
        ]
      }),
    privacy: parts.privacy ?? onWindows({ microphone: { user: parts.microphone ?? 'Allow', desktopApps: 'Allow', machine: 'Allow' } }),
    events:
      parts.events ??
      onWindows({
        channels: [...new Set((parts.log ?? []).map((one) => one.channel))].map((channel) => ({ channel, state: 'read' as const })),
        events: parts.log ?? []
      }),
    clients: parts.clients ?? present({ running: [], savedFiles: [] }),
    ...(parts.timeline === undefined ? {} : { timeline: parts.timeline })
  }
}

/** The session's own reading where nobody knows when it began, so that what was logged may be another session's. */
export function startUnknown(platform: Platform = 'rdp'): Topics['session'] {
  const { session } = snapshot('session', { platform })
  return session.status === 'present' ? present({ ...session.data, startedAt: null }) : session
}

export const localSnapshot = (parts: SnapshotParts = {}): Snapshot => snapshot('local', parts)
export const sessionSnapshot = (parts: SnapshotParts = {}): Snapshot => snapshot('session', parts)

const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'

/** A Windows device and a session in which everything arrived. */
export const workingLocal = (parts: SnapshotParts = {}): Snapshot =>
  localSnapshot({
    readers: [reader(READER)],
    ports: [port('COM3')],
    endpoints: [output('Speakers (Realtek)'), input('Headset (Jabra)')],
    ...parts
  })
export const workingSession = (parts: SnapshotParts = {}): Snapshot =>
  sessionSnapshot({
    readers: [reader(READER, { redirected: 'yes' })],
    ports: [redirectedPort('COM3')],
    endpoints: [remoteAudio(), remoteMicrophone()],
    ...parts
  })

/** Findings of a pair as the program gets them: rows from the comparison, layers from the snapshots. */
export function findingsOf(local: Snapshot, session: Snapshot, more: AssessOptions = {}): Finding[] {
  return assess(local, session, more).findings
}

/** The same as the JSON contract has them: in English. */
export const toldOf = (local: Snapshot, session: Snapshot, more: AssessOptions = {}): FindingJson[] =>
  findingsOf(local, session, more).map(findingJson)

/** What can be said from one side, in English. */
export const toldOfOne = (snapshot: Snapshot): FindingJson[] => assessOne(snapshot).findings.map(findingJson)

/** The rules of findings, in their order. */
export const rules = (findings: readonly Pick<Finding, 'rule'>[]): string[] => findings.map((finding) => finding.rule)

/** The rules of those findings that say something is wrong. */
export const problems = (findings: readonly Pick<Finding, 'rule' | 'severity'>[]): string[] =>
  rules(findings.filter((finding) => finding.severity === 'problem' || finding.severity === 'warning'))

const properties = (source: 'rdp' | 'host-pool', lines: readonly string[]): { properties: RdpProperty[] } => ({
  properties: lines.map((line) => ({ name: line.split(':')[0] ?? '', value: line.split(':').slice(2).join(':'), source }))
})

/** Lines of an .rdp file that a person brought. */
export const rdp = (...lines: string[]) => properties('rdp', lines)
/** Properties of a host pool that a person brought. */
export const pool = (...lines: string[]) => properties('host-pool', lines)
