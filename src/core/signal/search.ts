import { CHIRPS, CHIRPS_SECONDS } from './chirp.ts'
import type { ChirpMatch } from './correlate.ts'

/** Where the sequence fits best. */
export interface Alignment {
  /** Start of the first chirp, seconds after the recording's start; negative when the recording began in the middle. */
  start: number
  /** The listener's clock against the sender's: 2e-4 means the sound arrives stretched by 200 ppm. */
  drift: number
  /** Sum over the chirps of their capped match; noise gives 16 on average. */
  score: number
}

/** One chirp of an alignment: how well it fits and where exactly. */
export interface ChirpArrival {
  index: number
  /** Match at its best place near the expected one (see ChirpMatch). */
  match: number
  /** Seconds after the recording's start. */
  at: number
}

/**
 * A single chirp counts no more than this: a click, a whistle or a word that happens to resemble one chirp cannot outweigh
 * fifteen that are missing.
 */
const CAP = 12
const DRIFT_STEP = 40e-6
const DRIFT_STEPS = 8
/** Half of the chirps must lie inside the recording. */
const OUTSIDE_SECONDS = CHIRPS_SECONDS / 2

/** The best alignment of the whole recording, over clock differences up to 320 ppm either way. */
export function bestAlignment(match: ChirpMatch): Alignment {
  const { rate } = match
  const length = match.up.length
  const capped = { up: match.up.map((value) => Math.min(value, CAP)), down: match.down.map((value) => Math.min(value, CAP)) }
  const outside = Math.round(OUTSIDE_SECONDS * rate)
  const sums = new Float32Array(length + outside)
  let best: Alignment = { start: 0, drift: 0, score: 0 }
  for (let step = -DRIFT_STEPS; step <= DRIFT_STEPS; step++) {
    const drift = step * DRIFT_STEP
    sums.fill(0)
    for (const { start, up } of CHIRPS) {
      const values = up ? capped.up : capped.down
      const shift = Math.round(start * (1 + drift) * rate) - outside
      const from = Math.max(0, -shift)
      const to = Math.min(sums.length, length - shift)
      for (let i = from; i < to; i++) sums[i] = sums[i]! + values[i + shift]!
    }
    for (let i = 0; i < sums.length; i++) {
      if (sums[i]! > best.score) best = { start: (i - outside) / rate, drift, score: sums[i]! }
    }
  }
  return best
}

/** A chirp that fits so well is no noise (once in e^60 values), but may be a word. */
export const CLEAR_MATCH = 60
/** So many in a row, each in its direction and at its place, are no words either. */
const CHAIN = 3
/** What a clock 300 ppm off moves the last of a chain, and the width of a match's top. */
const CHAIN_REACH_SECONDS = 0.0006

/**
 * Where at least three chirps in a row stand clearly at their places, the strongest such chain; for sound that lost pieces again
 * and again, so that no alignment fits enough of it. The score is that of the chain alone.
 */
export function clearChain(match: ChirpMatch): Alignment | undefined {
  const tops = { up: topsOf(match.up), down: topsOf(match.down) }
  const reach = Math.ceil(CHAIN_REACH_SECONDS * match.rate)
  let best: { sum: number; alignment: Alignment } | undefined
  for (let first = 0; first + CHAIN <= CHIRPS.length; first++) {
    const { start, up } = CHIRPS[first]!
    for (const top of up ? tops.up : tops.down) {
      const matches = CHIRPS.slice(first, first + CHAIN).map((next) =>
        highest(next.up ? match.up : match.down, top + (next.start - start) * match.rate, reach)
      )
      const sum = matches.reduce((total, value) => total + value, 0)
      if (Math.min(...matches) < CLEAR_MATCH || sum <= (best?.sum ?? 0)) continue
      best = { sum, alignment: { start: top / match.rate - start, drift: 0, score: CHAIN * CAP } }
    }
  }
  return best?.alignment
}

function topsOf(values: Float32Array): number[] {
  const tops: number[] = []
  for (let i = 0; i < values.length; i++)
    if (values[i]! >= CLEAR_MATCH && values[i]! >= (values[i - 1] ?? 0) && values[i]! > (values[i + 1] ?? 0)) tops.push(i)
  return tops
}

function highest(values: Float32Array, centre: number, reach: number): number {
  let best = 0
  for (let i = Math.max(0, Math.round(centre) - reach); i <= Math.min(values.length - 1, Math.round(centre) + reach); i++)
    best = Math.max(best, values[i]!)
  return best
}

/** What the chirps add up to where each is looked for at its own displacement (seconds); the same measure as an alignment's score. */
export function scoreOf(arrivals: ChirpArrival[]): number {
  return arrivals.reduce((sum, { match }) => sum + Math.min(match, CAP), 0)
}

/** The place of each chirp near where the alignment expects it, within `reach` seconds, between the values of the match. */
export function chirpArrivals(
  match: ChirpMatch,
  alignment: Alignment,
  reach: number,
  displaced: (t: number) => number = () => 0
): ChirpArrival[] {
  const arrivals: ChirpArrival[] = []
  CHIRPS.forEach(({ start, up }, index) => {
    const values = up ? match.up : match.down
    const expected = (alignment.start + displaced(start) + start * (1 + alignment.drift)) * match.rate
    const from = Math.max(1, Math.round(expected - reach * match.rate))
    const to = Math.min(values.length - 2, Math.round(expected + reach * match.rate))
    if (from > to) return
    let best = from
    for (let i = from; i <= to; i++) if (values[i]! > values[best]!) best = i
    arrivals.push({ index, match: values[best]!, at: (best + vertex(values[best - 1]!, values[best]!, values[best + 1]!)) / match.rate })
  })
  return arrivals
}

/** Fits start and drift to the arrivals, each weighing as much as it matches. */
export function refineAlignment(alignment: Alignment, arrivals: ChirpArrival[]): Alignment {
  let weights = 0
  let meanX = 0
  let meanY = 0
  for (const { index, match, at } of arrivals) {
    weights += match
    meanX += match * CHIRPS[index]!.start
    meanY += match * at
  }
  if (arrivals.length < 3 || weights === 0) return alignment
  meanX /= weights
  meanY /= weights
  let xx = 0
  let xy = 0
  for (const { index, match, at } of arrivals) {
    const x = CHIRPS[index]!.start - meanX
    xx += match * x * x
    xy += match * x * (at - meanY)
  }
  const drift = xy / xx - 1
  return Number.isFinite(drift) ? { ...alignment, start: meanY - meanX * (1 + drift), drift } : alignment
}

/** Where a parabola through three equally spaced values has its top, -0.5 to 0.5 from the middle one. */
export function vertex(before: number, middle: number, after: number): number {
  const curve = before - 2 * middle + after
  return curve < 0 ? Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / curve)) : 0
}
