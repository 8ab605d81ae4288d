import { powerToDb, roundDb } from './decibel.ts'
import { fftOf, powerOfTwo } from './fft.ts'
import { percentile } from './level.ts'
import { vertex } from './search.ts'

/**
 * The course of loudness over time: small enough to hand to the other side (5 s are 1,000 numbers), enough to line two
 * recordings of the same speech up, and not enough to understand a word of it.
 */
export interface LoudnessCurve {
  /** Values per second. */
  rate: number
  /** dBFS, whole numbers. */
  levels: number[]
}

export interface SpeechDifference {
  /** How much later the second recording hears the same speech, in milliseconds, counted from each recording's start. */
  delayMs: number
  /** How much louder the second recording is, in dB, measured while somebody speaks. */
  levelDb: number
  /** Correlation of the two at that delay, 0 to 1. */
  likeness: number
}

const CURVE_RATE = 200
/** Quieter moments are all the same. */
const CURVE_FLOOR_DB = -80
/** Different speech seldom reaches 0.6 by chance; the same speech through two microphones stays above 0.8. */
const LEAST_LIKENESS = 0.7
/** The two must overlap at least this long, in seconds, and by this part of the shorter one. */
const LEAST_OVERLAP_SECONDS = 1.5
const LEAST_OVERLAP_PART = 0.6
const LOUD_PART = 0.7
const SMOOTH_VALUES = 5
const PAUSE_BELOW_DB = 30
/** Steadier than one decibel is no speech. */
const LEAST_VARIANCE = 1

/** The loudness of a recording, 200 values a second. */
export function loudnessCurve(samples: Float32Array, rate: number): LoudnessCurve {
  const levels: number[] = []
  for (let n = 0; (n + 1) * rate <= samples.length * CURVE_RATE; n++) {
    const first = Math.round((n * rate) / CURVE_RATE)
    const last = Math.round(((n + 1) * rate) / CURVE_RATE)
    let sum = 0
    for (let i = first; i < last; i++) sum += samples[i]! * samples[i]!
    levels.push(Math.max(CURVE_FLOOR_DB, Math.round(powerToDb(sum / (last - first)))))
  }
  return { rate: CURVE_RATE, levels }
}

/** Delay and level difference between two recordings of the same speech; undefined where they are not the same speech. */
export function speechDifference(first: LoudnessCurve, second: LoudnessCurve): SpeechDifference | undefined {
  if (first.rate !== second.rate) throw new RangeError(`curves with ${first.rate} and ${second.rate} values per second cannot be compared`)
  const a = levelled(first.levels)
  const b = levelled(second.levels)
  const size = powerOfTwo(a.length + b.length)
  const shorter = Math.min(a.length, b.length)
  const least = Math.max(LEAST_OVERLAP_SECONDS * first.rate, LEAST_OVERLAP_PART * shorter)
  if (shorter < least) return undefined
  const square = (values: Float64Array) => values.map((value) => value * value)
  const ones = [a.map(() => 1), b.map(() => 1)] as const
  const products = crossCorrelation(a, b, size)
  const sums = [crossCorrelation(a, ones[1], size), crossCorrelation(ones[0], b, size)] as const
  const squares = [crossCorrelation(square(a), ones[1], size), crossCorrelation(ones[0], square(b), size)] as const
  /** Pearson's correlation of what overlaps at a lag: means and energies of the overlapping parts, not of the whole. */
  const likenessAt = (lag: number) => {
    const at = (lag + size) % size
    const overlap = Math.min(a.length, b.length - lag) - Math.max(0, -lag)
    if (overlap < least) return 0
    const [sumA, sumB] = [sums[0][at]!, sums[1][at]!]
    const varianceA = squares[0][at]! - (sumA * sumA) / overlap
    const varianceB = squares[1][at]! - (sumB * sumB) / overlap
    if (varianceA < overlap * LEAST_VARIANCE || varianceB < overlap * LEAST_VARIANCE) return 0
    return (products[at]! - (sumA * sumB) / overlap) / Math.sqrt(varianceA * varianceB)
  }
  let best = 0
  for (let lag = -a.length + 1; lag < b.length; lag++) if (likenessAt(lag) > likenessAt(best)) best = lag
  const likeness = likenessAt(best)
  if (likeness < LEAST_LIKENESS) return undefined
  const exact = best + vertex(likenessAt(best - 1), likeness, likenessAt(best + 1))
  return {
    delayMs: Math.round((exact / first.rate) * 10_000) / 10,
    levelDb: roundDb(levelDifference(first.levels, second.levels, best)),
    likeness: Math.round(likeness * 1000) / 1000
  }
}

/** Ratio of the two powers over the moments when the first recording is loud. */
function levelDifference(first: number[], second: number[], lag: number): number {
  const a = smoothedPower(first)
  const b = smoothedPower(second)
  const limit = percentile(
    a.toSorted((x, y) => x - y),
    LOUD_PART
  )
  let powerA = 0
  let powerB = 0
  for (let n = Math.max(0, -lag); n < a.length && n + lag < b.length; n++) {
    if (a[n]! < limit) continue
    powerA += a[n]!
    powerB += b[n + lag]!
  }
  return powerA > 0 && powerB > 0 ? 10 * Math.log10(powerB / powerA) : 0
}

/** A voice's pitch is not much faster than the curve: without smoothing its pulses would fall on either side of a value. */
function smoothedPower(levels: number[]): number[] {
  const sums = [0]
  for (const level of levels) sums.push(sums[sums.length - 1]! + 10 ** (level / 10))
  return levels.map((_, n) => {
    const from = Math.max(0, n - SMOOTH_VALUES)
    const to = Math.min(levels.length, n + SMOOTH_VALUES + 1)
    return (sums[to]! - sums[from]!) / (to - from)
  })
}

/** Pauses differ between two microphones by their noise, speech does not: what is far below speech is all the same. */
function levelled(levels: number[]): Float64Array {
  const loud = percentile(
    levels.toSorted((x, y) => x - y),
    0.95
  )
  return Float64Array.from(levels, (level) => Math.max(loud - PAUSE_BELOW_DB, level) - loud)
}

/** result[lag] = sum over n of a[n] b[n + lag]; negative lags stand at the end. */
function crossCorrelation(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const fft = fftOf(size)
  const ar = new Float64Array(size)
  const ai = new Float64Array(size)
  const br = new Float64Array(size)
  const bi = new Float64Array(size)
  ar.set(a)
  br.set(b)
  fft.forward(ar, ai)
  fft.forward(br, bi)
  for (let k = 0; k < size; k++) {
    const re = ar[k]! * br[k]! + ai[k]! * bi[k]!
    bi[k] = ar[k]! * bi[k]! - ai[k]! * br[k]!
    br[k] = re
  }
  fft.inverse(br, bi)
  return br
}
