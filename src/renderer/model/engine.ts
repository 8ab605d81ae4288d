/** The engines as the window uses them: the one place where it meets the core. */

export { assess } from '../../core/compare.ts'
export type { Assessment } from '../../core/compare.ts'
export { verdictOf } from '../../core/match/verdict.ts'
export type { Verdict } from '../../core/match/verdict.ts'
export { examplePair } from '../../core/snapshot/example.ts'
export { readSnapshotText } from '../../core/snapshot/read.ts'
export type { ReadResult } from '../../core/snapshot/read.ts'
export { evidenceOf, pastedUses, PASTED_NAMES } from '../../core/pasted/index.ts'
export type { EvidenceResult, PastedUse } from '../../core/pasted/index.ts'
export { readiness } from '../../core/readiness/index.ts'
export type { ReadinessLine } from '../../core/readiness/index.ts'
