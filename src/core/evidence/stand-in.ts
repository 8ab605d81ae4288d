import { ALL_SETTINGS } from '../capabilities/all.ts'
import { POLICY_KEY, QUALITY } from '../capabilities/settings.ts'
import { dataOf, MAX_DEVICES } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import { because, probeError, said, saidEnglish } from '../snapshot/said.ts'
import { FIRST_TOPICS, SNAPSHOT_SCHEMA } from '../snapshot/schema.ts'
import type { FirstTopic, PoliciesData, PolicyValue, Side, Snapshot, Topic } from '../snapshot/schema.ts'
import { kindOf } from '../parse/index.ts'
import type { Brings, PastedEvidence } from '../parse/index.ts'

/** Not "absent": nobody looked, so nothing is known to be missing. */
const nothing = (): Reading<never> => {
  const why = said('reason.not-run')
  return { status: 'failed', tookMs: 0, ...because(why), error: probeError('NOT_RUN', why, said('hint.run-here')) }
}

interface Brought extends Brings {
  coarse: boolean
}

/** What the texts of a side say, the last one last. */
const broughtTo = (side: Side, pasted: readonly PastedEvidence[]): Brought[] =>
  pasted
    .filter((one) => one.side === side)
    .map(({ kind, at, value }) => {
      const { toFacts, coarse = false } = kindOf(kind)
      return { ...toFacts(value, { side, at }), coarse }
    })

/** The lists that stand in: of a topic the last text's, as the last paste in the window replaces the one before; a coarse one only alone. */
function listsOf(brought: readonly Brought[]): Partial<Pick<Snapshot, Topic>> {
  const finer = [...brought.filter(({ coarse }) => coarse), ...brought.filter(({ coarse }) => !coarse)]
  return Object.assign({}, ...finer.map(({ lists }) => lists)) as Partial<Pick<Snapshot, Topic>>
}

const isPolicy = ({ layer }: { layer: string }): boolean => layer === 'policy'

const unread = (name: string): PolicyValue => ({
  layer: 'policy',
  key: POLICY_KEY,
  name,
  present: false,
  error: { code: 'OTHER_POLICY', message: 'not in the pasted policy; another one may set it' }
})

const DECIDING = [...ALL_SETTINGS.map(({ policy }) => policy.valueName), QUALITY.valueName]

function policies(snapshot: Snapshot | undefined, brought: readonly Brought[], side: Side): Reading<PoliciesData> | undefined {
  // Only the session host's registry decides redirection. The local device's says how its client asks, and is nothing by itself.
  if (side === 'local' && snapshot === undefined) return undefined
  const texts = brought.flatMap(({ policies }) => policies ?? [])
  // What was read on a machine counts before what a policy may bring there, in whatever order they came.
  const brings = texts.flatMap(({ values }) => values)
  const given = [...brings.filter(({ assigned }) => assigned === true), ...brings.filter(({ assigned }) => assigned !== true)]
  if (given.length === 0) return undefined
  const key = (value: { layer: string; name: string }): string => `${value.layer}\n${value.name}`.toLowerCase()
  // What was measured stands; a value that could not be read is as good as none.
  const read = snapshot === undefined ? [] : (dataOf(snapshot.policies)?.values ?? [])
  const measured = new Set(read.filter((value) => value.error === undefined).map(key))
  const added = new Map(given.filter((value) => !measured.has(key(value))).map((value) => [key(value), value]))
  const all = [...read.filter((value) => !added.has(key(value))), ...added.values()]
  const whole = read.some(isPolicy) || texts.some(({ values, partial }) => !partial && values.some(isPolicy))
  const set = new Set(all.map(key))
  const others = side === 'local' || whole || !all.some(isPolicy) ? [] : DECIDING.map(unread).filter((value) => !set.has(key(value)))
  return { status: 'present', tookMs: 0, data: { values: [...all, ...others].slice(0, MAX_DEVICES) } }
}

/** A side of which nothing is known. */
export function blankSnapshot(side: Side, at: string): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    id: `pasted-${side}`,
    takenAt: at,
    tookMs: 0,
    app: { version: '', host: 'pasted' },
    side,
    sideReason: saidEnglish(said('side.pasted')),
    sideText: said('side.pasted'),
    ...(Object.fromEntries(FIRST_TOPICS.map((topic) => [topic, nothing()])) as Pick<Snapshot, FirstTopic>)
  }
}

/**
 * A side's snapshot with the pasted texts of that side in it: device lists stand in for probes that did not answer,
 * registry values add to those that could be read, the last of equal names. Nothing that was measured is replaced.
 * Without a snapshot the pasted lists make one; undefined where they hold no list. Certificates are left out: a text shows no usages, and "none shown" must not read as "none".
 */
export function withPasted(side: Side, snapshot: Snapshot | undefined, pasted: readonly PastedEvidence[] = []): Snapshot | undefined {
  if (!pasted.some((one) => one.side === side)) return snapshot
  const brought = broughtTo(side, pasted)
  const lists = listsOf(brought)
  const values = policies(snapshot, brought, side)
  if (Object.keys(lists).length === 0 && values === undefined) return snapshot
  const base =
    snapshot ??
    blankSnapshot(
      side,
      [...pasted]
        .filter((one) => one.side === side)
        .map((one) => one.at)
        .toSorted()
        .at(-1) ?? '1970-01-01T00:00:00.000Z'
    )
  const missing = Object.fromEntries(Object.entries(lists).filter(([topic]) => base[topic as Topic]?.status !== 'present'))
  return { ...base, ...missing, ...(values === undefined ? {} : { policies: values }) }
}
