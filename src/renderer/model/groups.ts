import { CAPABILITIES, capabilityFacts, devicesOf, NOT_ASKED, ownDevices } from './engine.ts'
import type { Capability, Device, DeviceTopic, Reading, Row, Side, Snapshot } from './engine.ts'

/** A group of the patch bay: one list of devices, and every capability that has its devices there. */
export type GroupId = DeviceTopic
export const groupOf = (capability: Capability): GroupId => capabilityFacts(capability).devices.topic
/** In the order of the capabilities. */
export const GROUPS: readonly GroupId[] = [...new Set(CAPABILITIES.map(groupOf))]
export const capabilitiesOf = (group: GroupId): Capability[] => CAPABILITIES.filter((capability) => groupOf(capability) === group)

/** The capability that a device of a group belongs to. */
export const ownerOf = (group: GroupId, device: Device): Capability | undefined =>
  capabilitiesOf(group).find((capability) => ownDevices(capabilityFacts(capability).devices, [device]).length > 0)

/** Something for each group. */
export const forGroups = <T>(make: (group: GroupId) => T): Record<GroupId, T> =>
  Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<GroupId, T>

/** A side's list of a group. A snapshot from before the list came lacks it. */
export const listOf = (snapshot: Snapshot, group: GroupId): Reading<object> => snapshot[group] ?? NOT_ASKED

/** Whether a test tone is what proves a capability. */
export const isHeard = (capability: Capability): boolean => capabilityFacts(capability).toneHeardOn !== undefined

type Alone<R> = R extends Row ? Omit<R, 'state'> & { state: 'alone' } : never

/** A row of the bay: a comparison's row, or a device of the only side there is. */
export type BayRow = Row | Alone<Row>

/** The keys of a side's devices, as a comparison makes them: a row keeps its key when the other side comes or goes. */
export function deviceKeys(side: Side): (capability: Capability, device: Device) => string {
  const seen = new Map<string, number>()
  return (capability, device) => {
    // A capability's own devices are all that it is asked about.
    const base = `${capability}:${side}:${capabilityFacts(capability)
      .devices.identity(device as never)
      .replaceAll('#', '##')}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}#${count}`
  }
}

/** The rows that one side alone gives, in the order of its lists. */
export function rowsOfOneSide(snapshot: Snapshot): BayRow[] {
  const { side } = snapshot
  const key = deviceKeys(side)
  return CAPABILITIES.flatMap((capability) =>
    (devicesOf(capabilityFacts(capability), snapshot) ?? []).map((device) => ({
      capability,
      key: key(capability, device),
      name: device.name,
      state: 'alone',
      certainty: 'listed',
      [side]: device
    }))
  ) as BayRow[]
}

/** The two sides of the bay, by what each snapshot says of itself. */
export interface Sides {
  local: Snapshot | null
  session: Snapshot | null
}

/** Puts this side and the other one where they belong; both on one side is a conflict that only a person can solve. */
export function arrange(here: Snapshot | null, other: Snapshot | null): Sides & { conflict: Side | null } {
  const sides: Sides & { conflict: Side | null } = { local: null, session: null, conflict: null }
  if (here !== null) sides[here.side] = here
  if (other === null) return sides
  if (here !== null && here.side === other.side) return { ...sides, conflict: other.side }
  sides[other.side] = other
  return sides
}
