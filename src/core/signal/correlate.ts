import { chirp, CHIRP_HIGH_HZ, CHIRP_LOW_HZ, CHIRP_SECONDS } from './chirp.ts'
import { fftOf, powerOfTwo } from './fft.ts'

/**
 * How well the recording matches one chirp starting at each moment. A value is the squared normalised correlation times the
 * product of bandwidth and time: it averages 1 where there is only noise, whatever its level, and 775 for a perfect chirp.
 */
export interface ChirpMatch {
  /** Values per second. */
  rate: number
  up: Float32Array
  down: Float32Array
}

/** Independent values within one chirp: bandwidth times time. */
export const MATCH_GAIN = (CHIRP_HIGH_HZ - CHIRP_LOW_HZ) * CHIRP_SECONDS
const BLOCK_SECONDS = 2.5
const LOWEST_MATCH_RATE = 5000
/** The spectrum is flattened over this width, so that a hum or a vowel weighs no more than its share of the band. */
const FLATTEN_HZ = 25
/** Parts of the band this far (as power) under the average are not raised further. */
const FLATTEN_FLOOR = 1e-4
/** Windows with less than this part of the block's mean energy hold nothing but rounding. */
const ENERGY_FLOOR = 1e-9

interface Plan {
  blockSize: number
  hop: number
  decimation: number
  bandSize: number
  /** FFT bins of the chirp band, and the bin that becomes 0 Hz. */
  firstBin: number
  lastBin: number
  centreBin: number
  flattenBins: number
  /** Chirp length in values of the output. */
  window: number
  up: Template
  down: Template
}

interface Template {
  re: Float64Array
  im: Float64Array
  energy: number
}

const plans = new Map<number, Plan>()

/**
 * Matches a recording against both chirps. Works in blocks in the frequency domain: the band is cut out, flattened, moved to
 * 0 Hz and brought to a rate of 5 to 10 kHz, so that the inverse transforms are an eighth as long as the forward one.
 */
export function matchChirps(samples: Float32Array, rate: number): ChirpMatch {
  const plan = planFor(rate)
  const { blockSize, hop, decimation, bandSize } = plan
  const count = Math.ceil(samples.length / decimation)
  const match: ChirpMatch = { rate: rate / decimation, up: new Float32Array(count), down: new Float32Array(count) }
  const re = new Float64Array(blockSize)
  const im = new Float64Array(blockSize)
  const band = { re: new Float64Array(bandSize), im: new Float64Array(bandSize) }
  for (let start = 0; start < samples.length; start += hop) {
    re.fill(0)
    im.fill(0)
    re.set(samples.subarray(start, start + blockSize))
    fftOf(blockSize).forward(re, im)
    const at = start / decimation
    const room = Math.min(hop / decimation, count - at)
    if (!cutBand(plan, re, im, band)) continue
    const energies = windowEnergies(plan, band)
    correlateInto(match.up.subarray(at, at + room), plan, band, plan.up, energies)
    correlateInto(match.down.subarray(at, at + room), plan, band, plan.down, energies)
  }
  return match
}

function planFor(rate: number): Plan {
  const known = plans.get(rate)
  if (known) return known
  const decimation = 2 ** Math.max(0, Math.floor(Math.log2(rate / LOWEST_MATCH_RATE)))
  const blockSize = powerOfTwo(BLOCK_SECONDS * rate)
  const bandSize = blockSize / decimation
  const binHz = rate / blockSize
  const overlap = Math.ceil((CHIRP_SECONDS * rate) / decimation) + 2
  const shape = {
    blockSize,
    decimation,
    bandSize,
    hop: (bandSize - overlap) * decimation,
    firstBin: Math.ceil(CHIRP_LOW_HZ / binHz),
    lastBin: Math.floor(CHIRP_HIGH_HZ / binHz),
    centreBin: Math.round((CHIRP_LOW_HZ + CHIRP_HIGH_HZ) / 2 / binHz),
    flattenBins: Math.round(FLATTEN_HZ / binHz),
    window: Math.round((CHIRP_SECONDS * rate) / decimation)
  }
  const plan = { ...shape, up: template(shape, chirp(true, rate)), down: template(shape, chirp(false, rate)) }
  plans.set(rate, plan)
  return plan
}

