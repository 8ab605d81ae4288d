import type { PolicyValue, Snapshot } from '../snapshot/schema.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Capability } from './types.ts'
import { isFreeRdp } from './clients.ts'
import type { BySide, ClientInfo, EffectiveInput } from './input.ts'

/**
 * The client that a local snapshot tells: its system, and the remote desktop program that runs there. A program built on
 * FreeRDP comes first, since it redirects what others cannot.
 */
export function clientOf(local: Snapshot | undefined): ClientInfo | undefined {
  const family = local === undefined ? undefined : dataOf(local.machine)?.os.family
  if (local === undefined || family === undefined) return undefined
  const running = local.clients === undefined ? [] : (dataOf(local.clients)?.running ?? [])
  const name = (running.find((client) => isFreeRdp(client.program)) ?? running[0])?.program
  return { platform: family, ...(name === undefined ? {} : { name }) }
}

/** Both sides' data, without the keys of a side that has none. */
function bySide<T>(local: T | undefined, session: T | undefined): BySide<T> | undefined {
  if (local === undefined && session === undefined) return undefined
  return { ...(local === undefined ? {} : { local }), ...(session === undefined ? {} : { session }) }
}

/** PulseAudio and PipeWire name xrdp's endpoints after the module. */
function soundModule(session: Snapshot): boolean | undefined {
  const endpoints = dataOf(session.audio)?.endpoints
  return endpoints === undefined ? undefined : endpoints.some((endpoint) => /xrdp/i.test(`${endpoint.id} ${endpoint.name}`))
}

/** Values that a person gave stand in for the read ones of the same layer and name, and add to the rest. */
function joinPolicies(read: PolicyValue[] | undefined, given: PolicyValue[] | undefined): PolicyValue[] | undefined {
  if (read === undefined || given === undefined) return given ?? read
  const key = (value: PolicyValue): string => `${value.layer}\n${value.name}`.toLowerCase()
  const replaced = new Set(given.map(key))
  return [...read.filter((value) => !replaced.has(key(value))), ...given]
}

/** The capabilities of which the session lists a device that is surely redirected. */
function seenIn(session: Snapshot): Capability[] {
  const seen: Capability[] = []
  if (dataOf(session.smartcard)?.readers.some((reader) => reader.redirected === 'yes') === true) seen.push('smartcard')
  if (dataOf(session.serial)?.ports.some((port) => port.redirected !== undefined) === true) seen.push('com')
  const endpoints = dataOf(session.audio)?.endpoints.filter((endpoint) => endpoint.redirected === 'yes') ?? []
  if (endpoints.some((endpoint) => endpoint.direction === 'output')) seen.push('audioOut')
  if (endpoints.some((endpoint) => endpoint.direction === 'input')) seen.push('audioIn')
  return seen
}

/**
 * What a pair of snapshots says of each layer, with what only a person or a file can add (properties, consent, gateway,
 * platform). A reading that is not present leaves its field out, so that it counts as unknown.
 */
export function effectiveInputOf(
  local: Snapshot | undefined,
  session: Snapshot | undefined,
  extras: Partial<EffectiveInput> = {}
): EffectiveInput {
  const info = session === undefined ? undefined : dataOf(session.session)
  const client = clientOf(local)
  const policies = joinPolicies(session === undefined ? undefined : dataOf(session.policies)?.values, extras.policies)
  const services = bySide(
    local === undefined ? undefined : dataOf(local.services)?.services,
    session === undefined ? undefined : dataOf(session.services)?.services
  )
  const privacy = bySide(
    local === undefined ? undefined : dataOf(local.privacy),
    session === undefined ? undefined : dataOf(session.privacy)
  )
  const events = session === undefined ? undefined : dataOf(session.events)
  const module = info?.platform === 'xrdp' && session !== undefined ? soundModule(session) : undefined
  return {
    platform: info?.platform ?? 'unknown',
    ...(client === undefined ? {} : { client }),
    ...(services === undefined ? {} : { services }),
    ...(privacy === undefined ? {} : { privacy }),
    ...(events === undefined ? {} : { events }),
    ...(info === undefined || info.startedAt === null ? {} : { sessionStartedAt: info.startedAt }),
    ...(info === undefined || info.stationName === null ? {} : { stationName: info.stationName }),
    ...(session === undefined ? {} : { seen: seenIn(session) }),
    ...extras,
    ...(policies === undefined ? {} : { policies }),
    ...(module === undefined && extras.xrdp === undefined
      ? {}
      : { xrdp: { ...(module === undefined ? {} : { soundModule: module }), ...extras.xrdp } })
  }
}
