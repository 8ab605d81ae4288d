import { EMPTY_CASE, hiddenCase } from '../../core/report/case-file.ts'
import type { CaseFile } from '../../core/report/case-file.ts'
import { reportHtml } from '../../core/report/html.ts'
import { reportMarkdown } from '../../core/report/markdown.ts'
import { reportText } from '../../core/report/plain.ts'
import type { Report, ReportMade } from '../../core/report/report.ts'
import { VERSION } from '../version.ts'
import type { Terminal } from './context.ts'
import type { Evidence } from './evidence.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'

/** The forms of a report, and what a person adds to it. */
export interface ReportOptions extends NamesOptions {
  html?: string
  markdown?: boolean
  text?: boolean
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

/** The same, without names where they are to be hidden: whatever is said of it then has none. */
export const shownCase = async (given: CaseFile, options: NamesOptions, terminal: Terminal): Promise<CaseFile> =>
  (await mustHide(options, terminal)) ? hiddenCase(given).hidden : given

/** Now, where this machine stands. */
export function madeNow(now = new Date()): ReportMade {
  return { at: now.toISOString(), offsetMinutes: -now.getTimezoneOffset(), version: VERSION }
}

/** Writes and prints the forms of a report that were asked for. @returns whether anything went to standard output */
export async function giveReport(report: Report, { html, markdown, text }: ReportOptions, terminal: Terminal): Promise<boolean> {
  if (html !== undefined) await writeOutput(html, reportHtml(report, terminal.speak), terminal)
  if (markdown === true) terminal.out(reportMarkdown(report, terminal.speak))
  else if (text === true) terminal.out(reportText(report, terminal.speak))
  return markdown === true || text === true
}
