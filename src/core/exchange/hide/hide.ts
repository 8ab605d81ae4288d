import type { DeviceTest } from '../../device-test/result.ts'
import type { AudioResult, Extras } from '../../facts/answers.ts'
import { snapshotSchema } from '../../snapshot/schema.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import type { SoundResults } from '../../sound/results.ts'
import { CARD_TEST_FIELDS, DOMAIN_TEST_FIELDS, FACTS_FIELDS, PORT_TEST_FIELDS, SNAPSHOT_FIELDS, SOUND_FIELDS } from './fields.ts'
import type { Plan } from './fields.ts'
import { Hider } from './hider.ts'
import type { Place } from './hider.ts'
import { completed } from './schema-fields.ts'

/** Evidence that a person brought: the output of another program. */
interface Brought {
  side: 'local' | 'session'
  kind: string
  at: string
  value: object
}

/** What is shown together: one name has one stand-in in all of it. */
export interface Shown<B extends Brought = Brought> {
  snapshots?: readonly (Snapshot | undefined | null)[]
  sound?: readonly SoundResults[]
  tests?: readonly DeviceTest[]
  extras?: Extras | undefined
  audioResults?: readonly AudioResult[]
  pasted?: readonly B[]
}

/** The same without names. Everything that was not handed over when it was made is hidden as well, under numbers of its own. */
export interface Hidden {
  snapshot(snapshot: Snapshot): Snapshot
  sound(results: SoundResults): SoundResults
  test(test: DeviceTest): DeviceTest
  extras(extras: Extras): Extras
  audioResult(result: AudioResult): AudioResult
  brought<B extends Brought>(brought: B): B
  text(text: string): string
  /** What stands for what, for the person whose names they are: it never leaves with what was hidden. */
  replaced(): Replaced[]
}

/** A name, and what stands for it. */
export interface Replaced {
  name: string
  standIn: string
}

// A list of devices of a capability that was added has its fields in the schema before anybody decides on them.
const SNAPSHOT_PLAN = completed(SNAPSHOT_FIELDS, snapshotSchema)

const TEST_PLANS: Readonly<Record<DeviceTest['test'], Plan>> = {
  port: PORT_TEST_FIELDS,
  card: CARD_TEST_FIELDS,
  domain: DOMAIN_TEST_FIELDS
}
const testPlan = ({ test }: DeviceTest): Plan => TEST_PLANS[test]

const ELSEWHERE: Place = { side: 'session' }

/**
 * Hides the names of machines, users, domains and addresses, serial numbers and what else tells whose a device is, in what is
 * shown together. What the comparison and the rules need stays. Linear in what is handed over; hiding twice changes nothing.
 */
export function hideNames<B extends Brought>({
  snapshots = [],
  sound = [],
  tests = [],
  extras = {},
  audioResults = [],
  pasted = []
}: Shown<B>): Hidden {
  const hider = new Hider()
  // The local device comes first: what it is called is known best there, and a session may name another client.
  const given = snapshots.filter((snapshot) => snapshot != null)
  const known = (['local', 'session'] as const).flatMap((side) => given.filter((snapshot) => snapshot.side === side))
  const jobs: [value: unknown, plan: Plan, place: Place][] = [
    ...known.map((snapshot): [unknown, Plan, Place] => [snapshot, SNAPSHOT_PLAN, snapshot]),
    ...sound.map((results): [unknown, Plan, Place] => [results, SOUND_FIELDS, results]),
    ...tests.map((test): [unknown, Plan, Place] => [test, testPlan(test), test]),
    [extras, FACTS_FIELDS, ELSEWHERE],
    ...audioResults.map((result): [unknown, Plan, Place] => [result, FACTS_FIELDS.audio, result])
  ]
  // First the numbers that are taken, then whatever is sure to be a name: only then can it be found in texts.
  for (const [value] of jobs) hider.reserve(value)
  for (const { value } of pasted) hider.reserve(value)
  for (const stage of ['roles', 'fields', 'texts'] as const) {
    for (const [value, plan, place] of jobs) hider.collect(stage, value, plan, place)
    for (const { value } of pasted) hider.collectBrought(stage, value)
  }
  const hidden = <T>(value: T, plan: Plan, place: Place): T => hider.hidden(value, plan, place) as T
  return {
    snapshot: (snapshot) => hidden(snapshot, SNAPSHOT_PLAN, snapshot),
    sound: (results) => hidden(results, SOUND_FIELDS, results),
    test: (test) => hidden(test, testPlan(test), test),
    extras: (given) => hidden(given, FACTS_FIELDS, ELSEWHERE),
    audioResult: (result) => hidden(result, FACTS_FIELDS.audio, result),
    brought: (given) => ({ ...given, value: hider.broughtHidden(given.value) as typeof given.value }),
    text: (text) => hider.text(text, undefined, Infinity),
    replaced: () => hider.replaced()
  }
}

/** A snapshot without names, on its own. */
export const hiddenSnapshot = (snapshot: Snapshot): Snapshot => hideNames({ snapshots: [snapshot] }).snapshot(snapshot)

/** Sound results without names. Those that the snapshot of their side holds have the stand-ins of the hidden snapshot. */
export const hiddenSound = (results: SoundResults, snapshot: Snapshot | null): SoundResults =>
  hideNames({ snapshots: [snapshot], sound: [results] }).sound(results)

/** The result of a device test without names, with the stand-ins of the hidden snapshot. */
export const hiddenDeviceTest = (test: DeviceTest, snapshot: Snapshot | null): DeviceTest =>
  hideNames({ snapshots: [snapshot], tests: [test] }).test(test)
