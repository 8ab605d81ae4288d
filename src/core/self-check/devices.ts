import { capabilityFacts, devicesOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { About, SelfCheckInput } from './types.ts'

type Device = NonNullable<Row['local']>

/**
 * The devices that a capability's check may be about, the likeliest first: with both sides those of the local device, with one side
 * its own, and of a session only what may have come from the client.
 *
 * @param rank smaller comes first; of equals the order of the list decides
 */
export function devicesFor(capability: Capability, input: SelfCheckInput, rank: (about: About) => number): About[] {
  return listed(capability, input)
    .map((about, index) => ({ about, index, rank: rank(about) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ about }) => about)
}

function listed(capability: Capability, { local, session, rows }: SelfCheckInput): About[] {
  const facts = capabilityFacts(capability)
  const { identity, arrived } = facts.devices
  const idOf = (device: Device): string => identity(device as never)
  const own = rows.filter((row) => row.capability === capability)
  if (own.length > 0) {
    const known = own.some((row) => row.local !== undefined) ? own.filter((row) => row.local !== undefined) : own
    return known.flatMap((row) => {
      const device = row.local ?? row.session
      return device === undefined ? [] : [{ id: idOf(device), name: device.name, row, ...sidesOf(row) }]
    })
  }
  if (local !== null)
    return ((devicesOf(facts, local) ?? []) as Device[]).map((device) => ({ id: idOf(device), name: device.name, local: device }))
  if (session === null) return []
  const number = dataOf(session.session)?.sessionId
  return ((devicesOf(facts, session) ?? []) as Device[])
    .filter((device) => arrived(device, number) !== 'no')
    .map((device) => ({ id: idOf(device), name: device.name, session: device }))
}

const sidesOf = ({ local, session }: Row): Pick<About, 'local' | 'session'> => ({
  ...(local === undefined ? {} : { local }),
  ...(session === undefined ? {} : { session })
})
