import { isUsable } from '../compare/names.ts'
import type { Row } from '../compare/types.ts'
import { readingOf } from '../compare/verdict.ts'
import { clientSupports } from '../policy/clients.ts'
import { clientOf } from '../policy/from-snapshots.ts'
import type { ClientInfo, RdpProperty } from '../policy/input.ts'
import type { Capability, EffectiveCapability, Layer, LayerKind } from '../policy/types.ts'
import { CAPABILITIES } from '../policy/types.ts'
import { dataOf, incompleteOf, mayHideDevices } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import type {
  Endpoint,
  LogEvent,
  Platform,
  PolicyValue,
  PrivacyData,
  Port,
  Reader,
  ServiceInfo,
  SessionInfo,
  Side,
  Snapshot
} from '../snapshot/schema.ts'
import { certificateFacts } from './certificates.ts'
import type { CertificateFact } from './certificates.ts'
import type { AudioResult, DiagnoseInput, Extras, PastedEvidence } from '../facts/answers.ts'
import { withPasted } from '../facts/stand-in.ts'
import type { Evidence } from './types.ts'

/**
 * What became of a capability. missing: the local device has it and the session does not. reached: a redirected device is
 * in the session. none: the local device has nothing to redirect. unknown: a side was not looked at.
 */
export type Gap = 'missing' | 'reached' | 'none' | 'unknown'

export interface Facts<T> {
  local: T
  session: T
}

/** The evidence of both sides, with pasted texts joined, as the rules ask for it. Built once for all rules. */
export interface Context {
  input: DiagnoseInput
  platform: Platform | 'unknown'
  extras: Extras
  client: ClientInfo | undefined
  sessionInfo: SessionInfo | undefined
  localInfo: SessionInfo | undefined
  now: number
  gaps: Record<Capability, Gap>
  /** Readers, ports and endpoints; undefined where the side was not read. */
  readers: Facts<Reader[] | undefined>
  ports: Facts<Port[] | undefined>
  endpoints: Facts<Endpoint[] | undefined>
  certificates: Facts<CertificateFact[]>
  services: Facts<ServiceInfo[] | undefined>
  privacy: Facts<PrivacyData | undefined>
  policies: PolicyValue[]
  properties: RdpProperty[]
  events: Facts<LogEvent[]>
  rowsOf(capability: Capability, state?: Row['state']): Row[]
  /** Keys of the rows that a cause for the whole capability explains. */
  missingRows(capability: Capability): string[]
  layers(capability: Capability, kind: LayerKind): Layer[]
  effective(capability: Capability): EffectiveCapability
  os(side: Side): 'windows' | 'macos' | 'linux' | undefined
  has(side: Side): boolean
  service(side: Side, name: string): ServiceInfo | undefined
  pasted<K extends PastedEvidence['kind']>(kind: K, side?: Side): Extract<PastedEvidence, { kind: K }>[]
  /** Pasted messages and log lines that a pattern finds, as evidence. */
  texts(pattern: RegExp, side?: Side): Evidence[]
  /** Native error codes that a topic's reading or a pasted certutil -scinfo shows, with where they were seen. */
  errors(side: Side): { code: number; evidence: Evidence }[]
  audio(kind: AudioResult['kind'], side?: Side): AudioResult[]
}

/** The devices of a reading. "absent" is known to have none: no service, no sound server, so nothing to redirect. */
const devicesOf = <T, D>(reading: Reading<T> | undefined, list: (data: T) => D[]): D[] | undefined =>
  reading === undefined ? undefined : reading.status === 'present' ? list(reading.data) : reading.status === 'absent' ? [] : undefined

const dataOfTopic = <T>(reading: Reading<T> | undefined): T | undefined => (reading === undefined ? undefined : dataOf(reading))

const unsigned = (code: string): number => (/^0x[0-9a-f]{1,8}$/i.test(code.trim()) ? Number(code.trim()) : Number.NaN)

