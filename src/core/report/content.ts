import type { Comparison } from '../assess/assess.ts'
import { CAPABILITIES, capabilityFacts, devicesOf, isListed, readingOf } from '../capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../capabilities/all.ts'
import type { Capability } from '../capabilities/index.ts'
import { rowWords } from '../compare/usable.ts'
import type { Row } from '../compare/types.ts'
import { verdictOf } from '../compare/verdict.ts'
import type { VerdictTone } from '../compare/verdict.ts'
import { incompleteNotes } from '../devices/draft.ts'
import type { Effective } from '../policy/layers.ts'
import type { SoundAnswer } from '../sound/answers.ts'
import { answerWords } from '../sound/answers.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import { gravestFirst } from './headline.ts'
import { needsOnce } from './needs-once.ts'
import { machineName, sessionWords, systemWords, timeWords } from './sides.ts'
import { tellEffective, tellFinding } from './told.ts'
import type { Clock } from './time.ts'
import type { ToldEffective, ToldFinding } from './told.ts'

/** One side's heading in a report. */
export interface ReportSide {
  title: string
  name: string
  /** System, session and time; each a short phrase. */
  facts: string[]
}

export interface ReportRow {
  local: { name: string; details: string } | null
  session: { name: string; details: string } | null
  state: Row['state']
  certainty: Row['certainty']
  /** The state in words: "Redirected (proved)", "Missing". */
  stateText: string
  note: string
}

export interface ReportSection {
  capability: Capability
  title: string
  verdict: { text: string; tone: VerdictTone }
  /** What the lists may lack, a sentence for each part that could not be read, with its native code. */
  gaps: string[]
  rows: ReportRow[]
  /** How many devices are not among the rows; "" where all are. */
  more: string
  /** What people said of test sounds; each sentence says that it is no measurement. */
  answers: string[]
  /** What the known settings decide, undefined where the comparison does not say. */
  effective: ToldEffective | undefined
}

/** What the terminal says of a comparison, in the order in which it says it, in one language. */
export interface ReportContent {
  language: string
  example: boolean
  sides: [ReportSide, ReportSide]
  sections: ReportSection[]
  /** What the known settings decide of the capabilities that no probe tests. None where the session is no remote one. */
  others: { title: string; effective: ToldEffective }[]
  /** The gravest first; findings that say that all is well are left out. */
  findings: ToldFinding[]
}

/** Lays out a comparison for a terminal. The snapshots are the ones that it was made from. */
export function reportContent(comparison: Comparison, local: Snapshot, session: Snapshot, speak: Speaker): ReportContent {
  const { effective } = comparison
  return {
    language: speak.language,
    example: isExample(local, session),
    sides: [sideOf('local', local, speak), sideOf('session', session, speak)],
    sections: sectionsOf(comparison, local, session, speak),
    others: othersOf(effective, speak),
    findings: needsOnce(gravestFirst(comparison.findings)).map((finding) => tellFinding(finding, speak))
  }
}

export const isExample = (...sides: readonly (Snapshot | undefined)[]): boolean => sides.some((side) => side?.app.host === 'example')

/**
 * The capabilities that a side has a list of, each with its devices and what decides on it. A side may be missing.
 *
 * @param time how times are written: a terminal has them in UTC, a report as its reader's clock shows them
 */
export function sectionsOf(
  { rows, effective, answers = [] }: Pick<Comparison, 'rows' | 'effective' | 'answers'>,
  local: Snapshot | undefined,
  session: Snapshot | undefined,
  speak: Speaker,
  time: Clock['time'] = timeWords
): ReportSection[] {
  const told = CAPABILITIES.filter((capability) => isListed(capabilityFacts(capability), local, session))
  return told.map((capability): ReportSection => {
    const { text, tone } = verdictOf(capability, rows, local, session)
    const facts = capabilityFacts(capability)
    const decided = effective.capabilities[capability]
    const gaps = [
      ...(local ? incompleteNotes('local', readingOf(facts, local)) : []),
      ...(session ? incompleteNotes('session', readingOf(facts, session)) : [])
    ]
    const compared = rows.filter((row) => row.capability === capability).map((row) => reportRow(row, speak))
    return {
      capability,
      title: speak(say(`capability.${capability}.title`)),
      verdict: { text: speak(text), tone },
      gaps: gaps.map(speak),
      rows: local && session ? compared : rowsOfOneSide(capability, local ?? session, speak),
      more: '',
      answers: facts.hasQuality === true ? answers.map((answer) => answerLine(answer, time, speak)) : [],
      effective: decided === undefined ? undefined : tellEffective(decided, speak)
    }
  })
}

/** The devices of the only side there is: nothing is said of the other one. */
function rowsOfOneSide(capability: Capability, only: Snapshot | undefined, speak: Speaker): ReportRow[] {
  if (only === undefined) return []
  const facts = capabilityFacts(capability)
  return (devicesOf(facts, only) ?? []).map((device) => {
    const told = { name: device.name, details: speak(items('comma', facts.devices.details(device))) }
    return {
      local: only.side === 'local' ? told : null,
      session: only.side === 'session' ? told : null,
      state: 'unknown',
      certainty: 'unknown',
      stateText: '',
      note: ''
    }
  })
}

export const othersOf = ({ platform, others }: Effective, speak: Speaker): ReportContent['others'] =>
  others === undefined || platform === 'console'
    ? []
    : OTHER_CAPABILITIES.map((name) => ({ title: speak(say(`capability.${name}.layers`)), effective: tellEffective(others[name], speak) }))

const answerLine = (answer: SoundAnswer, time: Clock['time'], speak: Speaker): string =>
  speak.listed([speak(say(`report.side.${answer.side}`)), speak.labelled(time(answer.at), speak(answerWords(answer)))])

function sideOf(side: Side, snapshot: Snapshot, speak: Speaker): ReportSide {
  const read = say('report.read-at', { time: timeWords(snapshot.takenAt) })
  return {
    title: speak(say(`report.side.${side}`)),
    name: speak(machineName(snapshot)),
    facts: [systemWords(snapshot), sessionWords(snapshot), read].map(speak).filter((fact) => fact !== '')
  }
}

function reportRow(row: Row, speak: Speaker): ReportRow {
  const details = capabilityFacts(row.capability).devices.details
  const told = (device: Row['local']): ReportRow['local'] =>
    device ? { name: device.name, details: speak(items('comma', details(device))) } : null
  return {
    local: told(row.local),
    session: told(row.session),
    state: row.state,
    certainty: row.certainty,
    stateText: stateWords(row, speak),
    note: speak(rowWords(row) ?? '')
  }
}

/** A row's state in words, with its certainty where that says more. */
export function stateWords(row: Pick<Row, 'state' | 'certainty'>, speak: Speaker): string {
  const state = say(`state.${row.state}`)
  if (row.state !== 'redirected') return speak(state)
  return speak(say('state.with-certainty', { state, certainty: say(`state.certainty.${row.certainty}`) }))
}
