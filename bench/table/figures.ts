/** What the table is made of: each row has figures, each figure a goal. Pure. */

export type Goal = { atMost: number } | { atLeast: number }

export interface FigureSpec {
  /** What is measured, in words. */
  what: string
  /** Stands behind the number; empty for a ratio. */
  unit: string
  /** Digits behind the point. */
  digits: number
  goal?: Goal
}

/** A row of the table: a file of its own in rows/. */
export interface Row<Id extends string = string> {
  /** What `npm run bench -- NAME` calls it. */
  name: string
  title: string
  figures: Readonly<Record<Id, FigureSpec>>
  measure(tools: Tools): Promise<Measurement<Id>>
}

export interface Measurement<Id extends string = string> {
  /** A figure without a value was not measured here: `missing` says why. */
  values: Partial<Record<Id, number>>
  missing?: string
  /** What the figures are made of, a line each. */
  parts?: string[]
}

/** What rows share: devices and the program's window are set up once, for whoever asks first, and taken down at the end. */
export interface Tools {
  /** Whether every row of the table is measured in this run. */
  isWhole: boolean
  bed(): Promise<BedEnvironment>
  window(): Promise<OpenWindow>
}

export interface BedEnvironment {
  /** The environment in which a program sees the virtual devices and nothing else. */
  env: Record<string, string>
  /** The names of the devices, as the window shows them. */
  names: readonly string[]
}

export interface OpenWindow {
  /** Process id of the program. */
  pid: number
  /** Its own folder, which the browser has in its command line. */
  home: string
  env: Record<string, string>
  /** The value of an expression in the page, once it is settled. */
  evaluate(expression: string): Promise<unknown>
}

/** One line of the table. */
export interface Line {
  row: string
  what: string
  value: string
  goal: string
  verdict: 'holds' | 'does not hold' | 'not measured here' | 'failed' | ''
}

const numberText = (value: number, { digits, unit }: FigureSpec): string => {
  const text = value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return unit === '' ? text : `${text} ${unit}`
}

const bound = (goal: Goal): number => ('atMost' in goal ? goal.atMost : goal.atLeast)

/** Judged as it is printed: a figure that reads like its goal reaches it. */
export function holds(value: number, { goal, digits }: FigureSpec): boolean | undefined {
  if (goal === undefined) return undefined
  const printed = Number(value.toFixed(digits))
  return 'atMost' in goal ? printed <= goal.atMost : printed >= goal.atLeast
}

function goalText(spec: FigureSpec): string {
  if (spec.goal === undefined) return ''
  const digits = bound(spec.goal).toString().split('.')[1]?.length ?? 0
  return `${'atMost' in spec.goal ? 'at most' : 'at least'} ${numberText(bound(spec.goal), { ...spec, digits })}`
}

/** The lines of a row. @param measured what was measured; an error where the row could not be */
export function linesOf(row: Row, measured: Measurement | Error): Line[] {
  return Object.entries(row.figures).map(([id, spec]) => {
    const line = { row: row.title, what: spec.what, goal: goalText(spec) }
    if (measured instanceof Error) return { ...line, value: '', verdict: 'failed' }
    const value = new Map(Object.entries(measured.values)).get(id)
    if (value === undefined) return { ...line, value: '', verdict: 'not measured here' }
    const verdict = holds(value, spec)
    return { ...line, value: numberText(value, spec), verdict: verdict === undefined ? '' : verdict ? 'holds' : 'does not hold' }
  })
}
