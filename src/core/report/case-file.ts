import { assess } from '../assess/assess.ts'
import type { AssessOptions, Assessment } from '../assess/assess.ts'
import type { DeviceTest } from '../device-test/result.ts'
import { sameMachine } from '../diagnose/machine-names.ts'
import { hideNames } from '../exchange/hide/hide.ts'
import type { Replaced } from '../exchange/hide/hide.ts'
import type { AudioResult, Extras } from '../facts/answers.ts'
import type { PastedEvidence } from '../parse/index.ts'
import type { PlatformName } from '../policy/layers.ts'
import type { CheckChoice } from '../self-check/types.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { audioResultsOf, soundProofs, soundTests } from '../sound/proofs.ts'
import type { BothRecords, SoundTest } from '../sound/proofs.ts'
import type { SoundResults } from '../sound/results.ts'

/** A text that a person brought, as it was read. */
export interface CaseText {
  /** The file's name, "" for a pasted text. */
  name: string
  /** Lines that could not be read. */
  problems: number
  evidence: PastedEvidence
}

/** Everything that is known of one case, and what the person says of it: what a report tells and a bundle holds. Each part may be absent. */
export interface CaseFile {
  local?: Snapshot
  session?: Snapshot
  texts: readonly CaseText[]
  /** Answers and results that no snapshot carries. */
  extras: Extras
  audioResults: readonly AudioResult[]
  /** At most one for each side. */
  sound: readonly SoundResults[]
  /** Tests of ports and cards. */
  tests: readonly DeviceTest[]
  /** Named by a person; counts where no snapshot names the platform. */
  platform?: PlatformName
  /** Both sides are one machine. Set where names are hidden, which then tell the two apart. */
  oneMachine?: boolean
  /** Ids of questions with those of the choices: `extras` has what they say. */
  answers: Readonly<Record<string, string>>
  /** What the person asked about, where the report was made from its self-check. */
  topic?: CheckChoice
  ticket: string
  note: string
}

export const EMPTY_CASE: CaseFile = {
  texts: [],
  extras: {},
  audioResults: [],
  sound: [],
  tests: [],
  answers: {},
  ticket: '',
  note: ''
}

/** A case, judged. */
export interface Judged {
  assessed: Assessment
  /** What it was judged by besides both snapshots. */
  options: AssessOptions
  records: BothRecords
  /** The sound tests that prove something, oldest first. */
  soundTests: readonly SoundTest[]
}

/** Judges a case as window and command line do. Pure. */
export function judged({ local, session, texts, extras, audioResults, sound, tests, platform, oneMachine }: CaseFile): Judged {
  const records: BothRecords = Object.fromEntries(sound.map((one) => [one.side, one]))
  const proved = soundTests(records)
  const options: AssessOptions = {
    pasted: texts.map(({ evidence }) => evidence),
    extras,
    tests,
    proofs: soundProofs(proved),
    audioResults: [...audioResults, ...audioResultsOf(records, proved)],
    ...(oneMachine === undefined ? {} : { oneMachine }),
    ...(platform === undefined || namesPlatform(session) ? {} : { platform })
  }
  return { assessed: assess(local, session, options), options, records, soundTests: proved }
}

const namesPlatform = (session: Snapshot | undefined): boolean =>
  session !== undefined && (dataOf(session.session)?.platform ?? 'console') !== 'console'

const areOneMachine = (one: Snapshot | undefined, other: Snapshot | undefined): boolean =>
  one !== undefined && other !== undefined && sameMachine(dataOf(one.machine)?.name, dataOf(other.machine)?.name) === true

/** The same case without names, and what stands for what. */
export function hiddenCase(given: CaseFile): { hidden: CaseFile; replaced: readonly Replaced[] } {
  const { local, session, texts, extras, audioResults, sound, tests } = given
  const names = hideNames({
    snapshots: [local, session],
    sound,
    tests,
    extras,
    audioResults,
    pasted: texts.map(({ evidence }) => evidence)
  })
  const hidden: CaseFile = {
    ...given,
    ...(local === undefined ? {} : { local: names.snapshot(local) }),
    ...(session === undefined ? {} : { session: names.snapshot(session) }),
    texts: texts.map(({ name, problems, evidence }) => ({ name: names.text(name), problems, evidence: names.brought(evidence) })),
    extras: names.extras(extras),
    audioResults: audioResults.map((result) => names.audioResult(result)),
    sound: sound.map((results) => names.sound(results)),
    tests: tests.map((test) => names.test(test)),
    ...(areOneMachine(local, session) ? { oneMachine: true } : {}),
    ticket: names.text(given.ticket),
    note: names.text(given.note)
  }
  return { hidden, replaced: names.replaced() }
}
