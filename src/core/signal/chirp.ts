import { raisedCosine } from './tone.ts'

/**
 * The sound that proves a path: sixteen linear chirps, each running up or down after a fixed code, with pauses of unequal
 * length, then one exponential sweep over the whole audible range.
 *
 * The chirps lie between 300 and 3400 Hz, so that a codec with 8 kHz sampling passes them. Each has a product of bandwidth and
 * time of 775 (29 dB of gain over noise), and sixteen are added up. Each is short enough for a clock that is 200 ppm off to
 * move it by less than a sixth of a period. The pauses are prime numbers of milliseconds: shifted against itself the sequence
 * coincides in at most three chirps, so neither an echo nor a part of it can pass for the whole.
 * The sweep then shows up to which frequency the path carries, and how much it distorts.
 */
export const CHIRP_LOW_HZ = 300
export const CHIRP_HIGH_HZ = 3400
export const CHIRP_SECONDS = 0.25
export const SWEEP_LOW_HZ = 100
export const SWEEP_HIGH_HZ = 20_000
export const SWEEP_SECONDS = 1.5
const CHIRP_EDGE_SECONDS = 0.0125
const SWEEP_EDGE_SECONDS = 0.02
/** Above this part of the sampling rate nothing is synthesised: converters cut it off. */
const USABLE_PART_OF_RATE = 0.46
export const PROOF_AMPLITUDE = 0.4

const CODE = 'UDUUDDDUDUUUDDUD'
const PAUSES_MS = [31, 73, 47, 97, 23, 61, 109, 37, 83, 53, 19, 101, 43, 71, 59]
const PAUSE_BEFORE_SWEEP_SECONDS = 0.16

export interface Chirp {
  /** Seconds after the start of the sequence. */
  start: number
  up: boolean
}

export const CHIRPS: readonly Chirp[] = Array.from(CODE, (letter, index) => ({
  start: PAUSES_MS.slice(0, index).reduce((sum, pause) => sum + pause / 1000 + CHIRP_SECONDS, 0),
  up: letter === 'U'
}))

/** Length of the chirps alone, in seconds. */
export const CHIRPS_SECONDS = CHIRPS[CHIRPS.length - 1]!.start + CHIRP_SECONDS
export const SWEEP_START = CHIRPS_SECONDS + PAUSE_BEFORE_SWEEP_SECONDS
/** Length of the whole sound, in seconds. */
export const PROOF_SECONDS = SWEEP_START + SWEEP_SECONDS

/** One chirp of amplitude 1 with soft edges. rate may be fractional: samples per second of the listener's clock. */
export function chirp(up: boolean, rate: number): Float32Array {
  const frames = Math.round(CHIRP_SECONDS * rate)
  const slope = (CHIRP_HIGH_HZ - CHIRP_LOW_HZ) / CHIRP_SECONDS
  const from = up ? CHIRP_LOW_HZ : CHIRP_HIGH_HZ
  const bend = (up ? slope : -slope) / 2
  return Float32Array.from({ length: frames }, (_, n) => {
    const t = n / rate
    return edges(t, CHIRP_SECONDS, CHIRP_EDGE_SECONDS) * Math.sin(2 * Math.PI * (from * t + bend * t * t))
  })
}

/** The instantaneous frequency of the sweep t seconds after its start, in hertz. */
export function sweepFrequency(t: number): number {
  return SWEEP_LOW_HZ * (SWEEP_HIGH_HZ / SWEEP_LOW_HZ) ** (t / SWEEP_SECONDS)
}

/** The highest frequency the sweep reaches at a sampling rate. */
export function sweepTop(rate: number): number {
  return Math.min(SWEEP_HIGH_HZ, USABLE_PART_OF_RATE * rate)
}

/** The sweep, amplitude 1, soft edges; at low sampling rates it ends where the rate does. */
export function sweep(rate: number): Float32Array {
  const growth = Math.log(SWEEP_HIGH_HZ / SWEEP_LOW_HZ) / SWEEP_SECONDS
  const seconds = Math.log(sweepTop(rate) / SWEEP_LOW_HZ) / growth
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, n) => {
    const t = n / rate
    return edges(t, seconds, SWEEP_EDGE_SECONDS) * Math.sin(((2 * Math.PI * SWEEP_LOW_HZ) / growth) * Math.expm1(growth * t))
  })
}

/** The whole sound, one channel. */
export function proofSignal(rate: number, amplitude = PROOF_AMPLITUDE): Float32Array {
  const signal = new Float32Array(Math.round(PROOF_SECONDS * rate))
  const put = (part: Float32Array, at: number) => {
    const offset = Math.round(at * rate)
    for (let n = 0; n < part.length && offset + n < signal.length; n++) signal[offset + n] = part[n]! * amplitude
  }
  const shapes = { up: chirp(true, rate), down: chirp(false, rate) }
  for (const { start, up } of CHIRPS) put(up ? shapes.up : shapes.down, start)
  put(sweep(rate), SWEEP_START)
  return signal
}

function edges(t: number, seconds: number, edge: number): number {
  return raisedCosine(t / edge) * raisedCosine((seconds - t) / edge)
}
