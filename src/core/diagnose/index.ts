export { diagnose, diagnoseOne, effectiveExtras, explain } from './diagnose.ts'
export { RULES } from './rules/index.ts'
export type {
  AudioResult,
  DiagnoseInput,
  Extras,
  JoinState,
  PastedCertificate,
  PastedEvidence,
  PastedScinfo,
  SerialTest
} from './evidence.ts'
export { withPasted } from './pasted.ts'