function joinProperties(input: DiagnoseInput): RdpProperty[] {
  const pasted = (input.pasted ?? []).flatMap((one) =>
    one.kind === 'rdp' || one.kind === 'host-pool'
      ? one.value.properties.map(({ name, value }) => ({ name, value, source: one.kind as RdpProperty['source'] }))
      : []
  )
  return [...(input.extras?.properties ?? []), ...pasted]
}

const events = (snapshot: Snapshot | undefined): LogEvent[] => (snapshot === undefined ? [] : (dataOf(snapshot.events)?.events ?? []))

interface Presence {
  /** How many devices the local device could redirect; undefined where it was not read. */
  local: number | undefined
  /** Redirected devices in the session; undefined where it was not read or cannot be told. */
  arrived: number | undefined
}

function presence(capability: Capability, context: Pick<Context, 'readers' | 'ports' | 'endpoints'>): Presence {
  if (capability === 'smartcard')
    return { local: context.readers.local?.length, arrived: context.readers.session?.filter((reader) => reader.redirected !== 'no').length }
  if (capability === 'com')
    return { local: context.ports.local?.length, arrived: context.ports.session?.filter((port) => port.redirected !== undefined).length }
  const direction = capability === 'audioOut' ? 'output' : 'input'
  const of = (endpoints: Endpoint[] | undefined): Endpoint[] | undefined =>
    endpoints?.filter((endpoint) => endpoint.direction === direction && isUsable(endpoint))
  const session = of(context.endpoints.session)
  const sure = session?.filter((endpoint) => endpoint.redirected === 'yes').length ?? 0
  const open = session?.some((endpoint) => endpoint.redirected === 'unknown') ?? false
  return { local: of(context.endpoints.local)?.length, arrived: session === undefined || (sure === 0 && open) ? undefined : sure }
}

function gapOf(capability: Capability, rows: Row[], found: Presence, input: DiagnoseInput): Gap {
  if (rows.some((row) => row.state === 'missing')) return 'missing'
  if (rows.some((row) => row.state === 'redirected' || row.state === 'differs') || (found.arrived ?? 0) > 0) return 'reached'
  if (found.local === 0) return 'none'
  // In a Windows session winscard answers for the client: no service and no reader there are one and the same to a person.
  if (capability === 'smartcard' && found.arrived === undefined && input.session?.smartcard.status === 'failed') {
    return found.local === undefined ? 'unknown' : 'missing'
  }
  const reading = input.session && readingOf(capability, input.session)
  if (found.arrived !== 0 || (reading && mayHideDevices(reading))) return 'unknown'
  if (found.local !== undefined) return 'missing'
  // Hardly any device is without sound, while readers and ports are rare.
  return capability === 'audioOut' || capability === 'audioIn' ? 'missing' : 'unknown'
}

function readingError(side: Side, topic: string, reading: Reading<unknown> | undefined): { code: number; evidence: Evidence }[] {
  if (reading === undefined) return []
  const errors = reading.status === 'present' ? incompleteOf(reading) : reading.error === undefined ? [] : [reading.error]
  return errors.map(({ code, message }) => ({
    code: unsigned(code),
    evidence: { side, source: topic, value: `${code}${message === '' ? '' : ` ${message}`}` }
  }))
}

function errorsOf(input: DiagnoseInput, side: Side): { code: number; evidence: Evidence }[] {
  const snapshot = side === 'local' ? input.local : input.session
  const pasted = (input.pasted ?? []).flatMap((one) =>
    one.side === side && one.kind === 'certutil-scinfo'
      ? one.value.errors.map(({ code, name }) => ({
          code: unsigned(code),
          evidence: { side, source: `certutil -scinfo, pasted ${one.at}`, value: `${code} ${name ?? ''}`.trim() }
        }))
      : []
  )
  return [...readingError(side, 'smart card readers', snapshot?.smartcard), ...pasted]
}

