import { bench, describe } from 'vitest'
import { proofSignal } from '../src/core/signal/chirp.ts'
import { loudnessCurve, speechDifference } from '../src/core/signal/delay.ts'
import { detectProof } from '../src/core/signal/detector.ts'
import { LevelMeter } from '../src/core/signal/level.ts'
import { mix, pad, whiteNoise } from '../src/core/signal/testing/channel.ts'
import { seededRandom } from '../src/core/signal/testing/random.ts'
import { voice } from '../src/core/signal/testing/voice.ts'

const SECONDS = 10
const options = { time: 1000, warmupTime: 200 }

describe(`the detector on ${SECONDS} s of sound`, () => {
  for (const rate of [16_000, 44_100, 48_000]) {
    const random = seededRandom(1)
    const noise = whiteNoise(SECONDS * rate, 0.1, random)
    bench(`${rate} Hz, noise only`, () => void detectProof(noise, rate), options)
    const heard = mix(pad(proofSignal(rate), rate, 1, SECONDS - 7.5), noise)
    bench(`${rate} Hz, with the sound in it: found and measured`, () => void detectProof(heard, rate), options)
  }
})

describe(`the level meter on ${SECONDS} s of speech at 48 kHz`, () => {
  const speech = voice(SECONDS, 48_000, seededRandom(2))
  bench(
    'in blocks of a sixtieth of a second, with true peak',
    () => {
      const meter = new LevelMeter(48_000)
      for (let at = 0; at < speech.length; at += 800) meter.push(speech.subarray(at, at + 800))
    },
    options
  )
})

describe('delay and level between two recordings of 5 s', () => {
  const speech = voice(5, 48_000, seededRandom(3))
  const curve = loudnessCurve(speech, 48_000)
  bench('loudness curve of one', () => void loudnessCurve(speech, 48_000), options)
  bench('comparison of two curves', () => void speechDifference(curve, curve), options)
})
