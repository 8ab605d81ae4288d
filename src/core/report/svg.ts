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
