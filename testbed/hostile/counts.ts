/**
 * What a part of the hostile suite promised, did and measured, and what follows from it. Pure, so that the rules by which the
 * suite fails are tested themselves.
 */

/** How much of the whole is run: a tenth of the inputs, or everything. */
export type Scale = 'tenth' | 'full'

export interface Planned {
  what: string
  full: number
  tenth: number
}

export interface Count {
  what: string
  planned: number
  done: number
}

export interface Memory {
  settled: number
  end: number
}

export interface Report {
  part: string
  counts: Count[]
  /** The longest time in milliseconds that the program took for an answer; undefined where none ran that answers. */
  host?: number
  /** The longest time in milliseconds that the window's page did nothing else; undefined where there was no window. */
  window?: number
  /** How late a thread that only waited was woken at the worst, in milliseconds: what the machine adds. */
  late?: number
  /** The program's memory in bytes, once it had settled and at the end; undefined where it was not measured. */
  memory?: Memory
  /** What was wrong, a sentence each. */
  faults: string[]
  seconds: number
}

/** A delay that nobody should notice: it is printed beside what was measured. */
export const GOAL_MS = 100
/**
 * A longer delay fails the part, beyond what the machine itself was late: several programs and browsers on two cores hold each other up
 * for a while without any fault, and a thread that does nothing but wait measures by how much.
 */
export const LIMIT_MS = 1000
/** How much the memory may grow once it has settled. */
export const MOST_GROWTH = 0.1
/** In the short run growth of so many bytes is let pass: its few rounds are over before every cache of the program is full. */
export const SHORT_RUN_BYTES = 8 * 1024 * 1024
/** After so many rounds the memory must have settled; in a run with fewer than four times as many, after a quarter of them. */
const SETTLING_ROUNDS = 50

export const plannedFor = (scale: Scale, { full, tenth }: Planned): number => (scale === 'full' ? full : tenth)

/** A tenth of what the whole run does, and at least one. */
export const oneIn = (what: string, full: number): Planned => ({ what, full, tenth: Math.max(1, Math.round(full / 10)) })

/** After how many of the rounds the memory must have settled. */
export const settledAfter = (rounds: number): number => Math.min(SETTLING_ROUNDS, Math.ceil(rounds / 4))

function hasGrown(memory: Memory | undefined, scale: Scale): boolean {
  if (memory === undefined) return false
  const { settled, end } = memory
  return end - settled > Math.max(settled * MOST_GROWTH, scale === 'tenth' ? SHORT_RUN_BYTES : 0)
}

const mebibytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MiB`
const tooLong = (who: string, ms: number | undefined, late: number): string[] =>
  ms !== undefined && ms - late > LIMIT_MS
    ? [`${who} stood still for ${Math.round(ms)} ms, longer than ${LIMIT_MS} ms and what the machine was late, ${Math.round(late)} ms`]
    : []

/** Everything that a part fails for: what it says itself, what it did less than planned, delays, and memory. */
export function faultsOf(report: Report, scale: Scale): string[] {
  const { counts, host, window, late = 0, memory, faults } = report
  return [
    ...faults,
    ...(counts.length === 0 ? ['nothing was planned'] : []),
    ...counts.filter(({ planned, done }) => done < planned).map(({ what, planned, done }) => `${what}: only ${done} of ${planned}`),
    ...tooLong('the program', host, late),
    ...tooLong('the window', window, late),
    ...(hasGrown(memory, scale) ? [`the program grew: ${memoryWords(memory)}`] : [])
  ]
}

function memoryWords(memory: Memory | undefined): string {
  if (memory === undefined) return ''
  const { settled, end } = memory
  const percent = ((end - settled) / settled) * 100
  return `${mebibytes(settled)} to ${mebibytes(end)} (${percent < 0 ? '' : '+'}${percent.toFixed(1)} %)`
}

/** The counts in words; of many with the same numbers, as for each of many kinds of text, one phrase. */
function countWords(counts: readonly Count[]): string {
  const groups = new Map<string, Count[]>()
  for (const count of counts) {
    const key = `${count.done} of ${count.planned}`
    groups.set(key, [...(groups.get(key) ?? []), count])
  }
  return [...groups]
    .map(([key, same]) =>
      same.length > 3 ? `${key} for each of ${same.length} (${same[0]?.what} ...)` : same.map(({ what }) => `${key} ${what}`).join(', ')
    )
    .join(', ')
}

const delayWords = (who: string, ms: number | undefined): string[] =>
  ms === undefined ? [] : [`${who} ${Math.round(ms)} ms${ms > GOAL_MS ? ` (over the goal of ${GOAL_MS})` : ''}`]

/** What is printed of a part. */
export function linesOf(report: Report, scale: Scale): string[] {
  const faults = faultsOf(report, scale)
  const { part, counts, host, window, late = 0, memory, seconds } = report
  const measured = [
    ...delayWords('program', host),
    ...delayWords('window', window),
    ...(late > GOAL_MS ? [`the machine itself was ${Math.round(late)} ms late`] : []),
    ...[memoryWords(memory)].filter((text) => text !== '')
  ]
  return [
    `${faults.length === 0 ? 'held  ' : 'FAILED'} ${part}: ${countWords(counts)}; ${[...measured, `${Math.round(seconds)} s`].join('; ')}`,
    ...faults.map((fault) => `         ${fault}`)
  ]
}

const BEGIN = '<!-- hostile: written by npm run test:hostile -- --write -->'
const END = '<!-- hostile: end -->'
const HEAD = ['| part | run | done | slowest answer | longest gap in the window | memory, settled to end |', '|---|---|---|---|---|---|']
const RUNS: Record<Scale, string> = { tenth: 'a tenth', full: 'everything' }

const rowOf = ({ part, counts, host, window, memory }: Report, scale: Scale): string => {
  const ms = (value: number | undefined): string => (value === undefined ? '' : `${Math.round(value)} ms`)
  return `| ${[part, RUNS[scale], countWords(counts), ms(host), ms(window), memoryWords(memory)].join(' | ')} |`
}

/**
 * The document with the numbers of these reports. Rows of other parts and of the other scale stay.
 * @throws where the document has no place for them
 */
export function withNumbers(document: string, reports: readonly Report[], scale: Scale): string {
  const from = document.indexOf(BEGIN)
  const to = document.indexOf(END)
  if (from < 0 || to < from) throw new Error(`the document lacks the lines ${BEGIN} and ${END}`)
  const keyOf = (row: string): string => row.split(' | ', 2).join(' | ')
  const rows = new Map(
    document
      .slice(from, to)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !HEAD.includes(line))
      .map((row) => [keyOf(row), row])
  )
  for (const report of reports) {
    const row = rowOf(report, scale)
    rows.set(keyOf(row), row)
  }
  return `${document.slice(0, from)}${[BEGIN, '', ...HEAD, ...rows.values(), '', ''].join('\n')}${document.slice(to)}`
}
