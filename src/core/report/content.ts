import { incompleteNotes } from '../devices/draft.ts'
import { DEVICE_WORDS, readingOf, verdictOf } from '../compare/verdict.ts'
import type { Verdict } from '../compare/verdict.ts'
import type { Comparison, Row } from '../compare/types.ts'
import { CAPABILITIES } from '../policy/layers.ts'
import type { Capability, EffectiveCapability } from '../policy/layers.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { answerWords } from '../sound/answers.ts'
import type { SoundAnswer } from '../sound/answers.ts'
import { endpointDetails, machineName, portDetails, readerDetails, sessionWords, systemWords, timeWords } from '../text/devices.ts'
import { capitalised } from '../text/words.ts'

/** One side's heading in a report. */
export interface ReportSide {
  title: 'Local device' | 'Session'
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
  verdict: Verdict
  /** What the lists may lack, a sentence for each part that could not be read, with its native code. */
  gaps: string[]
  rows: ReportRow[]
  /** What people said of test sounds; each sentence says that it is no measurement. */
  answers: string[]
  /** What the known settings decide, undefined where the comparison does not say. */
  effective: EffectiveCapability | undefined
}

/** What every form of a report says, in the order in which it says it. */
export interface ReportContent {
  title: string
  example: boolean
  sides: [ReportSide, ReportSide]
  sections: ReportSection[]
  /** The gravest first; findings that say that all is well are left out. */
  findings: Finding[]
}

const SECTION_TITLES: Record<Capability, string> = {
  smartcard: 'Smart card readers',
  com: 'COM ports',
  audioOut: 'Sound output',
  audioIn: 'Microphone'
}
const SEVERITY_ORDER = { problem: 0, warning: 1, info: 2, ok: 3 } as const

/** Lays out a comparison for a report. The snapshots are the ones that it was made from. */
export function reportContent(comparison: Comparison, local: Snapshot, session: Snapshot): ReportContent {
  return {
    title: `Sidecheck: ${machineName(local)} and ${machineName(session)}`,
    example: local.app.host === 'example' || session.app.host === 'example',
    sides: [side('Local device', local), side('Session', session)],
    sections: CAPABILITIES.map((capability) => ({
      capability,
      title: SECTION_TITLES[capability],
      verdict: verdictOf(capability, comparison.rows, local, session),
      gaps: [...incompleteNotes('local', readingOf(capability, local)), ...incompleteNotes('session', readingOf(capability, session))],
      rows: comparison.rows.filter((row) => row.capability === capability).map(reportRow),
      answers: capability === 'audioOut' ? (comparison.answers ?? []).map(answerLine) : [],
      effective: comparison.effective.capabilities[capability]
    })),
    findings: comparison.findings
      .filter((finding) => finding.severity !== 'ok')
      .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity])
  }
}

function answerLine(answer: SoundAnswer): string {
  return `${answer.side === 'local' ? 'Local device' : 'Session'}, ${timeWords(answer.at)}: ${answerWords(answer)}`
}

function side(title: ReportSide['title'], snapshot: Snapshot): ReportSide {
  return {
    title,
    name: machineName(snapshot),
    facts: [systemWords(snapshot), sessionWords(snapshot), `read at ${timeWords(snapshot.takenAt)}`].filter((fact) => fact !== '')
  }
}

function reportRow(row: Row): ReportRow {
  return { ...devicesOf(row), state: row.state, certainty: row.certainty, stateText: stateWords(row), note: row.note ?? '' }
}

function devicesOf(row: Row): Pick<ReportRow, 'local' | 'session'> {
  switch (row.capability) {
    case 'smartcard':
      return bothSides(row.local, row.session, readerDetails)
    case 'com':
      return bothSides(row.local, row.session, portDetails)
    case 'audioOut':
    case 'audioIn':
      return bothSides(row.local, row.session, endpointDetails)
  }
}

function bothSides<D extends { name: string }>(
  local: D | undefined,
  session: D | undefined,
  details: (device: D) => string
): Pick<ReportRow, 'local' | 'session'> {
  const told = (device: D | undefined): ReportRow['local'] => (device ? { name: device.name, details: details(device) } : null)
  return { local: told(local), session: told(session) }
}

const STATE_WORDS: Record<Row['state'], string> = {
  redirected: 'Redirected',
  missing: 'Missing in the session',
  'session-only': 'Only in the session',
  'local-only': 'Stays on the local device',
  differs: 'Differs',
  unknown: 'Could not tell'
}

/** A row's state in words, with its certainty where that says more. */
export function stateWords(row: Row): string {
  const words = STATE_WORDS[row.state]
  if (row.state !== 'redirected') return words
  return `${words} (${row.certainty === 'unknown' ? 'not certain' : row.certainty})`
}

/** "By the known settings: blocked by the session host's policy." */
export function decidedWords(effective: EffectiveCapability): string {
  return `By the known settings: ${effective.summary.replace(/\.$/, '')}.`
}

export const LAYER_WORDS = {
  client: 'client',
  consent: 'consent when connecting',
  property: 'connection property',
  gateway: 'gateway',
  policy: 'session host policy',
  host: 'session host setting',
  listener: 'listener setting',
  licence: 'licence',
  service: 'service',
  privacy: 'privacy setting'
} as const

/** "Problem, proved: COM ports". */
export function findingLabel(finding: Finding): string {
  const about = finding.capability === 'hello' ? 'Windows Hello sign-in' : capitalised(DEVICE_WORDS[finding.capability].one)
  return `${capitalised(finding.severity)}, ${finding.certainty === 'possible' ? 'possible cause' : finding.certainty}: ${about}`
}

export const WHO_WORDS = { you: 'You', helpdesk: 'Helpdesk', administrator: 'Administrator' } as const
