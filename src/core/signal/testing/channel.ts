import type { Random } from './random.ts'

/** What paths do to sound, for tests and measurements. Every function returns a new recording. */

/** Changes the sampling rate with a windowed sinc of 32 taps, cut off at 95 % of the lower rate's half. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  const half = 16
  const cutoff = Math.min(1, to / from) * 0.95
  const reach = half / Math.min(1, to / from)
  const result = new Float32Array(Math.floor((samples.length * to) / from))
  for (let n = 0; n < result.length; n++) {
    const centre = (n * from) / to
    let value = 0
    for (let i = Math.max(0, Math.ceil(centre - reach)); i <= Math.min(samples.length - 1, centre + reach); i++) {
      const x = i - centre
      const argument = Math.PI * cutoff * x
      const sinc = x === 0 ? cutoff : (cutoff * Math.sin(argument)) / argument
      value += samples[i]! * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach))
    }
    result[n] = value
  }
  return result
}

/** A listener whose clock differs: positive ppm stretches the sound. */
export function drift(samples: Float32Array, ppm: number): Float32Array {
  return resample(samples, 1_000_000, 1_000_000 + ppm)
}

/** What a codec with a lower sampling rate leaves of the sound, at the original rate. */
export function codec(samples: Float32Array, rate: number, codecRate: number): Float32Array {
  return resample(resample(samples, rate, codecRate), codecRate, rate)
}

export function clip(samples: Float32Array, limit: number): Float32Array {
  return samples.map((value) => Math.max(-limit, Math.min(limit, value)))
}

/** Replaces stretches by silence. Times in seconds. */
export function silence(samples: Float32Array, rate: number, gaps: { from: number; seconds: number }[]): Float32Array {
  const result = samples.slice()
  for (const { from, seconds } of gaps) result.fill(0, Math.round(from * rate), Math.round((from + seconds) * rate))
  return result
}

/** Cuts a stretch out: what follows moves up. Times in seconds. */
export function cutOut(samples: Float32Array, rate: number, from: number, seconds: number): Float32Array {
  const start = Math.round(from * rate)
  const end = Math.round((from + seconds) * rate)
  const result = new Float32Array(samples.length - (end - start))
  result.set(samples.subarray(0, start))
  result.set(samples.subarray(end), start)
  return result
}

/** Puts silence in between: what follows comes later. Times in seconds. */
export function holdBack(samples: Float32Array, rate: number, at: number, seconds: number): Float32Array {
  const cut = Math.round(at * rate)
  const result = new Float32Array(samples.length + Math.round(seconds * rate))
  result.set(samples.subarray(0, cut))
  result.set(samples.subarray(cut), result.length - (samples.length - cut))
  return result
}

/** Silence before and after. Seconds. */
export function pad(samples: Float32Array, rate: number, before: number, after: number): Float32Array {
  const lead = Math.round(before * rate)
  const result = new Float32Array(lead + samples.length + Math.round(after * rate))
  result.set(samples, lead)
  return result
}

export function mix(a: Float32Array, b: Float32Array, gain = 1): Float32Array {
  return a.map((value, n) => value + gain * (b[n] ?? 0))
}

/** Noise with a normal distribution, equal power at all frequencies, and the given rms. */
export function whiteNoise(length: number, rms: number, random: Random): Float32Array {
  return Float32Array.from({ length }, () => rms * random.gaussian())
}
