import { kindOf } from '../parse/index.ts'
import type { PastedEvidence } from '../parse/index.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { PolicyValue, Side, Snapshot, Topic } from '../snapshot/schema.ts'

/**
 * What a pasted text does. stands-in: for a probe that gave no answer on that side. adds: to what was read. layer: it is
 * the connection. measured: kept aside, since the program read the same itself on that side. irrelevant: nothing in it
 * decides redirection there.
 */
export type PastedRole = 'stands-in' | 'adds' | 'layer' | 'measured' | 'irrelevant'

/** One pasted text and what became of it: the label that stands beside what it shows. */
export interface PastedUse {
  side: Side
  kind: PastedEvidence['kind']
  at: string
  role: PastedRole
  /** The topic it stands in for or adds to. */
  topic?: Topic
}

/**
 * What became of each pasted text, in their order.
 *
 * @param sides the snapshots as they were taken, before anything pasted was put into them
 */
export function pastedUses(pasted: readonly PastedEvidence[], sides: Partial<Record<Side, Snapshot | undefined>>): PastedUse[] {
  return pasted.map((one): PastedUse => {
    const { side, kind, at } = one
    return { side, kind, at, ...roleOf(one, sides[side]) }
  })
}

function roleOf({ kind, side, at, value }: PastedEvidence, snapshot: Snapshot | undefined): Pick<PastedUse, 'role' | 'topic'> {
  const { connection, topic, adds, toFacts } = kindOf(kind)
  if (connection === true) return { role: 'layer' }
  if (topic === undefined) return { role: 'adds' }
  const { lists, policies } = toFacts(value, { side, at })
  if (topic === 'policies') return { role: policyRole(policies?.values, side, snapshot), topic }
  if (lists?.[topic] === undefined) return { role: 'adds', topic }
  if (snapshot?.[topic]?.status !== 'present') return { role: 'stands-in', topic }
  return { role: adds === true ? 'adds' : 'measured', topic }
}

function policyRole(values: readonly PolicyValue[] | undefined, side: Side, snapshot: Snapshot | undefined): PastedRole {
  // Only the session host's registry decides redirection.
  if (values === undefined || side === 'local') return 'irrelevant'
  const read = snapshot === undefined ? undefined : dataOf(snapshot.policies)?.values
  if (read === undefined) return 'stands-in'
  const known = new Set(read.filter((value) => value.error === undefined).map(valueKey))
  return values.every((value) => known.has(valueKey(value))) ? 'measured' : 'adds'
}

const valueKey = ({ layer, name }: { layer: string; name: string }): string => `${layer}\n${name}`.toLowerCase()
