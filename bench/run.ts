import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from '../scripts/setup.mjs'
import { origin } from './measure/machine.ts'
import { sharedTools } from './tools.ts'
import { ROWS } from './rows/index.ts'
import { measuredText, plainTable, written } from './table/document.ts'
import type { Part } from './table/document.ts'
import { linesOf } from './table/figures.ts'
import type { Line, Measurement } from './table/figures.ts'

const DOCUMENT = join(root, 'docs', 'benchmarks.md')

export const rowNames = (): string[] => ROWS.map(({ name }) => name)

/**
 * Measures rows of the table and prints it.
 *
 * @param names which; none means all
 * @param write whether docs/benchmarks.md gets the table
 * @returns whether every row could be measured; a goal that is missed is a result
 */
export async function runTable(names: readonly string[], write: boolean): Promise<boolean> {
  const measuredOn = origin(new Date())
  const tools = sharedTools(names.length === 0)
  const lines: Line[] = []
  const parts: Part[] = []
  try {
    for (const row of ROWS.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const from = performance.now()
      const measured: Measurement | Error = await row
        .measure(tools)
        .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      lines.push(...linesOf(row, measured))
      const took = ((performance.now() - from) / 1000).toFixed(0)
      if (measured instanceof Error) {
        say(`${row.name} could not be measured: ${measured.stack ?? measured.message}`)
        continue
      }
      say(`${row.name}: ${took} s${measured.missing === undefined ? '' : `, not measured here: ${measured.missing}`}`)
      parts.push({ title: row.title, lines: measured.parts ?? [] })
    }
  } finally {
    await tools.close()
  }
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  for (const line of ['', ...measuredOn, '', ...plainTable(lines)]) print(line)
  for (const { title, lines: own } of parts.filter(({ lines: own }) => own.length > 0))
    for (const line of ['', title, ...own.map((text) => `  ${text}`)]) print(line)
  if (write) {
    writeFileSync(DOCUMENT, written(readFileSync(DOCUMENT, 'utf8'), measuredText(measuredOn, lines, parts)))
    say('written to docs/benchmarks.md')
  }
  return lines.every(({ verdict }) => verdict !== 'failed')
}
