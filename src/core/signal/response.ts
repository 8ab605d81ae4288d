import { fftOf, powerOfTwo } from './fft.ts'
import { raisedCosine } from './tone.ts'

/** A path's answer to a known sound: an impulse response limited to a band. Complex, so that it does not depend on phase. */
export interface Response {
  rate: number
  /** Index n is a delay of n samples, from the segment's start; delays wrap around, so negative ones stand at the end. */
  re: Float64Array
  im: Float64Array
}

/** Where the known sound's spectral power is below this part of its greatest, it says nothing. */
const REGULARISATION = 1e-4
/** The band ends softly over this width: a sharp edge would spread every echo over some ten milliseconds. */
const EDGE_HZ = 200

/**
 * Divides the recording's spectrum by the known sound's (deconvolution after A. Farina, "Simultaneous measurement of impulse
 * response and distortion with a swept-sine technique", AES preprint 5093). What the path does to the sound gathers around its
 * delay; what the path adds spreads over all delays; harmonics of an exponential sweep stand before it, each at its own delay.
 * A path of gain g has energy g squared.
 */
export function impulseResponse(segment: Float32Array, known: Float32Array, rate: number, low: number, high: number): Response {
  const size = powerOfTwo(segment.length)
  const fft = fftOf(size)
  const x = { re: new Float64Array(size), im: new Float64Array(size) }
  const s = { re: new Float64Array(size), im: new Float64Array(size) }
  x.re.set(segment)
  s.re.set(known.subarray(0, size))
  fft.forward(x.re, x.im)
  fft.forward(s.re, s.im)
  const first = Math.ceil((low / rate) * size)
  const last = Math.min(size / 2 - 1, Math.floor((high / rate) * size))
  let greatest = 0
  for (let k = first; k <= last; k++) greatest = Math.max(greatest, s.re[k]! ** 2 + s.im[k]! ** 2)
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  const edge = (EDGE_HZ / rate) * size
  const taper = (k: number) => raisedCosine((k - first + 0.5) / edge) * raisedCosine((last - k + 0.5) / edge)
  let filled = 0
  for (let k = first; k <= last; k++) filled += taper(k) ** 2
  const scale = Math.sqrt(size / filled)
  for (let k = first; k <= last; k++) {
    const weight = (scale * taper(k)) / (s.re[k]! ** 2 + s.im[k]! ** 2 + REGULARISATION * greatest)
    re[k] = (x.re[k]! * s.re[k]! + x.im[k]! * s.im[k]!) * weight
    im[k] = (x.im[k]! * s.re[k]! - x.re[k]! * s.im[k]!) * weight
  }
  fft.inverse(re, im)
  return { rate, re, im }
}

/** Energy of a response between two delays in seconds (the first may be negative). */
export function energyBetween({ rate, re, im }: Response, from: number, to: number): number {
  const size = re.length
  let energy = 0
  for (let n = Math.round(from * rate); n < Math.round(to * rate); n++) {
    const at = ((n % size) + size) % size
    energy += re[at]! ** 2 + im[at]! ** 2
  }
  return energy
}

/** Power of the path over frequency, seen through the delays from `from` to `to` (seconds); softened over 4 ms at both ends. */
export function powerSpectrum({ rate, re, im }: Response, from: number, to: number): { binHz: number; power: Float64Array } {
  const size = re.length
  const first = Math.round(from * rate)
  const last = Math.round(to * rate)
  const soft = Math.round(0.004 * rate)
  const length = powerOfTwo(last - first)
  const wr = new Float64Array(length)
  const wi = new Float64Array(length)
  for (let n = first; n < last; n++) {
    const at = ((n % size) + size) % size
    const weight = Math.min(1, (n - first + 1) / soft, (last - n) / soft)
    wr[n - first] = re[at]! * weight
    wi[n - first] = im[at]! * weight
  }
  fftOf(length).forward(wr, wi)
  return { binHz: rate / length, power: wr.map((value, k) => value * value + wi[k]! * wi[k]!) }
}

/** Mean of a power spectrum between two frequencies. */
export function meanPower({ binHz, power }: { binHz: number; power: Float64Array }, low: number, high: number): number {
  const first = Math.max(0, Math.ceil(low / binHz))
  const last = Math.min(power.length - 1, Math.floor(high / binHz))
  let sum = 0
  for (let k = first; k <= last; k++) sum += power[k]!
  return last >= first ? sum / (last - first + 1) : 0
}
