import {
  chirp,
  CHIRP_HIGH_HZ,
  CHIRP_LOW_HZ,
  CHIRP_SECONDS,
  CHIRPS,
  sweep,
  SWEEP_HIGH_HZ,
  SWEEP_LOW_HZ,
  SWEEP_SECONDS,
  SWEEP_START,
  sweepTop
} from './chirp.ts'
import { amplitudeToDb } from './decibel.ts'
import { rms } from './level.ts'
import { carriedBands, SWEEP_LATEST_SECONDS } from './bandwidth.ts'
import { energyBetween, impulseResponse, meanPower, powerSpectrum } from './response.ts'
import type { Alignment } from './search.ts'

export interface ChirpLevel {
  /** Level of the chirps as they arrived, dBFS. */
  level: number
  /** Their power over all else between 300 and 3400 Hz, in dB. */
  snr: number
}

const MARGIN_SECONDS = 0.02
/** A path with echoes spreads a chirp over some milliseconds; a weak one is looked for only where its top is. */
const WIDE_SECONDS = 0.01
const NARROW_SECONDS = 0.0006
const WEAK_DB = -5

/** Level of the chirps and their ratio to noise, from what gathers at the right delay and what does not. */
export function chirpLevel(
  samples: Float32Array,
  rate: number,
  alignment: Alignment,
  displaced: (t: number) => number = () => 0
): ChirpLevel {
  const stretched = rate * (1 + alignment.drift)
  const shapes = { up: chirp(true, stretched), down: chirp(false, stretched) }
  const segmentSeconds = CHIRP_SECONDS + 2 * MARGIN_SECONDS
  const responses = CHIRPS.flatMap(({ start, up }) => {
    const from = Math.round((alignment.start + displaced(start) + start * (1 + alignment.drift) - MARGIN_SECONDS) * rate)
    if (from < 0 || from + segmentSeconds * rate > samples.length) return []
    const segment = samples.subarray(from, from + Math.round(segmentSeconds * rate))
    return [impulseResponse(segment, up ? shapes.up : shapes.down, rate, CHIRP_LOW_HZ, CHIRP_HIGH_HZ)]
  })
  const gather = (reach: number): { signal: number; noise: number } => {
    let inside = 0
    let total = 0
    for (const response of responses) {
      inside += energyBetween(response, MARGIN_SECONDS - reach, MARGIN_SECONDS + reach)
      total += energyBetween(response, 0, response.re.length / rate)
    }
    // Noise spreads over delays from minus the chirp's length to the segment's, that is over twice the segment less the margins.
    const noise = (total - inside) / (1 - (2 * reach) / segmentSeconds)
    return { signal: Math.max(0, inside - (noise * 2 * reach) / segmentSeconds), noise: (noise * CHIRP_SECONDS) / segmentSeconds }
  }
  const ratio = ({ signal, noise }: { signal: number; noise: number }) => 10 * Math.log10(Math.max(signal, 1e-12) / Math.max(noise, 1e-12))
  const wide = gather(WIDE_SECONDS)
  const result = ratio(wide) < WEAK_DB ? gather(NARROW_SECONDS) : wide
  const gain = responses.length > 0 ? Math.sqrt(result.signal / responses.length) : 0
  return { level: amplitudeToDb(gain * rms(shapes.up)), snr: ratio(result) }
}

export interface SweepQuality {
  /** Up to which frequency the path carries, hertz; null where noise hides it. */
  bandwidthHz: number | null
  /** Harmonics 2 to 5 of tones from 250 to 1000 Hz, in per cent of the tone; null where noise hides it. */
  distortionPercent: number | null
}

const NOTHING: SweepQuality = { bandwidthHz: null, distortionPercent: null }
const TONES = { low: 250, high: 1000 }
const HARMONICS = [2, 3, 4, 5]

/** Bandwidth and distortion from the sweep. `displaced` is how much later than the alignment says the sweep arrives, in seconds. */
export function sweepQuality(samples: Float32Array, rate: number, alignment: Alignment, displaced = 0): SweepQuality {
  const start = Math.round((alignment.start + displaced + SWEEP_START * (1 + alignment.drift)) * rate)
  const length = Math.round((SWEEP_SECONDS + SWEEP_LATEST_SECONDS) * rate)
  const known = sweep(rate * (1 + alignment.drift))
  if (start < 0 || start + known.length > samples.length) return NOTHING
  const top = sweepTop(rate)
  const response = impulseResponse(samples.subarray(start, start + length), known, rate, SWEEP_LOW_HZ, top)
  const carried = carriedBands(response, top)
  if (carried === null) return NOTHING
  // Harmonics are looked for at their own delays, where a sweep that came in pieces does not put them.
  return { bandwidthHz: carried.bandwidthHz, distortionPercent: carried.displaced ? null : distortion(response, carried.middle) }
}

/**
 * The n-th harmonic of an exponential sweep is the sweep itself, earlier by its length times ln n / ln(high/low). At the
 * frequency f its response has the ratio of the harmonic at f to the tone at f/n.
 */
function distortion(response: ReturnType<typeof impulseResponse>, fundamental: number): number | null {
  const growth = Math.log(SWEEP_HIGH_HZ / SWEEP_LOW_HZ)
  // Between the fourth and the third harmonic's delay stands nothing but noise.
  const quiet = powerSpectrum(response, 0.06, 0.09)
  let harmonics = 0
  let hidden = 0
  for (const n of HARMONICS) {
    const at = (-SWEEP_SECONDS * Math.log(n)) / growth
    const spectrum = powerSpectrum(response, at - 0.015, at + 0.015)
    const noise = meanPower(quiet, n * TONES.low, n * TONES.high)
    harmonics += Math.max(0, meanPower(spectrum, n * TONES.low, n * TONES.high) - noise)
    hidden += noise
  }
  // Where the noise alone would read as three per cent, the figure says nothing about the path.
  if (hidden > fundamental * 0.03 ** 2) return null
  return Math.sqrt(harmonics / fundamental) * 100
}
