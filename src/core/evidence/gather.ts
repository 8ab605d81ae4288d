import type { DeviceTest } from '../device-test/result.ts'
import type { AudioResult, Extras } from '../facts/answers.ts'
import { factBase } from '../facts/base.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { PastedEvidence } from '../parse/index.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { answerFacts, pastedFacts, soundFacts, unknownOf } from './from-answers.ts'
import { testFacts, testsOf } from './from-tests.ts'
import { servicesJoined, withoutServices } from './pasted-services.ts'
import { snapshotFacts } from './from-snapshot.ts'
import { withPasted } from './stand-in.ts'

/** Everything that the program may know of a pair. All of it is optional. */
export interface Known {
  local?: Snapshot | undefined
  session?: Snapshot | undefined
  pasted?: readonly PastedEvidence[] | undefined
  extras?: Extras | undefined
  audioResults?: readonly AudioResult[] | undefined
  /** Tests of ports and cards, of either side. */
  tests?: readonly DeviceTest[] | undefined
}

const SIDES: readonly Side[] = ['local', 'session']

/** A later answer stands in for what was measured only where a person can know better: which client is used, what xrdp loads. */
const ANSWERED: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['client', 'xrdp-sound-module', 'xrdp-channel'])

/** Makes facts of everything that is known. Linear in what is handed over; nothing that was measured is replaced by a pasted text. */
export function factsOf({ local, session, pasted = [], extras = {}, audioResults = [], tests = [] }: Known): FactBase {
  const measured = { local, session }
  const sides: Partial<Record<Side, Snapshot>> = {}
  for (const side of SIDES) {
    const known = withPasted(side, measured[side], pasted)
    // A snapshot of the other side stands where it was put: whoever swaps the sides is told so elsewhere.
    if (known) sides[side] = known
  }
  const answered = answerFacts(extras)
  const better = new Set(answered.map(({ kind }) => kind).filter((kind) => ANSWERED.has(kind)))
  const all = SIDES.flatMap((side) => (sides[side] === undefined ? [] : snapshotFacts(sides[side], measured[side], side)))
  const read = better.size === 0 ? all : all.filter(({ kind }) => !better.has(kind))
  const serials = (side: Side): ReadonlySet<string> => {
    const own = read.filter((fact): fact is Fact<'certificate'> => fact.kind === 'certificate' && fact.side === side)
    return new Set(own.map(({ value }) => value.serial ?? ''))
  }
  const brought = pasted.flatMap((text) => {
    const { facts, certificates } = pastedFacts(text)
    return certificates.length === 0 ? facts : [...facts, ...unknownOf(certificates, serials(text.side))]
  })
  if (brought.length + answered.length + audioResults.length + tests.length === 0) return factBase(read, sides)
  return factBase(
    [
      ...withoutServices(read, brought),
      ...answered,
      ...soundFacts(audioResults),
      ...testFacts(testsOf(tests, sides)),
      ...servicesJoined(read, brought)
    ],
    sides
  )
}
