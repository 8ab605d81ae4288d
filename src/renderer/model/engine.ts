import { explain } from '../../core/diagnose/index.ts'
import type { Finding } from '../../core/diagnose/types.ts'
import type { Row } from '../../core/match/types.ts'
import type { Effective } from '../../core/policy/types.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'

/** The engines as the window uses them: the one place where it meets the core. */

export { compareDevices } from '../../core/match/compare.ts'
export { verdictOf } from '../../core/match/verdict.ts'
export type { Verdict } from '../../core/match/verdict.ts'
export { examplePair } from '../../core/snapshot/example.ts'
export { readSnapshotText } from '../../core/snapshot/read.ts'
export type { ReadResult } from '../../core/snapshot/read.ts'

/** What decides each capability and which causes are found, from one side or both. */
export function judge(local: Snapshot | null, session: Snapshot | null, rows: Row[]): { effective: Effective; findings: Finding[] } {
  return explain({ rows, ...(local === null ? {} : { local }), ...(session === null ? {} : { session }) })
}
