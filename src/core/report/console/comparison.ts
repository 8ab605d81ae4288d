import type { Comparison } from '../../assess/assess.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { columnsOf } from '../../text/columns.ts'
import { oneLine } from '../../text/words.ts'
import { say, speakerFor } from '../../words/index.ts'
import type { Speaker } from '../../words/index.ts'
import { reportContent } from '../content.ts'
import type { ReportRow, ReportSection } from '../content.ts'
import { toldLines } from './findings.ts'

/** A comparison as lines for a terminal: a table for each capability, then what was found and what to do. */
export function comparisonLines(comparison: Comparison, local: Snapshot, session: Snapshot, speak: Speaker = speakerFor('en')): string[] {
  const content = reportContent(comparison, local, session, speak)
  const headings = [say('report.side.local'), say('report.side.session'), say('report.state')].map(speak)
  return [
    ...content.sides.map(({ title, name, facts }) => oneLine(speak.listed([speak.labelled(title, name), ...facts]))),
    ...(content.example ? [speak(say('report.example-console'))] : []),
    ...content.sections.flatMap((section) => sectionLines(section, headings, speak)),
    ...content.findings.flatMap((finding) => toldLines(finding, speak)),
    ...(content.others.length > 0 ? ['', speak(say('report.others'))] : []),
    ...content.others.map(({ title, effective }) => `  ${oneLine(speak.labelled(title, effective.summary))}`)
  ]
}

function sectionLines(
  { title, verdict, gaps, rows, answers, effective }: ReportSection,
  headings: readonly string[],
  { labelled, ended }: Speaker
): string[] {
  return [
    '',
    oneLine(ended(labelled(title, verdict.text))),
    ...gaps.map((gap) => `  ${oneLine(gap)}`),
    ...table(rows, headings),
    ...answers.map((answer) => `  ${oneLine(answer)}`),
    ...(effective ? [`  ${oneLine(effective.summary)}`] : [])
  ]
}

const NONE = '-'

function table(rows: readonly ReportRow[], headings: readonly string[]): string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => [row.local?.name ?? NONE, row.session?.name ?? NONE, row.stateText].map(oneLine))
  const widths = headings.map((heading, column) => Math.max(columnsOf(heading), ...cells.map((line) => columnsOf(line[column] ?? ''))))
  const line = (columns: readonly string[]): string =>
    `  ${columns.map((text, column) => pad(text, widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [
    line(headings),
    ...rows.flatMap((row, index) => [line(cells[index] ?? []), ...(row.note === '' ? [] : [`      ${oneLine(row.note)}`])])
  ]
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