type Shape = Omit<Plan, 'up' | 'down'>

function template(shape: Shape, samples: Float32Array): Template {
  const re = new Float64Array(shape.blockSize)
  const im = new Float64Array(shape.blockSize)
  re.set(samples)
  fftOf(shape.blockSize).forward(re, im)
  const band = { re: new Float64Array(shape.bandSize), im: new Float64Array(shape.bandSize) }
  moveBand(shape, re, im, band, undefined)
  let energy = 0
  for (let k = 0; k < shape.bandSize; k++) energy += band.re[k]! ** 2 + band.im[k]! ** 2
  return { ...band, energy: energy / shape.bandSize }
}

interface Band {
  re: Float64Array
  im: Float64Array
}

function moveBand(
  { firstBin, lastBin, centreBin, bandSize }: Shape,
  re: Float64Array,
  im: Float64Array,
  band: Band,
  weights: Float64Array | undefined
): void {
  band.re.fill(0)
  band.im.fill(0)
  for (let bin = firstBin; bin <= lastBin; bin++) {
    const to = (bin - centreBin + bandSize) % bandSize
    const weight = weights ? weights[bin - firstBin]! : 1
    band.re[to] = re[bin]! * weight
    band.im[to] = im[bin]! * weight
  }
}

/** Cuts out and flattens the band. False where there is nothing in it. */
function cutBand(plan: Plan, re: Float64Array, im: Float64Array, band: Band): boolean {
  const { firstBin, lastBin, flattenBins } = plan
  const bins = lastBin - firstBin + 1
  const sums = new Float64Array(bins + 1)
  for (let i = 0; i < bins; i++) sums[i + 1] = sums[i]! + re[firstBin + i]! ** 2 + im[firstBin + i]! ** 2
  const mean = sums[bins]! / bins
  if (mean < 1e-12) return false
  const weights = new Float64Array(bins)
  for (let i = 0; i < bins; i++) {
    const from = Math.max(0, i - flattenBins)
    const to = Math.min(bins, i + flattenBins + 1)
    weights[i] = 1 / Math.sqrt((sums[to]! - sums[from]!) / (to - from) + FLATTEN_FLOOR * mean)
  }
  moveBand(plan, re, im, band, weights)
  return true
}

/** Energy of the flattened band in the chirp-long window that starts at each value. */
function windowEnergies({ bandSize, window }: Plan, band: Band): Float64Array {
  const re = band.re.slice()
  const im = band.im.slice()
  fftOf(bandSize).inverse(re, im)
  const sums = new Float64Array(bandSize + 1)
  for (let i = 0; i < bandSize; i++) sums[i + 1] = sums[i]! + re[i]! ** 2 + im[i]! ** 2
  const energies = new Float64Array(bandSize)
  const least = sums[bandSize]! * ENERGY_FLOOR
  for (let i = 0; i + window <= bandSize; i++) {
    const energy = sums[i + window]! - sums[i]!
    energies[i] = energy > least ? energy : 0
  }
  return energies
}

function correlateInto(
  target: Float32Array,
  { bandSize }: Plan,
  band: Band,
  { re: tr, im: ti, energy: templateEnergy }: Template,
  energies: Float64Array
): void {
  const re = new Float64Array(bandSize)
  const im = new Float64Array(bandSize)
  for (let k = 0; k < bandSize; k++) {
    re[k] = band.re[k]! * tr[k]! + band.im[k]! * ti[k]!
    im[k] = band.im[k]! * tr[k]! - band.re[k]! * ti[k]!
  }
  fftOf(bandSize).inverse(re, im)
  for (let i = 0; i < target.length; i++) {
    const energy = energies[i]!
    target[i] = energy > 0 ? (MATCH_GAIN * (re[i]! ** 2 + im[i]! ** 2)) / (energy * templateEnergy) : 0
  }
}
