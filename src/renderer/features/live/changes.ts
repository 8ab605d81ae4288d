import { dataOf, isNotYet } from '../../model/engine.ts'
import type { Snapshot } from '../../model/engine.ts'
import { GROUPS } from '../../model/groups.ts'
import type { GroupId } from '../../model/groups.ts'

/** One thing that changed on this side while the window was open. */
export type Change =
  | { what: 'added' | 'removed' | 'cardInserted' | 'cardRemoved' | 'default' | 'muted' | 'unmuted'; name: string }
  | { what: 'readingLost' | 'readingBack'; topic: GroupId }

/** What is worth saying aloud between two snapshots of one side. Volume is not: it would speak at every step of a slider. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = []
  for (const topic of GROUPS) {
    const had = before[topic].status === 'present'
    const has = after[topic].status === 'present'
    // The first answer of a topic is no news: everything answers for the first time once.
    if (had !== has && !isNotYet(before[topic])) changes.push({ what: has ? 'readingBack' : 'readingLost', topic })
  }
  const readers = pairs(dataOf(before.smartcard)?.readers, dataOf(after.smartcard)?.readers, ({ name }) => name, changes)
  for (const [was, is] of readers) {
    const had = was.states.includes('present')
    const has = is.states.includes('present')
    if (had !== has) changes.push({ what: has ? 'cardInserted' : 'cardRemoved', name: is.name })
  }
  pairs(dataOf(before.serial)?.ports, dataOf(after.serial)?.ports, ({ name }) => name, changes)
  const endpoints = pairs(
    dataOf(before.audio)?.endpoints,
    dataOf(after.audio)?.endpoints,
    ({ id, direction }) => `${direction}:${id}`,
    changes
  )
  for (const [was, is] of endpoints) {
    if (!was.isDefault && is.isDefault) changes.push({ what: 'default', name: is.name })
    if (was.muted !== is.muted && was.muted !== null && is.muted !== null)
      changes.push({ what: is.muted ? 'muted' : 'unmuted', name: is.name })
  }
  return changes
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
    if (was === undefined) changes.push({ what: 'added', name: device.name })
    else both.push([was, device])
    rest.delete(identity(device))
  }
  for (const device of rest.values()) changes.push({ what: 'removed', name: device.name })
  return both
}
