import type { Capability, Endpoint, Port, Reader, Row, Side, Snapshot } from './engine.ts'

/** The groups of the patch bay: one topic of the snapshot each. */
export const GROUPS = ['smartcard', 'serial', 'audio'] as const
export type GroupId = (typeof GROUPS)[number]

export const groupOf: Record<Capability, GroupId> = { smartcard: 'smartcard', com: 'serial', audioOut: 'audio', audioIn: 'audio' }
export const capabilitiesOf: Record<GroupId, readonly Capability[]> = {
  smartcard: ['smartcard'],
  serial: ['com'],
  audio: ['audioOut', 'audioIn']
}

type Alone<R> = R extends Row ? Omit<R, 'state'> & { state: 'alone' } : never

/** A row of the bay: a comparison's row, or a device of the only side there is. */
export type BayRow = Row | Alone<Row>
export type Device = Reader | Port | Endpoint

/** The rows that one side alone gives, in the order of its lists. */
export function rowsOfOneSide(snapshot: Snapshot): BayRow[] {
  const { side } = snapshot
  const seen = new Map<string, number>()
  const key = (kind: string, id: string): string => {
    const base = `alone:${kind}:${id}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}#${count}`
  }
  const at = <D>(device: D): { local: D } | { session: D } => (side === 'local' ? { local: device } : { session: device })
  const shared = { state: 'alone', certainty: 'listed' } as const
  const rows: BayRow[] = []
  if (snapshot.smartcard.status === 'present') {
    for (const reader of snapshot.smartcard.data.readers) {
      rows.push({ ...shared, capability: 'smartcard', key: key('smartcard', reader.name), name: reader.name, ...at(reader) })
    }
  }
  if (snapshot.serial.status === 'present') {
    for (const port of snapshot.serial.data.ports)
      rows.push({ ...shared, capability: 'com', key: key('com', port.name), name: port.name, ...at(port) })
  }
  if (snapshot.audio.status === 'present') {
    const { endpoints } = snapshot.audio.data
    for (const [direction, capability] of [
      ['output', 'audioOut'],
      ['input', 'audioIn']
    ] as const) {
      for (const endpoint of endpoints) {
        if (endpoint.direction !== direction) continue
        rows.push({ ...shared, capability, key: key(capability, endpoint.id), name: endpoint.name, ...at(endpoint) })
      }
    }
  }
  return rows
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
