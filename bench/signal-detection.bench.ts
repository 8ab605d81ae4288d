import { bench, describe } from 'vitest'
import { proofSignal } from '../src/core/signal/chirp.ts'
import { DETECTION_THRESHOLD, detectProof } from '../src/core/signal/detector.ts'
import { rms } from '../src/core/signal/level.ts'
import { clip, codec, drift, mix, pad, resample, silence, whiteNoise } from '../src/core/signal/testing/channel.ts'
import { seededRandom, type Random } from '../src/core/signal/testing/random.ts'
import { voice } from '../src/core/signal/testing/voice.ts'

/**
 * Measures what docs/sound-detection.md says: detection rate against signal-to-noise ratio, and false alarms. Short by default;
 * SIDECHECK_BENCH_TRIALS (tries for each figure) and SIDECHECK_BENCH_HOURS (hours of each disturbance) make it as long as the
 * document's.
 */
const TRIALS = Number(process.env['SIDECHECK_BENCH_TRIALS'] ?? 4)
const HOURS = Number(process.env['SIDECHECK_BENCH_HOURS'] ?? 0.01)
const RATE = 16_000
const START = 1.1
const BAND = 3400 - 300
// An asynchronous function is run once; of another the benchmark would first try what it returns.
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

const clean = pad(proofSignal(RATE), RATE, START, 0.6)
const power = rms(proofSignal(RATE))

/** Noise whose power between 300 and 3400 Hz is `ratio` dB below the signal's (negative: above). */
const inBand = (ratio: number, random: Random) => whiteNoise(clean.length, power * 10 ** (-ratio / 20) * Math.sqrt(RATE / 2 / BAND), random)
const spoken = (ratio: number, random: Random) => {
  const speech = voice(clean.length / RATE + 0.1, RATE, random).subarray(0, clean.length)
  const gain = (power * 10 ** (-ratio / 20)) / rms(speech)
  return speech.map((value) => value * gain)
}

const gaps = Array.from({ length: 8 }, (_, n) => ({ from: START + 0.1 + n * 0.8, seconds: 0.2 }))
const paths: [name: string, path: (sound: Float32Array) => Float32Array][] = [
  ['as it is', (sound) => sound],
  ['codec at 8 kHz', (sound) => codec(sound, RATE, 8000)],
  ['200 ppm drift', (sound) => drift(sound, 200)],
  ['44.1 kHz and back', (sound) => resample(resample(sound, RATE, 44_100), 44_100, RATE)],
  ['clipped to a quarter', (sound) => clip(sound, 0.1)],
  ['a quarter of it missing', (sound) => silence(sound, RATE, gaps)]
]
const disturbances: [name: string, make: (ratio: number, random: Random) => Float32Array, ratios: number[]][] = [
  ['noise', inBand, [0, -10, -16, -18, -20, -21, -22, -23, -24]],
  ['speech', spoken, [0, -10, -20, -28]]
]

describe('detection', () => {
  for (const [disturbance, make, ratios] of disturbances) {
    bench(
      `rate against ratio, ${disturbance}, ${TRIALS} tries each`,
      async () => {
        const lines = [`| path | ${ratios.map((ratio) => `${ratio} dB`).join(' | ')} |`, `|---|${ratios.map(() => '---|').join('')}`]
        for (const [name, path] of paths) {
          const sound = path(clean)
          const rates = ratios.map((ratio) => {
            let found = 0
            for (let seed = 1; seed <= TRIALS; seed++) {
              const result = detectProof(mix(sound, make(ratio, seededRandom(seed))), RATE)
              if (result.detected && Math.abs(result.at - START) < 0.01) found++
            }
            return `${Math.round((100 * found) / TRIALS)} %`
          })
          lines.push(`| ${name} | ${rates.join(' | ')} |`)
        }
        console.log(lines.join('\n'))
      },
      once
    )
  }

  bench(
    `limit in noise, ${TRIALS * 10} tries each`,
    async () => {
      for (const ratio of [-22, -23, -23.5, -24, -25]) {
        let found = 0
        for (let seed = 1; seed <= TRIALS * 10; seed++) {
          const result = detectProof(mix(clean, inBand(ratio, seededRandom(1000 + seed))), RATE)
          if (result.detected && Math.abs(result.at - START) < 0.01) found++
        }
        console.log(`${ratio} dB: found ${found} of ${TRIALS * 10}`)
      }
    },
    once
  )

  for (const kind of ['noise', 'speech', 'speech and noise'] as const) {
    bench(
      `false alarms, ${HOURS} h of ${kind}`,
      async () => {
        const random = seededRandom(kind.length)
        const pieces = Math.max(1, Math.round(HOURS * 60))
        const scores: number[] = []
        for (let piece = 0; piece < pieces; piece++) {
          // A minute each, and as much more as a sound lasts, so that no place is left out.
          const length = 67 * RATE
          const noise = whiteNoise(length, kind === 'noise' ? 0.1 : 0.01, random)
          const samples = kind === 'noise' ? noise : kind === 'speech' ? voice(67, RATE, random) : mix(voice(67, RATE, random), noise)
          scores.push(detectProof(samples, RATE).score)
        }
        scores.sort((a, b) => b - a)
        const alarms = scores.filter((score) => score >= DETECTION_THRESHOLD).length
        console.log(
          `${kind}: ${alarms} false alarms in ${pieces} min; highest scores ${scores
            .slice(0, 5)
            .map((score) => score.toFixed(1))
            .join(', ')} (threshold ${DETECTION_THRESHOLD})`
        )
      },
      once
    )
  }
})
