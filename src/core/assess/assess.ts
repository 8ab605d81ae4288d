import { diagnose } from '../diagnose/diagnose.ts'
import { doubtsOf } from '../diagnose/pair.ts'
import type { Doubt } from '../diagnose/pair.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { SoundProof } from '../devices/proof.ts'
import { testsOf } from '../evidence/from-tests.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Known } from '../evidence/gather.ts'
import type { FactBase } from '../facts/base.ts'
import { effective as effectiveOf } from '../policy/effective.ts'
import { surelyNone } from '../policy/no-service.ts'
import type { Effective, PlatformName } from '../policy/layers.ts'
import type { SoundAnswer } from '../sound/answers.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { aboutOf } from './about.ts'
import type { About } from './about.ts'
import { compareDevices } from '../compare/compare.ts'
import { withTests } from '../compare/usable.ts'
import type { Row } from '../compare/types.ts'
import { say } from '../words/index.ts'

/** What is known besides the two snapshots. */
export interface AssessOptions extends Omit<Known, 'local' | 'session'> {
  proofs?: readonly SoundProof[]
  /** Overrides the platform that the session's snapshot names. */
  platform?: PlatformName
  /** ISO time that certificate dates are judged by. */
  now?: string
  /** Both sides are known to be one machine, whatever they are called: names that were hidden tell the two apart. */
  oneMachine?: boolean
}

/** Everything that can be said of what is known of the two sides. */
export interface Assessment {
  facts: FactBase
  rows: Row[]
  effective: Effective
  findings: Finding[]
  /** The sides with what was pasted for them; a side of which only pasted lists are known has a snapshot of those alone. */
  local: Snapshot | undefined
  session: Snapshot | undefined
}

/** Rows of what may be no pair prove nothing, and those of what is none say nothing. */
function rowsOfPair(rows: Row[], doubts: readonly Doubt[]): Row[] {
  if (doubts.length === 0) return rows
  if (doubts.some(({ leaves }) => leaves === 'nothing'))
    return rows.map((row) => ({ ...row, state: 'unknown', certainty: 'unknown', note: say('note.no-pair') }))
  return rows.map((row) => (row.certainty === 'proved' ? { ...row, certainty: 'listed' } : row))
}

/**
 * What is known of the two sides, judged, even if that is one snapshot, or an .rdp file and a platform. There are rows only
 * where both sides are known. Pure; linear in the number of devices.
 */
export function assess(local: Snapshot | undefined, session: Snapshot | undefined, options: AssessOptions = {}): Assessment {
  const { proofs, platform, now, oneMachine = false, ...brought } = options
  const facts = factsOf({ ...brought, local, session })
  const here = facts.snapshot('local')
  const there = facts.snapshot('session')
  const effective = effectiveOf(facts, platform)
  const none = there === undefined ? undefined : surelyNone(facts, there, effective)
  const compared = here === undefined || there === undefined ? [] : compareDevices(here, there, proofs, none)
  const tested = withTests(compared, testsOf(brought.tests ?? [], { local: here, session: there }))
  const doubts = doubtsOf(facts, oneMachine)
  const rows = rowsOfPair(tested, doubts)
  return { facts, local: here, session: there, rows, effective, findings: diagnose({ facts, rows, effective, now, doubts }) }
}

/** What can be said from one side alone: no comparison, and every missing other side is named as what would decide it. */
export function assessOne(snapshot: Snapshot, options: AssessOptions = {}): Assessment {
  return snapshot.side === 'local' ? assess(snapshot, undefined, options) : assess(undefined, snapshot, options)
}

/** Both sides side by side: rows, the layers that decide, and the findings. */
export interface Comparison extends Pick<Assessment, 'rows' | 'effective' | 'findings'>, About {
  /** Snapshot ids. */
  local: string
  session: string
  /** What people said of test sounds, where they were asked. No row and no finding rests on it. */
  answers?: SoundAnswer[]
}

/** The whole comparison of both sides. */
export function compare(local: Snapshot, session: Snapshot, options: AssessOptions & { answers?: SoundAnswer[] } = {}): Comparison {
  const { answers, ...known } = options
  return comparisonOf(local, session, assess(local, session, known), answers)
}

/** The comparison that an assessment of both sides holds. */
export function comparisonOf(local: Snapshot, session: Snapshot, assessed: Assessment, answers: readonly SoundAnswer[] = []): Comparison {
  const { facts, rows, effective, findings } = assessed
  const about = aboutOf(facts, effective, assessed.local, assessed.session)
  return {
    local: local.id,
    session: session.id,
    ...about,
    rows,
    effective,
    findings,
    ...(answers.length > 0 ? { answers: [...answers] } : {})
  }
}
