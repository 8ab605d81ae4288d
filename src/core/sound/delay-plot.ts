import type { Side } from '../snapshot/schema.ts'
import { HARD_DELAY_MS } from './delays.ts'
import type { DelayTest } from './delays.ts'

/** A mark of one sound on a line: a circle for what the local device hears, a square for what the session hears. */
export interface PlotMark {
  x: number
  y: number
}

/** One direction: told apart by its dash, its mark and its label, not by its colour alone. */
export interface PlotLine {
  heardBy: Side
  /** Path data. */
  path: string
  isDashed: boolean
  marks: PlotMark[]
  /** Where its label stands, beside its last point. */
  labelY: number
  /** The last delay. */
  lastMs: number
}

/** The picture of a test of the delay: where everything stands, in units of a view box, and no words. */
export interface DelayPlot {
  width: number
  height: number
  /** Where the lines are drawn. */
  left: number
  right: number
  top: number
  bottom: number
  rows: { y: number; ms: number }[]
  columns: { x: number; seconds: number }[]
  /** Above this line talking to each other becomes hard; undefined where delays are only compared with the first one. */
  hardY: number | undefined
  lines: PlotLine[]
}

const STEPS_MS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
const MAX_ROWS = 6
/** Labels of two lines need so much room. */
const LABEL_ROOM = 36
/** The longest time that has a column for each ten seconds. */
const SHORT_SECONDS = 90

const rounded = (value: number): number => Math.round(value * 10) / 10

/** @param size of the view box; room for the labels of the lines is left at the right, none where `labels` is 0 */
export function delayPlot(
  test: DelayTest,
  { width, height, labels }: { width: number; height: number; labels: number } = { width: 1200, height: 260, labels: 150 }
): DelayPlot {
  const isWhole = test.courses.every((course) => course.isWhole || course.points.length === 0)
  const values = test.courses.flatMap(({ points }) => points.map(({ ms }) => ms))
  const highest = Math.max(isWhole ? HARD_DELAY_MS * 1.2 : 60, ...values)
  const lowest = Math.min(0, ...values)
  const step = STEPS_MS.find((one) => (highest - lowest) / one <= MAX_ROWS) ?? STEPS_MS.at(-1)!
  const [from, to] = [Math.floor(lowest / step), Math.ceil(highest / step)]
  const [left, right, top, bottom] = [58, width - labels - 14, 14, height - 28]
  const seconds = Math.max(1, test.seconds, ...test.courses.flatMap(({ points }) => points.map(({ t }) => t)))
  const x = (t: number): number => rounded(left + ((right - left) * t) / seconds)
  const y = (ms: number): number => rounded(bottom - ((bottom - top) * (ms - from * step)) / ((to - from) * step))
  const every = seconds <= SHORT_SECONDS ? 10 : 60
  const lines = test.courses.flatMap(({ heardBy, points }): PlotLine[] => {
    const last = points.at(-1)
    if (last === undefined) return []
    return [
      {
        heardBy,
        path: points.map(({ t, ms }, n) => `${n === 0 ? 'M' : 'L'}${x(t)} ${y(ms)}`).join(''),
        isDashed: heardBy === 'session',
        marks: points.map(({ t, ms }) => ({ x: x(t), y: y(ms) })),
        labelY: y(last.ms),
        lastMs: last.ms
      }
    ]
  })
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    rows: Array.from({ length: to - from + 1 }, (_, n) => ({ y: y((from + n) * step), ms: (from + n) * step })),
    columns: Array.from({ length: Math.floor(seconds / every) + 1 }, (_, n) => ({ x: x(n * every), seconds: n * every })),
    hardY: isWhole ? y(HARD_DELAY_MS) : undefined,
    lines: apart(lines, top, bottom)
  }
}

/** Two labels at one height are moved away from each other, and none out of the picture. */
function apart(lines: PlotLine[], top: number, bottom: number): PlotLine[] {
  const [upper, lower] = lines.toSorted((a, b) => a.labelY - b.labelY)
  if (upper === undefined || lower === undefined || lower.labelY - upper.labelY >= LABEL_ROOM) return lines
  const middle = Math.min(Math.max((upper.labelY + lower.labelY) / 2, top + LABEL_ROOM / 2), bottom - LABEL_ROOM / 2)
  upper.labelY = rounded(middle - LABEL_ROOM / 2)
  lower.labelY = rounded(middle + LABEL_ROOM / 2)
  return lines
}
