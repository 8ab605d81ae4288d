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
} from '../facts/answers.ts'
export { withPasted } from '../facts/stand-in.ts'
