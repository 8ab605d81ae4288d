export { evidenceOf, PASTED_NAMES } from './evidence.ts'
export type { EvidenceResult } from './evidence.ts'
export { pastedUses } from './uses.ts'
export type { PastedRole, PastedUse } from './uses.ts'
