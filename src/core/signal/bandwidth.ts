import { meanPower, powerSpectrum, type Response } from './response.ts'

/** Bands a twelfth of an octave wide. */
const BAND_RATIO = 2 ** (1 / 12)
const LOWEST_HZ = 400
/** What every path that carries speech carries: its level is what the other bands are compared with. */
const MIDDLE = { low: 400, high: 2800 }
/** A band counts as carried down to this part of the middle range's power: -20 dB. */
const CARRIED = 0.01
/** And above the noise at its frequency by 6 dB. */
const OVER_NOISE = 4
/** So much over the noise must the middle range be where its delay had to be searched for: the greatest of many noises is high. */
const SEARCHED_OVER_NOISE = 16
/**
 * Delays at which a band is looked for, in seconds: sound cut out in the middle of the sweep lets the rest come early, sound held
 * back late. Earlier than this stands the second harmonic.
 */
const EARLIEST = -0.14
const LATEST = 0.4
const STEP = 0.02
/** Around each delay: what a path with echoes spreads. */
const BEFORE = 0.02
const AFTER = 0.04
/** Of so many bands, the displaced one included, one more must stand at the new delay: a single one may be noise. */
const WITNESSES = 3

/** How long after its place in the sequence the sweep may still be arriving. */
export const SWEEP_LATEST_SECONDS = LATEST + AFTER

export interface Carried {
  /** The highest frequency that is carried, hertz; null where noise hides it. */
  bandwidthHz: number | null
  /** Mean power of the path in the middle range. */
  middle: number
  /** Whether some of the sweep arrived at another delay than the rest. */
  displaced: boolean
}

/** Reads from a sweep's response which bands arrive, each at the delay where it is found. Null: the noise hides everything. */
export function carriedBands(response: Response, top: number): Carried | null {
  const delays = Array.from({ length: Math.round((LATEST - EARLIEST) / STEP) + 1 }, (_, n) => EARLIEST + n * STEP)
  const expected = Math.round(-EARLIEST / STEP)
  const spectra = delays.map((delay) => powerSpectrum(response, delay - BEFORE, delay + AFTER))
  const powersOf = ([low, high]: Band): Powers => {
    const at = spectra.map((spectrum) => meanPower(spectrum, low, high))
    return { at, noise: median(at) }
  }
  const middle = middlePower(bands(MIDDLE.low, MIDDLE.high).map(powersOf), expected)
  if (middle === null) return null
  const all = bands(LOWEST_HZ, top)
  const powers = all.map(powersOf)
  const carries = (band: number, delay: number): boolean => {
    const { at, noise } = powers[band] ?? { at: [], noise: 0 }
    const power = at[delay] ?? 0
    return power > middle * CARRIED && power > noise * OVER_NOISE
  }
  return { middle, ...follow(all, powers, expected, carries) }
}

type Band = [low: number, high: number]

/** A band's power at each delay, and what stands at most of them. */
interface Powers {
  at: number[]
  noise: number
}

function middlePower(powers: Powers[], expected: number): number | null {
  const here = median(powers.map(({ at, noise }) => at[expected]! - noise))
  const anywhere = median(powers.map(({ at, noise }) => Math.max(...at) - noise))
  const noise = median(powers.map((one) => one.noise))
  return here > noise || anywhere > noise * SEARCHED_OVER_NOISE ? anywhere : null
}

/** From the lowest band up: where one is not at the delay of those before, the strongest delay is taken that the next ones share. */
function follow(
  all: Band[],
  powers: Powers[],
  expected: number,
  carries: (band: number, delay: number) => boolean
): Pick<Carried, 'bandwidthHz' | 'displaced'> {
  let delay = expected
  let carried: number | null = null
  let displaced = false
  for (const [band, [, high]] of all.entries()) {
    const found = carries(band, delay) ? delay : strongest(powers[band]!.at, (other) => witnessed(band, other, carries))
    if (found !== undefined) {
      displaced ||= found !== delay
      delay = found
      carried = high
    } else if (carried !== null && high > carried * 2) break
  }
  return { bandwidthHz: carried === null ? null : Math.round(Math.min(carried, all[all.length - 1]?.[1] ?? carried)), displaced }
}

function witnessed(band: number, delay: number, carries: (band: number, delay: number) => boolean): boolean {
  let count = 0
  for (let next = band; next < band + WITNESSES; next++) if (carries(next, delay)) count++
  return carries(band, delay) && count >= 2
}

function strongest(at: readonly number[], fits: (delay: number) => boolean): number | undefined {
  let best: number | undefined
  for (const [delay, power] of at.entries()) if ((best === undefined || power > at[best]!) && fits(delay)) best = delay
  return best
}

function bands(from: number, to: number): Band[] {
  const list: Band[] = []
  for (let low = from; low < to; low *= BAND_RATIO) list.push([low, Math.min(to, low * BAND_RATIO)])
  return list
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
