import type { Reading } from '../snapshot/reading.ts'
import type { Side, Snapshot, Topic } from '../snapshot/schema.ts'
import type { Fact } from './fact.ts'
import type { FactKind } from './kinds.ts'
import { FACT_KINDS } from './kinds.ts'

/** Everything that is known of both sides. Built once, asked by every engine. */
export interface FactBase {
  /** The facts of a kind, of one side or of both. Empty also where nobody looked: what is missing only `list` knows. */
  all<K extends FactKind>(kind: K, side?: Side): readonly Fact<K>[]
  /**
   * The entries of a list, undefined where it was not read: not asked, denied, failed, not supported, or no snapshot. The one
   * way to find out that something is not there.
   */
  list<K extends FactKind>(kind: K, side: Side): readonly Fact<K>[] | undefined
  /** The fact that says this very value. */
  saying(value: unknown): Fact | undefined
  /** What a topic answered on a side, with what was pasted in its place; undefined without a snapshot and without pasted text. */
  reading(topic: Topic, side: Side): Reading<unknown> | undefined
  /** The side as it is known: its snapshot with what was pasted for it. */
  snapshot(side: Side): Snapshot | undefined
  /** What a function makes of all facts, made once: engines ask for the same hundreds of times for each pair. */
  once<T>(make: (facts: FactBase) => T): T
}

/** "absent" was looked for and is known to hold nothing: no service, no sound server. Every other answer without data is no list. */
const wasRead = (reading: Reading<unknown> | undefined): boolean => reading?.status === 'present' || reading?.status === 'absent'

/**
 * @param facts in the order in which they came
 * @param snapshots the sides as they are known
 */
export function factBase(facts: readonly Fact[], snapshots: Partial<Record<Side, Snapshot>>): FactBase {
  const byKind = new Map<FactKind, Fact[]>()
  for (const fact of facts) {
    const same = byKind.get(fact.kind)
    if (same === undefined) byKind.set(fact.kind, [fact])
    else same.push(fact)
  }
  // Engines ask hundreds of times for each pair: every answer is worked out once.
  const bySide: Record<Side, Map<FactKind, Fact[]>> = { local: new Map(), session: new Map() }
  const ofSide = (kind: FactKind, side: Side): readonly Fact[] => {
    const known = bySide[side].get(kind)
    if (known !== undefined) return known
    const own = byKind.get(kind)?.filter((fact) => fact.side === side) ?? []
    bySide[side].set(kind, own)
    return own
  }
  let byValue: Map<unknown, Fact> | undefined
  const all = <K extends FactKind>(kind: K, side?: Side): readonly Fact<K>[] =>
    (side === undefined ? (byKind.get(kind) ?? []) : ofSide(kind, side)) as readonly Fact<FactKind>[] as readonly Fact<K>[]
  const reading = (topic: Topic, side: Side): Reading<unknown> | undefined => snapshots[side]?.[topic]
  const listReading = (kind: FactKind, side: Side): Reading<unknown> | undefined => {
    const topic = FACT_KINDS[kind].list
    return topic === undefined ? undefined : reading(topic, side)
  }
  const made = new Map<(facts: FactBase) => unknown, unknown>()
  const once = <T>(make: (facts: FactBase) => T): T => {
    if (!made.has(make)) made.set(make, make(base))
    return made.get(make) as T
  }
  const base: FactBase = {
    all,
    list: (kind, side) => (wasRead(listReading(kind, side)) ? all(kind, side) : undefined),
    saying: (value) => (byValue ??= new Map(facts.map((fact) => [fact.value, fact]))).get(value),
    reading,
    snapshot: (side) => snapshots[side],
    once
  }
  return base
}
