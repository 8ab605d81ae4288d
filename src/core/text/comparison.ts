import type { Comparison } from '../compare/types.ts'
import { decidedWords, reportContent } from '../report/content.ts'
import type { ReportRow, ReportSection } from '../report/content.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { findingLines } from './findings.ts'
import { oneLine } from './words.ts'

/** A comparison as lines for a terminal: a table for each capability, then what was found and what to do. */
export function comparisonLines(comparison: Comparison, local: Snapshot, session: Snapshot): string[] {
  const content = reportContent(comparison, local, session)
  return [
    ...content.sides.map(({ title, name, facts }) => oneLine([`${title}: ${name}`, ...facts].join(', '))),
    ...(content.example ? ['This is the built-in example, not your devices.'] : []),
    ...content.sections.flatMap(sectionLines),
    ...content.findings.flatMap(findingLines)
  ]
}

function sectionLines({ title, verdict, gaps, rows, answers, effective }: ReportSection): string[] {
  return [
    '',
    oneLine(`${title}: ${verdict.text}.`),
    ...gaps.map((gap) => `  ${oneLine(gap)}`),
    ...table(rows),
    ...answers.map((answer) => `  ${oneLine(answer)}`),
    ...(effective ? [`  ${oneLine(decidedWords(effective))}`] : [])
  ]
}

const NONE = '-'
const HEADINGS = ['Local device', 'Session', 'State'] as const

function table(rows: readonly ReportRow[]): string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => [row.local?.name ?? NONE, row.session?.name ?? NONE, row.stateText].map(oneLine))
  const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((line) => width(line[column] ?? ''))))
  const line = (columns: readonly string[]): string =>
    `  ${columns.map((text, column) => pad(text, widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [
    line(HEADINGS),
    ...rows.flatMap((row, index) => [line(cells[index] ?? []), ...(row.note === '' ? [] : [`      ${oneLine(row.note)}`])])
  ]
}

/** Columns in a terminal, near enough: East Asian characters take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/.test(character) ? 2 : 1),
    0
  )
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}
