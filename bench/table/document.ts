import type { Line } from './figures.ts'

/** Puts the table into a document and onto a terminal. Pure. */

export const BEGIN = '<!-- measured: written by npm run bench -- --write -->'
export const END = '<!-- end of what was measured -->'

const COLUMNS = ['what', 'figure', 'goal', 'holds'] as const
type Cells = [what: string, figure: string, goal: string, holds: string]

const cellsOf = ({ row, what, value, goal, verdict }: Line): Cells => [
  what === '' ? row : `${row}: ${what}`,
  value,
  goal,
  verdict === 'holds' ? 'yes' : verdict === 'does not hold' ? 'no' : verdict
]

/** The table with its columns one below the other. */
export function plainTable(lines: readonly Line[]): string[] {
  const rows: Cells[] = [[...COLUMNS], ...lines.map(cellsOf)]
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)))
  return rows.map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  )
}

const escaped = (text: string): string => text.replaceAll('|', '\\|')

export function markdownTable(lines: readonly Line[]): string[] {
  return [
    `| ${COLUMNS.join(' | ')} |`,
    `|${COLUMNS.map(() => '---|').join('')}`,
    ...lines.map((line) => `| ${cellsOf(line).map(escaped).join(' | ')} |`)
  ]
}

export interface Part {
  title: string
  lines: readonly string[]
}

/** What stands between the markers. @param origin date, versions and machine, a sentence each */
export function measuredText(origin: readonly string[], lines: readonly Line[], parts: readonly Part[]): string {
  const made = parts.flatMap(({ title, lines: own }) =>
    own.length === 0 ? [] : ['', `**${title}**`, '', ...own.map((line) => `- ${line}`)]
  )
  return [...origin, '', ...markdownTable(lines), ...made].join('\n')
}

/** The document with another text between the markers; what people wrote around them stays. */
export function written(document: string, text: string): string {
  const from = document.indexOf(BEGIN)
  const to = document.indexOf(END)
  if (from < 0 || to < from) throw new Error(`the document lacks the lines "${BEGIN}" and "${END}"`)
  return `${document.slice(0, from + BEGIN.length)}\n\n${text}\n\n${document.slice(to)}`
}
