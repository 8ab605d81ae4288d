import type { SoundResults } from '../sound/results.ts'

/** A curve of values over time, ready to be drawn. */
export interface Plot {
  /** x: seconds from the beginning; y: the value. In the order of x. */
  points: readonly (readonly [x: number, y: number])[]
  /** What the axis shows, whatever the values are. */
  from: number
  to: number
}

/** The quietest level that a picture tells from silence, in dBFS. */
const QUIETEST_DB = -90
/** So many values are drawn at most: more do not fit into the picture. */
const MOST_POINTS = 240

/** How loud a microphone's last seconds were, in dBFS; undefined where nothing was kept. */
export function levelPlot({ mic }: Pick<SoundResults, 'mic'>): Plot | undefined {
  const kept = mic?.loudness
  if (kept == null || kept.levels.length < 2) return undefined
  const step = Math.max(1, Math.ceil(kept.levels.length / MOST_POINTS))
  const points: [number, number][] = []
  for (let at = 0; at < kept.levels.length; at += step) {
    // The loudest of a step: a short word must not fall between two points.
    const level = kept.levels.slice(at, at + step).reduce((most, one) => Math.max(most, one), QUIETEST_DB)
    points.push([at / kept.rate, Math.min(level, 0)])
  }
  return { points, from: QUIETEST_DB, to: 0 }
}
