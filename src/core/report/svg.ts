import { delayPlot } from '../sound/delay-plot.ts'
import type { DelayTest } from '../sound/delays.ts'
import type { Plot } from './plots.ts'

/** What stands on and around a drawing, already in a language. Everything is escaped here. */
export interface Labels {
  /** What the picture says, for whoever cannot see it. */
  text: string
  /** "-90 dB", "0 dB". */
  from: string
  to: string
  /** "10 s": the end of the time axis. */
  seconds: string
}

const WIDTH = 640
const HEIGHT = 120
const LEFT = 64
const BOTTOM = 20
const TOP = 10

const round = (value: number): string => String(Math.round(value * 10) / 10)

/**
 * A curve as an inline SVG: no script, no style of its own beyond classes, nothing loaded. It scales with its place.
 *
 * @param escape makes text safe inside an element or a quoted attribute
 */
export function curveSvg({ points, from, to }: Plot, labels: Labels, escape: (text: string) => string): string {
  const end = points.at(-1)?.[0] ?? 0
  const x = (seconds: number): number => LEFT + (end === 0 ? 0 : (seconds / end) * (WIDTH - LEFT - 8))
  const y = (value: number): number => {
    const share = to === from ? 0 : (Math.min(Math.max(value, from), to) - from) / (to - from)
    return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM)
  }
  const line = points.map(([seconds, value]) => `${round(x(seconds))},${round(y(value))}`).join(' ')
  const base = HEIGHT - BOTTOM
  // Few points are single measurements: each is marked.
  const marks =
    points.length > 60
      ? ''
      : points.map(([seconds, value]) => `<circle class="dot" cx="${round(x(seconds))}" cy="${round(y(value))}" r="3"></circle>`).join('')
  const label = (at: number, height: number, anchor: 'start' | 'end', text: string): string =>
    `<text x="${at}" y="${height}" text-anchor="${anchor}">${escape(text)}</text>`
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(labels.text)}"><line class="axis" x1="${LEFT}" y1="${TOP}" x2="${LEFT}" y2="${base}"></line><line class="axis" x1="${LEFT}" y1="${base}" x2="${WIDTH - 8}" y2="${base}"></line>${label(LEFT - 8, TOP + 8, 'end', labels.to)}${label(LEFT - 8, base, 'end', labels.from)}${label(WIDTH - 8, HEIGHT - 4, 'end', labels.seconds)}<polyline class="curve" points="${line}"></polyline>${marks}</svg>`
}

/** What stands on the picture of a delay. */
export interface DelayLabels {
  /** What it says, for whoever cannot see it. */
  text: string
  /** The name of each direction, by who hears it. */
  lines: Readonly<Record<'local' | 'session', string>>
  /** What the line across it means. */
  hard: string
}

/** A test of the delay as an inline SVG: its directions differ in dash and mark as well as in colour. */
export function delaySvg(test: DelayTest, labels: DelayLabels, escape: (text: string) => string): string {
  const plot = delayPlot(test, { width: 840, height: 220, labels: 150 })
  const { width, height, left, right, top, bottom, rows, columns, hardY, lines } = plot
  const text = (x: number, y: number, anchor: 'start' | 'middle' | 'end', words: string): string =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(words)}</text>`
  const across = (name: string, y: number): string => `<line class="${name}" x1="${left}" y1="${y}" x2="${right}" y2="${y}"></line>`
  const grid = rows.map(({ y, ms }) => `${across('grid', y)}${text(left - 8, y + 4, 'end', `${ms} ms`)}`).join('')
  const times = columns.map(({ x, seconds }) => text(x, height - 8, 'middle', `${seconds} s`)).join('')
  const drawn = lines.map(({ heardBy, path, isDashed, marks, labelY }) => {
    const points = marks.map(({ x, y }) =>
      heardBy === 'local'
        ? `<circle class="dot" cx="${x}" cy="${y}" r="3"></circle>`
        : `<rect class="square" x="${round(x - 3)}" y="${round(y - 3)}" width="6" height="6"></rect>`
    )
    return `<path class="curve${isDashed ? ' dashed' : ''}" d="${path}"></path>${points.join('')}${text(right + 10, labelY + 4, 'start', labels.lines[heardBy])}`
  })
  return `<svg class="plot wide" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(labels.text)}">${grid}${times}<line class="axis" x1="${left}" y1="${top}" x2="${left}" y2="${bottom}"></line>${hardY === undefined ? '' : `${across('hard', hardY)}${text(left + 8, hardY - 6, 'start', labels.hard)}`}${drawn.join('')}</svg>`
}
