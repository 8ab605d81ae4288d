import { CAPABILITIES, capabilityFacts, countedDevices, ownDevices } from '../capabilities/index.ts'
import type { Capability, CapabilityFacts } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import type { ClientInfo } from '../facts/answers.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { FactKind, FactValues } from '../facts/kinds.ts'
import { clientSupports } from '../policy/clients.ts'
import type { Effective, EffectiveCapability, Layer, LayerKind, PlatformName } from '../policy/layers.ts'
import { servicesNamed } from '../policy/services.ts'
import { sessionInfo } from '../policy/session.ts'
import { mayHideDevices } from '../snapshot/reading.ts'
import { DEVICE_LISTS } from '../snapshot/schema.ts'
import type { Endpoint, Port, Reader, ServiceInfo, SessionInfo, Side, Topic } from '../snapshot/schema.ts'
import { certificateFacts } from './certificates.ts'
import type { CertificateFact } from './certificates.ts'
import { evidenceOf } from './evidence.ts'
import type { Evidence } from './finding.ts'
import { doubtsOf } from './pair.ts'
import type { Doubt } from './pair.ts'

/**
 * What became of a capability. missing: the local device has it and the session does not. reached: a redirected device is
 * in the session. none: the local device has nothing to redirect. unknown: a side was not looked at.
 */
export type Gap = 'missing' | 'reached' | 'none' | 'unknown'

export const SIDES: readonly Side[] = ['local', 'session']

type BySide<T> = Readonly<Record<Side, T>>

/** A line of a message or log, and the fact that it stands in. */
export interface FoundLine {
  fact: Fact<'message'>
  line: string
  evidence: Evidence
}

/** What is known of both sides, as the rules ask for it. Built once for all rules. */
export interface Context {
  facts: FactBase
  rows: readonly Row[]
  /** What is wrong with the two sides as a pair. */
  doubts: readonly Doubt[]
  platform: PlatformName
  client: ClientInfo | undefined
  sessionInfo: SessionInfo | undefined
  localInfo: SessionInfo | undefined
  /** The time that certificate dates are judged by, in milliseconds. */
  now: number
  gaps: Readonly<Record<Capability, Gap>>
  /** Entries of a side's lists; undefined where the list was not read. */
  readers: BySide<readonly Reader[] | undefined>
  ports: BySide<readonly Port[] | undefined>
  endpoints: BySide<readonly Endpoint[] | undefined>
  services: BySide<readonly ServiceInfo[] | undefined>
  certificates: BySide<readonly CertificateFact[]>
  rowsOf(capability: Capability, state?: Row['state']): Row[]
  /** Keys of the rows that a cause for the whole capability explains. */
  missingRows(capability: Capability): string[]
  layers(capability: Capability, kind: LayerKind): Layer[]
  effective(capability: Capability): EffectiveCapability
  os(side: Side): 'windows' | 'macos' | 'linux' | undefined
  service(side: Side, name: string): ServiceInfo | undefined
  /** What the facts of a kind say, of one side or of both. Empty also where nobody looked. */
  values<K extends FactKind>(kind: K, side?: Side): FactValues[K][]
  /** The facts that say these very values: what proves a cause. */
  factsOf(values: readonly unknown[]): Fact[]
  /** The facts that a side's list was read: what proves that something is not in it. */
  listRead(topic: Topic, side: Side): readonly Fact<'list-read'>[]
  /** Native error codes that a topic's reading or a pasted text shows. */
  errors(side: Side): { code: number; fact: Fact<'native-error'>; evidence: Evidence }[]
  /** Lines of pasted messages and logs that a pattern finds: the line, not the whole text. */
  texts(pattern: RegExp, side?: Side): FoundLine[]
}

interface Presence {
  /** How many devices the local device could redirect; undefined where it was not read. */
  local: number | undefined
  /** Redirected devices in the session; undefined where it was not read or cannot be told. */
  arrived: number | undefined
}

function presence({ devices }: CapabilityFacts, facts: FactBase): Presence {
  const listOf = (side: Side) => {
    const found = facts.list(DEVICE_LISTS[devices.topic].fact, side)?.map(({ value }) => value)
    return found === undefined ? undefined : countedDevices(devices, ownDevices(devices, found))
  }
  const session = listOf('session')
  const sessionId = sessionInfo(facts)?.sessionId
  const answers = session?.map((device) => devices.arrived(device, sessionId))
  const sure = answers?.filter((answer) => answer === 'yes').length ?? 0
  const open = answers?.filter((answer) => answer === 'unknown').length ?? 0
  const arrived = answers === undefined ? undefined : devices.unknownArrives ? sure + open : sure === 0 && open > 0 ? undefined : sure
  return { local: listOf('local')?.length, arrived }
}

