import { bundleBytes, bundleParts, readBundle } from '../../core/bundle/bundle.ts'
import type { Bundle } from '../../core/bundle/bundle.ts'
import { looksLikeZip } from '../../core/bundle/zip.ts'
import { EMPTY_CASE, hiddenCase } from '../../core/report/case-file.ts'
import type { CaseFile, Judged } from '../../core/report/case-file.ts'
import { reportHtml } from '../../core/report/html.ts'
import { reportMarkdown } from '../../core/report/markdown.ts'
import { reportText } from '../../core/report/plain.ts'
import { reportOfJudged } from '../../core/report/report.ts'
import type { ReportMade } from '../../core/report/report.ts'
import { VERSION } from '../version.ts'
import type { Terminal } from './context.ts'
import type { Evidence } from './evidence.ts'
import { unreadable } from './files.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'

/** The forms of a report, and what a person adds to it. */
export interface ReportOptions extends NamesOptions {
  html?: string
  markdown?: boolean
  text?: boolean
  bundle?: string
  ticket?: string
  note?: string
}

/** What was read, as a case. */
export const caseOf = ({ pasted, facts, sound, tests }: Evidence, { ticket = '', note = '' }: ReportOptions): CaseFile => ({
  ...EMPTY_CASE,
  ...facts,
  texts: pasted.map((evidence) => ({ name: '', problems: 0, evidence })),
  sound,
  tests,
  ticket,
  note
})

/** The case in what was read of a file; undefined where that is no bundle. @throws UsageError naming the file, the part and the reason */
export function bundleIn(input: Uint8Array, file: string): CaseFile | undefined {
  if (!looksLikeZip(input)) return undefined
  const read = readBundle(input)
  if (!read.ok) throw unreadable(file, read.error)
  return read.bundle.case
}

/** A case with what was given besides: of each side's sound the newer word counts, and so does the person's. */
export function withMore(one: CaseFile, more: CaseFile): CaseFile {
  const sides = more.sound.map(({ side }) => side)
  return {
    ...one,
    texts: [...one.texts, ...more.texts],
    extras: { ...one.extras, ...more.extras },
    audioResults: [...one.audioResults, ...more.audioResults],
    sound: [...one.sound.filter(({ side }) => !sides.includes(side)), ...more.sound],
    tests: [...one.tests, ...more.tests],
    ticket: more.ticket === '' ? one.ticket : more.ticket,
    note: more.note === '' ? one.note : more.note
  }
}

/** The same, without names where they are to be hidden: whatever is said of it then has none. */
export async function shownCase(
  given: CaseFile,
  options: NamesOptions,
  terminal: Terminal
): Promise<{ shown: CaseFile; names: Bundle['names'] }> {
  return (await mustHide(options, terminal)) ? { shown: hiddenCase(given).hidden, names: 'hidden' } : { shown: given, names: 'shown' }
}

/** Now, where this machine stands. */
export function madeNow(now = new Date()): ReportMade {
  return { at: now.toISOString(), offsetMinutes: -now.getTimezoneOffset(), version: VERSION }
}

/** What a report is made of. */
interface Given {
  shown: CaseFile
  names: Bundle['names']
  known: Judged
  made: ReportMade
}

/** Writes and prints the forms of a report that were asked for. @returns whether anything went to standard output */
export async function giveReport(given: Given, { html, markdown, text, bundle }: ReportOptions, terminal: Terminal): Promise<boolean> {
  if (html === undefined && bundle === undefined && markdown !== true && text !== true) return false
  const { shown, names, known, made } = given
  const report = reportOfJudged(shown, known, made, terminal.speak)
  if (bundle !== undefined) await writeOutput(bundle, bundleBytes(bundleParts(shown, made, names, terminal.speak)), terminal)
  if (html !== undefined) await writeOutput(html, reportHtml(report, terminal.speak), terminal)
  if (markdown === true) terminal.out(reportMarkdown(report, terminal.speak))
  else if (text === true) terminal.out(reportText(report, terminal.speak))
  return markdown === true || text === true
}
