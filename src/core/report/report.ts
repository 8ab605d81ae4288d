import { aboutOf } from '../assess/about.ts'
import type { About } from '../assess/about.ts'
import type { VerdictTone } from '../compare/verdict.ts'
import type { Finding } from '../diagnose/finding.ts'
import { isCapability } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { soundAnswers } from '../sound/answers.ts'
import { capitalised } from '../text/words.ts'
import { items, say, tellingTimes } from '../words/index.ts'
import type { Speaker, Words } from '../words/index.ts'
import { askedOf } from './asked.ts'
import { judged } from './case-file.ts'
import type { CaseFile, Judged } from './case-file.ts'
import { isExample, othersOf, sectionsOf } from './content.ts'
import type { ReportSection } from './content.ts'
import { tellFindings } from './findings.ts'
import type { ReportFinding } from './findings.ts'
import { gravestFirst, headlineOf } from './headline.ts'
import { isStandIn } from '../exchange/hide/stand-ins.ts'
import { clientApp, machinesOf } from './machines.ts'
import type { MachinesTable } from './machines.ts'
import { aloneOf, needsOnce } from './needs-once.ts'
import { clockOf } from './time.ts'
import type { ToldEffective } from './told.ts'
import { machineName } from './sides.ts'
import { timelineOf } from './timeline.ts'
import type { ReportChange } from './timeline.ts'
import { shortenedFinding, shortenedSection } from './shortened.ts'
import { settingsOf } from './settings.ts'
import type { ReportSetting } from './settings.ts'
import { delayOf, picturesOf, testsOf } from './tested.ts'
import type { ReportDelay, ReportPicture, ReportTest } from './tested.ts'

/** When and by what a report is made. Nothing of it is read from a clock here. */
export interface ReportMade {
  /** ISO time. */
  at: string
  /** Minutes east of Greenwich of the person's own time. */
  offsetMinutes: number
  /** Of this program. */
  version: string
}

/** A label with what stands under it. */
export interface Labelled {
  label: string
  value: string
}

/** What every form of a report says, in the order in which it says it, in one language. */
export interface Report {
  language: string
  /** The verdict. */
  title: string
  /** What follows from it, "" where nothing does. */
  lead: string
  tone: VerdictTone
  example: boolean
  /** That names are hidden, and which stand-in is which machine; "" where they are not. */
  legend: string
  /** Ticket, time, program, platform, host pool or session host, client, note: those that are known. */
  facts: readonly Labelled[]
  findings: readonly ReportFinding[]
  /** The capabilities that no finding is about, in a sentence each. */
  verdicts: readonly { text: string; tone: VerdictTone }[]
  machines: MachinesTable
  sections: readonly ReportSection[]
  tests: readonly ReportTest[]
  pictures: readonly ReportPicture[]
  delay: ReportDelay | undefined
  /** What came and went while the program was open, the newest first. */
  timeline: readonly ReportChange[]
  /** What is redirected without a test, by the known settings. */
  others: readonly { title: string; effective: ToldEffective }[]
  /** What decides on each kind of device. */
  settings: readonly ReportSetting[]
  /** "INC-20417 - Sidecheck 1.4.0 - 28 Nov 2025, 12:10 (UTC+1)". */
  footer: string
}

/** Lays out a case for a report in a language. Pure; linear in the number of devices. */
export const reportOf = (given: CaseFile, made: ReportMade, speak: Speaker): Report => reportOfJudged(given, judged(given), made, speak)

/** The same of a case that was judged already. */
export function reportOfJudged(given: CaseFile, known: Judged, made: ReportMade, speaker: Speaker): Report {
  const { assessed, records, soundTests } = known
  const { local, session, rows, effective, facts } = assessed
  const clock = clockOf(made.at, made.offsetMinutes, speaker.locale)
  const speak = tellingTimes(speaker, clock.time)
  const headline = headlineOf(assessed, given.topic === undefined ? undefined : askedOf(given.topic, given, known))
  const findings = needsOnce(gravestFirst(assessed.findings), aloneOf(local, session))
  const sections = sectionsOf({ rows, effective, answers: soundAnswers(records) }, local, session, speak, clock.time)
  const others = session === undefined ? [] : othersOf(effective, speak)
  const about = aboutOf(facts, effective, local, session)
  return {
    language: speak.language,
    title: speak(headline.title),
    lead: speak(headline.lead),
    tone: headline.tone,
    example: isExample(local, session),
    legend: speak(legendOf(local, session)),
    facts: factsOf(given, made, about, session !== undefined, clock.moment(made.at), speak),
    findings: tellFindings(findings, assessed, clock, speak).map((finding) => shortenedFinding(finding, speak)),
    // Of one side alone they only say that the other one is missing, which the title says.
    verdicts: local === undefined || session === undefined ? [] : verdictsOf(sections, findings),
    machines: machinesOf(assessed, about, clock, speak),
    sections: sections.map((section) => shortenedSection(section, speak)),
    tests: testsOf(given, soundTests, clock, speak),
    pictures: picturesOf(records, speak),
    delay: delayOf(records, speak),
    timeline: timelineOf([local, session], clock, speak),
    others,
    settings: settingsOf(sections, others, effective, local !== undefined && session !== undefined, speak),
    footer: [given.ticket, `Sidecheck ${made.version}`, clock.moment(made.at)].filter((part) => part !== '').join(' · ')
  }
}

/** Which stand-in is which machine, "" where the names are the machines' own. */
function legendOf(local: Snapshot | undefined, session: Snapshot | undefined): Words {
  const named = [
    ...(local === undefined ? [] : [{ side: 'local' as const, name: machineName(local) }]),
    ...(session === undefined ? [] : [{ side: 'session' as const, name: machineName(session) }])
  ].flatMap(({ side, name }) => (typeof name === 'string' && isStandIn(name) ? [say(`report.legend.${side}`, { name })] : []))
  return named.length === 0 ? '' : say('report.legend', { names: items('comma', named) })
}

function factsOf(
  { ticket, note }: CaseFile,
  { version }: ReportMade,
  about: About,
  isPair: boolean,
  at: string,
  speak: Speaker
): Labelled[] {
  const { client, hostPool, platform, sessionHost } = about
  const app = clientApp(client)
  const lines: [Words, Words][] = [
    [say('report.fact.ticket'), ticket],
    [say('report.fact.at'), at],
    [say('report.fact.program'), `Sidecheck ${version}`],
    [say('report.fact.platform'), isPair && platform !== 'console' && platform !== 'unknown' ? say(`platform.${platform}`) : ''],
    [say('report.fact.host-pool'), hostPool ?? ''],
    [say('report.fact.session-host'), sessionHost],
    [say('report.fact.client'), isPair ? (app === '' ? say('report.not-known') : app) : '']
  ]
  const told = lines.map(([label, value]) => ({ label: speak(label), value: speak(value) }))
  if (note.trim() !== '') told.push({ label: speak(say('report.fact.note')), value: note.trim() })
  return told.filter(({ value }) => value !== '')
}

/** A capability that a grave finding is about needs no second sentence. */
function verdictsOf(sections: readonly ReportSection[], findings: readonly Finding[]): Report['verdicts'] {
  const told = new Set<string>(
    findings.flatMap(({ capability, severity }) => (isCapability(capability) && severity !== 'info' ? [capability] : []))
  )
  return sections.flatMap(({ capability, verdict }) =>
    told.has(capability) ? [] : [{ text: capitalised(verdict.text), tone: verdict.tone }]
  )
}