export function contextOf(input: DiagnoseInput): Context {
  const { local, session } = input
  const both = <T>(of: (snapshot: Snapshot | undefined, side: Side) => T): Facts<T> => ({
    local: of(local, 'local'),
    session: of(session, 'session')
  })
  const merged = both((snapshot, side) => withPasted(side, snapshot, input.pasted))
  const devices = {
    readers: both((_, side) => devicesOf(merged[side]?.smartcard, (data) => data.readers)),
    ports: both((_, side) => devicesOf(merged[side]?.serial, (data) => data.ports)),
    endpoints: both((snapshot) => devicesOf(snapshot?.audio, (data) => data.endpoints))
  }
  const byCapability = new Map<Capability, Row[]>(
    CAPABILITIES.map((capability) => [capability, input.rows.filter((row) => row.capability === capability)])
  )
  const rowsOf = (capability: Capability, state?: Row['state']): Row[] => {
    const rows = byCapability.get(capability) ?? []
    return state === undefined ? rows : rows.filter((row) => row.state === state)
  }
  const gaps = Object.fromEntries(
    CAPABILITIES.map((capability) => [capability, gapOf(capability, rowsOf(capability), presence(capability, devices), input)])
  ) as Record<Capability, Gap>
  const times = [local?.takenAt, session?.takenAt].filter((at) => at !== undefined).map((at) => Date.parse(at))
  const info = both((snapshot) => (snapshot === undefined ? undefined : dataOf(snapshot.session)))
  const services = both((snapshot) => (snapshot === undefined ? undefined : dataOf(snapshot.services)?.services))
  const os = both((snapshot) => (snapshot === undefined ? undefined : dataOf(snapshot.machine)?.os.family))
  return {
    input,
    ...devices,
    platform: input.effective.platform !== 'unknown' ? input.effective.platform : (info.session?.platform ?? 'unknown'),
    extras: input.extras ?? {},
    client: input.extras?.client ?? clientOf(local),
    sessionInfo: info.session,
    localInfo: info.local,
    now: input.now === undefined ? Math.max(0, ...times) : Date.parse(input.now),
    gaps,
    certificates: both((_, side) => certificateFacts(input, side)),
    services,
    privacy: both((snapshot) => (snapshot === undefined ? undefined : dataOf(snapshot.privacy))),
    policies: dataOfTopic(merged.session?.policies)?.values ?? [],
    properties: joinProperties(input),
    events: both((snapshot) => events(snapshot)),
    rowsOf,
    missingRows: (capability) =>
      rowsOf(capability)
        .filter((row) => row.state === 'missing' || (row.state === 'unknown' && gaps[capability] === 'missing'))
        .map((row) => row.key),
    layers: (capability, kind) => input.effective.capabilities[capability].layers.filter((layer) => layer.layer === kind),
    effective: (capability) => input.effective.capabilities[capability],
    os: (side) => os[side],
    has: (side) => (side === 'local' ? local : session) !== undefined,
    service: (side, name) => services[side]?.find((service) => service.name.toLowerCase() === name.toLowerCase()),
    pasted: (kind, side) =>
      (input.pasted ?? []).filter(
        (one): one is Extract<PastedEvidence, { kind: typeof kind }> => one.kind === kind && (side === undefined || one.side === side)
      ),
    texts: (pattern, side) =>
      (input.pasted ?? []).flatMap((one) =>
        one.kind === 'error-text' && (side === undefined || one.side === side) ? matchText(one, pattern) : []
      ),
    errors: (side) => errorsOf(input, side),
    audio: (kind, side) =>
      (input.audioResults ?? []).filter((result) => result.kind === kind && (side === undefined || result.side === side))
  }
}

/** The line of a pasted text that a pattern finds, not the whole text. */
function matchText(one: Extract<PastedEvidence, { kind: 'error-text' }>, pattern: RegExp): Evidence[] {
  const line = one.value.split(/\r?\n/).find((text) => pattern.test(text))
  return line === undefined ? [] : [{ side: one.side, source: `text pasted ${one.at}`, value: line.trim().slice(0, 500) }]
}

/** Whether the client surely has no way to redirect the capability. */
export const clientLacks = (context: Context, capability: Capability): boolean =>
  context.client !== undefined && clientSupports(context.client, capability) === 'no'
