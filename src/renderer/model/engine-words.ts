import type { AudioError } from '../../shared/sound.ts'
import { answerWords, PASTED_NAMES } from './engine.ts'
import type {
  AnswerRecord,
  EffectiveCapability,
  Evidence,
  Finding,
  FixStep,
  Layer,
  MicVerdict,
  PastedUse,
  ProbeError,
  ReadinessLine,
  Row,
  Snapshot,
  Verdict
} from './engine.ts'

/** What was wrong with something brought in: what it is, where in it, and what to do. */
export interface IntakeError {
  what: string
  where: string
  todo: string
}

/**
 * Every sentence on the page that the engines, the probes and the audio process write: their catalogues are not the window's.
 * Pages take them from here only, so that another way of getting them is a change of this file.
 */
export interface EngineWords {
  findingTitle(finding: Finding): string
  findingCause(finding: Finding): string
  step(step: FixStep): string
  evidenceSource(evidence: Evidence): string
  evidenceValue(evidence: Evidence): string
  verdict(verdict: Verdict): string
  layerSource(layer: Layer): string
  layerValue(layer: Layer): string
  effective(effective: EffectiveCapability): string
  /** Why a row has its state, undefined where that is self-evident. */
  rowNote(row: Pick<Row, 'note'>): string | undefined
  /** Why a list is not there. */
  readingReason(reading: { reason: string }): string
  probeError(error: Omit<ProbeError, 'hint'> & { hint?: string }): { message: string; hint: string }
  /** Why a snapshot's side was taken for what it is. */
  sideReason(snapshot: Pick<Snapshot, 'sideReason'>): string
  /** One of the reasons that a session gives for what it was taken for. */
  sessionReason(reason: string): string
  requirement(line: ReadinessLine): string
  requirementDetail(line: ReadinessLine): string
  micVerdict(verdict: MicVerdict): { title: string; reason: string; check: readonly string[] }
  soundAnswer(answer: AnswerRecord): string
  soundError(error: AudioError): { message: string; hint: string }
  /** Why the program could not do what the window asked for. */
  callError(error: { code: string; message: string }): string
  /** Why something that was brought in could not be read. The window's own refusals come through here as well, as they are. */
  intakeError(error: IntakeError): IntakeError
  /** What a pasted text is called: the command that prints it, or the kind of file. */
  pastedName(kind: PastedUse['kind']): string
}

const english: EngineWords = {
  findingTitle: ({ title }) => title,
  findingCause: ({ cause }) => cause,
  step: ({ text }) => text,
  evidenceSource: ({ source }) => source,
  evidenceValue: ({ value }) => value,
  verdict: ({ text }) => text,
  layerSource: ({ source }) => source,
  layerValue: ({ value }) => value,
  effective: ({ summary }) => summary,
  rowNote: ({ note }) => note,
  readingReason: ({ reason }) => reason,
  probeError: ({ message, hint = '' }) => ({ message, hint }),
  sideReason: ({ sideReason }) => sideReason,
  sessionReason: (reason) => reason,
  requirement: ({ requirement }) => requirement,
  requirementDetail: ({ detail }) => detail,
  micVerdict: (verdict) => verdict,
  soundAnswer: answerWords,
  soundError: (error) => error,
  callError: ({ message }) => message,
  intakeError: (error) => error,
  pastedName: (kind) => PASTED_NAMES[kind]
}

/** The engines' words in a language. They speak English only as yet, whatever is asked for. */
export const engineWords = (_language: string): EngineWords => english
