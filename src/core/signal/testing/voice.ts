import type { Random } from './random.ts'

const VOWELS = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
  [660, 1720, 2410]
] as const
const BANDWIDTHS = [80, 100, 140] as const

/**
 * Speech-like sound: syllables of a gliding pitch through three gliding formants, hissing consonants, pauses between words.
 * Not speech, but with its level statistics, its harmonics and its sweeping resonances. Peaks near `peak`.
 */
export function voice(seconds: number, rate: number, random: Random, peak = 0.5): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate))
  let at = 0
  let pitch = 90 + 130 * random.next()
  const filters = BANDWIDTHS.map(() => ({ y1: 0, y2: 0 }))
  while (at < samples.length) {
    if (random.next() < 0.22) at += Math.round((0.15 + 0.5 * random.next()) * rate)
    if (random.next() < 0.5) at += hiss(samples, at, rate, random)
    const from = pick(random)
    const to = pick(random)
    const frames = Math.round((0.08 + 0.2 * random.next()) * rate)
    const glide = 1 + 0.3 * (random.next() - 0.5)
    const loudness = 0.4 + 0.6 * random.next()
    let phase = 0
    for (let n = 0; n < frames && at + n < samples.length; n++) {
      const x = n / frames
      phase += (pitch * (1 + (glide - 1) * x) * (1 + 0.01 * random.gaussian())) / rate
      let excitation = 0
      if (phase >= 1) {
        phase -= 1
        excitation = 1
      }
      excitation += 0.01 * random.gaussian()
      let value = 0
      filters.forEach((filter, index) => {
        const frequency = from[index]! * (1 - x) + to[index]! * x
        const radius = Math.exp((-Math.PI * BANDWIDTHS[index]!) / rate)
        const y = excitation + 2 * radius * Math.cos((2 * Math.PI * frequency) / rate) * filter.y1 - radius * radius * filter.y2
        filter.y2 = filter.y1
        filter.y1 = y
        value += y * (1 - radius) * [1, 0.5, 0.3][index]!
      })
      samples[at + n] = samples[at + n]! + value * loudness * Math.sin(Math.PI * x) ** 0.5
    }
    at += frames
    pitch = Math.max(80, Math.min(260, pitch * (1 + 0.15 * (random.next() - 0.5))))
  }
  const highest = samples.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9)
  return samples.map((value) => (value / highest) * peak)
}

function pick(random: Random): readonly [number, number, number] {
  return VOWELS[Math.floor(random.next() * VOWELS.length)]!
}

function hiss(samples: Float32Array, at: number, rate: number, random: Random): number {
  const frames = Math.round((0.04 + 0.1 * random.next()) * rate)
  let last = 0
  for (let n = 0; n < frames && at + n < samples.length; n++) {
    const value = random.gaussian()
    samples[at + n] = samples[at + n]! + 0.004 * (value - 0.8 * last) * Math.sin((Math.PI * n) / frames)
    last = value
  }
  return frames
}