function gapOf(capability: Capability, rows: readonly Row[], facts: FactBase): Gap {
  const { devices } = capabilityFacts(capability)
  const found = presence(capabilityFacts(capability), facts)
  if (rows.some((row) => row.state === 'missing')) return 'missing'
  if (rows.some((row) => row.state === 'redirected' || row.state === 'differs') || (found.arrived ?? 0) > 0) return 'reached'
  if (found.local === 0) return 'none'
  // What no row could tell, no finding calls missing.
  const own = rows.filter((row) => row.local !== undefined)
  if (own.length > 0 && own.every((row) => row.state === 'unknown')) return 'unknown'
  const reading = facts.reading(devices.topic, 'session')
  const failedCode = found.arrived === undefined && reading?.status === 'failed' ? reading.error.code : undefined
  if (failedCode !== undefined && devices.failureMeansNone?.(failedCode) === true) return found.local === undefined ? 'unknown' : 'missing'
  if (found.arrived !== 0 || (reading && mayHideDevices(reading))) return 'unknown'
  if (found.local !== undefined) return 'missing'
  return devices.everywhere ? 'missing' : 'unknown'
}

/** A non-empty line that a pattern finds in a text. */
function lineIn(text: string, pattern: RegExp): string | undefined {
  return text
    .split(/\r?\n/)
    .find((line) => pattern.test(line))
    ?.trim()
    .slice(0, 500)
}

/**
 * @param effective the effective redirection that was worked out from the same facts
 * @param now ISO time that certificate dates are judged by; the newest snapshot's time where it is absent
 * @param doubts those about the pair, where somebody has worked them out already
 */
export function contextOf(
  facts: FactBase,
  rows: readonly Row[],
  effective: Effective,
  now?: string,
  doubts: readonly Doubt[] = doubtsOf(facts)
): Context {
  const bySide = <T>(read: (side: Side) => T): BySide<T> => ({ local: read('local'), session: read('session') })
  // Rules ask for the same kinds again and again.
  const asked = new Map<string, readonly unknown[]>()
  const values = <K extends FactKind>(kind: K, side?: Side): FactValues[K][] => {
    const key = `${kind} ${side ?? ''}`
    const known = asked.get(key) ?? facts.all(kind, side).map(({ value }) => value)
    asked.set(key, known)
    return known as FactValues[K][]
  }
  const listOf = <K extends FactKind>(kind: K, side: Side): FactValues[K][] | undefined => facts.list(kind, side)?.map(({ value }) => value)
  const byCapability = new Map<Capability, Row[]>(
    CAPABILITIES.map((capability) => [capability, rows.filter((row) => row.capability === capability)])
  )
  const rowsOf = (capability: Capability, state?: Row['state']): Row[] => {
    const own = byCapability.get(capability) ?? []
    return state === undefined ? own : own.filter((row) => row.state === state)
  }
  const gaps = Object.fromEntries(CAPABILITIES.map((name) => [name, gapOf(name, rowsOf(name), facts)])) as Record<Capability, Gap>
  const times = SIDES.flatMap((side) => facts.snapshot(side)?.takenAt ?? []).map((time) => Date.parse(time))
  return {
    facts,
    rows,
    doubts,
    platform: effective.platform,
    client: facts.all('client')[0]?.value,
    sessionInfo: sessionInfo(facts),
    localInfo: facts.all('session', 'local')[0]?.value,
    now: now === undefined ? Math.max(0, ...times) : Date.parse(now),
    gaps,
    readers: bySide((side) => listOf('reader', side)),
    ports: bySide((side) => listOf('port', side)),
    endpoints: bySide((side) => listOf('endpoint', side)),
    services: bySide((side) => listOf('service', side)),
    certificates: bySide((side) => certificateFacts(facts, side)),
    rowsOf,
    missingRows: (capability) =>
      rowsOf(capability)
        .filter((row) => row.state === 'missing' || (row.state === 'unknown' && gaps[capability] === 'missing'))
        .map((row) => row.key),
    layers: (capability, kind) => effective.capabilities[capability].layers.filter((layer) => layer.layer === kind),
    effective: (capability) => effective.capabilities[capability],
    os: (side) => facts.all('machine', side)[0]?.value.os.family,
    service: (side, name) => servicesNamed(facts, side, name)[0]?.value,
    values,
    factsOf: (known) => [...new Set(known)].flatMap((value) => facts.saying(value) ?? []),
    listRead: (topic, side) => facts.all('list-read', side).filter(({ value }) => value.topic === topic),
    errors: (side) => facts.all('native-error', side).map((fact) => ({ code: fact.value.code, fact, evidence: evidenceOf(fact) })),
    texts: (pattern, side) =>
      facts.all('message', side).flatMap((fact) => {
        const line = lineIn(fact.value, pattern)
        return line === undefined ? [] : [{ fact, line, evidence: evidenceOf(fact, line) }]
      })
  }
}

/** Whether the client surely has no way to redirect the capability. */
export const clientLacks = (context: Context, capability: Capability): boolean =>
  context.client !== undefined && clientSupports(context.client, capability) === 'no'
