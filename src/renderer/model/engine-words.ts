import type { AudioError } from '../../shared/sound.ts'
import {
  capabilityFacts,
  hintWords,
  isCapability,
  items,
  languageOf,
  rowWords,
  saidWords,
  say,
  seenWords,
  sideWords,
  speakerFor,
  tellingTimes
} from './engine.ts'
import { enginesNow } from './engines.ts'
import type {
  AnswerRecord,
  AnyCapability,
  Capability,
  Device,
  DeviceTopic,
  EffectiveCapability,
  Evidence,
  Finding,
  FixStep,
  Layer,
  MicVerdict,
  PastedEvidence,
  PastedUse,
  ProbeError,
  Reading,
  ReadinessLine,
  Row,
  SessionInfo,
  Snapshot,
  Subject,
  Speaker,
  Verdict,
  Words
} from './engine.ts'

/** What was wrong with something brought in: what it is, where in it, and what to do. */
export interface IntakeError {
  what: string
  where: string
  todo: string
  /** The same for every language, where whoever read it has that. */
  words?: { what: Words; where: Words; todo: Words }
}

/**
 * Every sentence on the page that the engines, the probes and the audio process write: their catalogues are not the window's.
 * Pages take them from here only, so that another way of getting them is a change of this file.
 */
export interface EngineWords {
  /** What a finding or a row is about: "COM port". */
  kind(subject: Subject): string
  /** A capability as its settings are headed. */
  capability(capability: AnyCapability): string
  /** What a report says of a device. */
  device(capability: Capability, device: Device): string
  /** What stands over a list of devices. */
  list(topic: DeviceTopic): string
  /** How many devices a list has, in a snapshot that is handed over. */
  holds(topic: DeviceTopic, count: number): string
  /** That there are no devices, on this side or on both. */
  none(topic: DeviceTopic, sides: 'one' | 'both'): string
  /** How a list comes here from a side where the program did not run. */
  bring(topic: DeviceTopic): string
  /** Any sentence of the engines. */
  said(words: Words): string
  findingTitle(finding: Finding): string
  findingCause(finding: Finding): string
  step(step: FixStep): string
  /** The exact setting, command or path of a step, undefined where it has none. */
  exact(step: FixStep): string | undefined
  evidenceSource(evidence: Evidence): string
  evidenceValue(evidence: Evidence): string
  verdict(verdict: Verdict): string
  layerSource(layer: Layer): string
  layerValue(layer: Layer): string
  effective(effective: EffectiveCapability): string
  /** Why a row has its state, undefined where that is self-evident. */
  rowNote(row: Pick<Row, 'capability' | 'note' | 'test'>): string | undefined
  /** Why a list is not there. */
  readingReason(reading: Reading<unknown>): string
  probeError(error: Omit<ProbeError, 'hint'> & { hint?: string }): { message: string; hint: string }
  /** Why a snapshot's side was taken for what it is. */
  sideReason(snapshot: Pick<Snapshot, 'sideReason' | 'sideText'>): string
  /** What a session gives as reasons for what it was taken for, a line each. */
  sessionReasons(session: Pick<SessionInfo, 'reasons' | 'reasonTexts'>): readonly string[]
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
  /** How much a pasted text holds: "3 COM ports"; "" where that says nothing. */
  pastedHolds(evidence: PastedEvidence): string
  /** What a person has to know of how it was read, "" where there is nothing. */
  pastedRemark(evidence: PastedEvidence): string
}

/** A reason without the code behind it: the page shows the code itself. */
const withoutCode = (reading: Reading<unknown>): Words => (reading.status === 'present' ? '' : saidWords(reading.text, reading.reason))

const CALL_ERRORS = [
  'UNKNOWN_CALL',
  'BAD_ARGUMENTS',
  'INTERNAL',
  'NOT_SAVED',
  'TOO_MANY',
  'TEST_RUNNING',
  'NOT_LISTED',
  'NO_ANSWER'
] as const

/** Why a call failed; what somebody else said stays as it is. */
function callWords({ code, message }: { code: string; message: string }): Words {
  const known = CALL_ERRORS.find((one) => one === code)
  return known === undefined ? message : say(`call.${known}`, { message })
}

export { addWords } from './engine.ts'

const others = new Map<string, Speaker>()

/** Adds a language that the program does not offer, such as the pseudo-language. */
export const addSpeaker = (language: string, speaker: Speaker): void => void others.set(language, speaker)

/**
 * The engines' words in a language; in English where there is no catalogue of it.
 *
 * @param tell writes an ISO time as the window does
 */
export function engineWords(language: string, tell: (iso: string) => string = (iso) => iso): EngineWords {
  const speak = tellingTimes(others.get(language) ?? speakerFor(languageOf(language) ?? 'en'), tell)
  return {
    kind: (subject) => speak(say(isCapability(subject) ? `capability.${subject}.kind` : `report.${subject}`)),
    capability: (capability) => speak(say(`capability.${capability}.layers`)),
    device: (capability, device) => speak(items('comma', capabilityFacts(capability).devices.details(device))),
    list: (topic) => speak(say(`group.${topic}`)),
    holds: (topic, count) => speak(say(`group.${topic}.holds`, { count })),
    none: (topic, sides) => speak(say(sides === 'both' ? `group.${topic}.empty-both` : `group.${topic}.empty`)),
    bring: (topic) => speak(say(`group.${topic}.bring`)),
    said: (words) => speak(words),
    findingTitle: ({ title }) => speak(title),
    findingCause: ({ cause }) => speak(cause),
    step: ({ step, params = {} }) => speak({ id: step, params }),
    exact: ({ exact }) => (exact === undefined ? undefined : speak(exact)),
    evidenceSource: ({ source }) => speak(source),
    evidenceValue: ({ value }) => speak(value),
    verdict: ({ text }) => speak(text),
    layerSource: ({ source }) => speak(source),
    layerValue: ({ value }) => speak(value),
    effective: ({ summary }) => speak(summary),
    rowNote: (row) => {
      const said = rowWords(row)
      return said === undefined ? undefined : speak(said)
    },
    readingReason: (reading) => speak(withoutCode(reading)),
    probeError: ({ code, message, hint = '', ...said }) => ({
      message: speak(saidWords(said.text, message)),
      hint: speak(hintWords({ code, message, hint, ...said }))
    }),
    sideReason: (snapshot) => speak(sideWords(snapshot)),
    sessionReasons: (session) => seenWords(session).map((words) => speak(words)),
    requirement: ({ requirement }) => speak(requirement),
    requirementDetail: ({ detail }) => speak(detail),
    micVerdict: (verdict) => {
      const { title, reason, check } = enginesNow().micVerdictWords(verdict)
      return { title: speak(title), reason: speak(reason), check: check.map((words) => speak(words)) }
    },
    soundAnswer: (answer) => speak(enginesNow().answerWords(answer)),
    soundError: ({ code, message, text, hint, hintText }) => ({
      message: speak(text === undefined ? callWords({ code, message }) : saidWords(text, message)),
      hint: speak(saidWords(hintText, hint))
    }),
    callError: (error) => speak(callWords(error)),
    intakeError: ({ words, ...error }) =>
      words === undefined ? error : { what: speak(words.what), where: speak(words.where), todo: speak(words.todo) },
    pastedName: (kind) => speak(say(`kind.${kind}`)),
    pastedHolds: ({ kind, value }) => speak(enginesNow().kindOf(kind).held(value) ?? ''),
    pastedRemark: ({ kind, value }) => speak(enginesNow().kindOf(kind).remark?.(value) ?? '')
  }
}
