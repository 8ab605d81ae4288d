import { CAPABILITIES, capabilityFacts, DEVICE_LISTS, devicesOf, isNotYet } from '../../model/engine.ts'
import type { DeviceKind, DeviceValues, Snapshot } from '../../model/engine.ts'
import { GROUPS, listOf } from '../../model/groups.ts'
import type { GroupId } from '../../model/groups.ts'

/** One thing that changed on this side while the window was open. */
export type Change =
  | { what: 'came' | 'went' | 'card-in' | 'card-out' | 'default' | 'muted' | 'unmuted'; name: string }
  | { what: 'failed' | 'back'; topic: GroupId }

/** What is worth saying aloud between two snapshots of one side. Volume is not: it would speak at every step of a slider. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = []
  for (const topic of GROUPS) {
    const was = listOf(before, topic)
    const had = was.status === 'present'
    const has = listOf(after, topic).status === 'present'
    // The first answer of a topic is no news: everything answers for the first time once.
    if (had !== has && !isNotYet(was)) changes.push({ what: has ? 'back' : 'failed', topic })
  }
  for (const capability of CAPABILITIES) {
    const facts = capabilityFacts(capability)
    const news = NEWS[DEVICE_LISTS[facts.devices.topic].fact]
    const both = pairs(devicesOf(facts, before), devicesOf(facts, after), facts.devices.identity, changes)
    for (const [was, is] of both) for (const what of news?.(was as never, is as never) ?? []) changes.push({ what, name: is.name })
  }
  return changes
}

type News = Extract<Change, { name: string }>['what']

/** What is worth saying of a device that was there and still is. */
const NEWS: { [K in DeviceKind]?: (was: DeviceValues[K], is: DeviceValues[K]) => News[] } = {
  reader: (was, is) => {
    const had = was.states.includes('present')
    const has = is.states.includes('present')
    return had === has ? [] : [has ? 'card-in' : 'card-out']
  },
  endpoint: (was, is) => [
    ...(!was.isDefault && is.isDefault ? (['default'] as const) : []),
    ...(was.muted !== is.muted && was.muted !== null && is.muted !== null ? ([is.muted ? 'muted' : 'unmuted'] as const) : [])
  ]
}

/** The devices of both lists by identity; those of only one list go to `changes`. A list that was not read changes nothing. */
function pairs<D extends { name: string }>(
  before: readonly D[] | undefined,
  after: readonly D[] | undefined,
  identity: (device: D) => string,
  changes: Change[]
): [D, D][] {
  if (before === undefined || after === undefined) return []
  const rest = new Map(before.map((device) => [identity(device), device]))
  const both: [D, D][] = []
  for (const device of after) {
    const was = rest.get(identity(device))
    if (was === undefined) changes.push({ what: 'came', name: device.name })
    else both.push([was, device])
    rest.delete(identity(device))
  }
  for (const device of rest.values()) changes.push({ what: 'went', name: device.name })
  return both
}
