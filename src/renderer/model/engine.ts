import type { Finding } from '../../core/diagnose/types.ts'
import type { Row } from '../../core/match/types.ts'
import { effective, effectiveInputOf } from '../../core/policy/index.ts'
import type { Effective } from '../../core/policy/types.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'

/** The engines as the window uses them: the one place where it meets the core. */

export { compareDevices } from '../../core/match/compare.ts'
export { verdictOf } from '../../core/match/verdict.ts'
export type { Verdict } from '../../core/match/verdict.ts'
export { examplePair } from '../../core/snapshot/example.ts'
export { readSnapshotText } from '../../core/snapshot/read.ts'
export type { ReadResult } from '../../core/snapshot/read.ts'

/** What decides each capability, null while the session is not known: most layers stand there. */
export function effectiveOf(local: Snapshot | null, session: Snapshot | null): Effective | null {
  return session === null ? null : effective(effectiveInputOf(local ?? undefined, session))
}

export const diagnoseSides = (_local: Snapshot | null, _session: Snapshot | null, _rows: Row[], _effective: Effective | null): Finding[] => []
