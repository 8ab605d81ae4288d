import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loudnessCurve, speechDifference } from './delay.ts'
import { oneWayMs, roundTripMs } from './latency.ts'
import { codec, mix, pad, resample, whiteNoise } from './testing/channel.ts'
import { seededRandom } from './testing/random.ts'
import { voice } from './testing/voice.ts'
import { runs } from '../../../testbed/runs.ts'

const RATE = 16_000

describe('difference between two recordings of the same speech', () => {
  it('finds delay and level, whoever speaks, through noise', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -1500, max: 1500 }),
        fc.double({ min: -18, max: 6, noNaN: true }),
        (seed, delayMs, gainDb) => {
          const random = seededRandom(seed)
          const speech = voice(8, RATE, random)
          const first = mix(pad(speech, RATE, Math.max(0, -delayMs) / 1000, 0), whiteNoise(12 * RATE, 0.0005, random))
          const second = mix(
            pad(
              speech.map((value) => value * 10 ** (gainDb / 20)),
              RATE,
              Math.max(0, delayMs) / 1000,
              0
            ),
            whiteNoise(12 * RATE, 0.0005, random)
          )
          const difference = speechDifference(loudnessCurve(first, RATE), loudnessCurve(second, RATE))
          expect(difference).toBeDefined()
          expect(Math.abs(difference!.delayMs - delayMs)).toBeLessThan(4)
          expect(Math.abs(difference!.levelDb - gainDb)).toBeLessThan(0.7)
        }
      ),
      runs(10)
    )
  })

  it('compares recordings of different sampling rates, one of them through a narrow codec', () => {
    const speech = voice(6, RATE, seededRandom(9))
    const far = pad(codec(speech, RATE, 8000), RATE, 0.35, 0)
    const difference = speechDifference(loudnessCurve(speech, RATE), loudnessCurve(resample(far, RATE, 44_100), 44_100))
    expect(Math.abs(difference!.delayMs - 350)).toBeLessThan(5)
    expect(Math.abs(difference!.levelDb)).toBeLessThan(1)
  })

  it('says nothing about two different speakers', () => {
    let alike = 0
    for (let seed = 1; seed <= 40; seed++) {
      const a = loudnessCurve(voice(5, RATE, seededRandom(seed)), RATE)
      const b = loudnessCurve(voice(5, RATE, seededRandom(seed + 1000)), RATE)
      if (speechDifference(a, b)) alike++
    }
    expect(alike).toBe(0)
  })

  it('says nothing about silence or about too little', () => {
    const speech = loudnessCurve(voice(5, RATE, seededRandom(1)), RATE)
    expect(speechDifference(speech, loudnessCurve(new Float32Array(5 * RATE), RATE))).toBeUndefined()
    expect(speechDifference(speech, { rate: 200, levels: speech.levels.slice(0, 100) })).toBeUndefined()
    expect(() => speechDifference(speech, { rate: 100, levels: [] })).toThrow(RangeError)
  })
})

describe('latency', () => {
  it('needs no common clock for the round trip', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (offset, out, back) => {
          const there = { sentAt: 1e12, heardAt: 1e12 + out + offset }
          const home = { sentAt: 1e12 + 60_000 + offset, heardAt: 1e12 + 60_000 + back }
          expect(roundTripMs(there, home)).toBe(out + back)
        }
      ),
      runs()
    )
  })

  it('gives no one-way figure where the clocks cannot agree', () => {
    expect(oneWayMs({ sentAt: 1000, heardAt: 1300 })).toBe(300)
    expect(oneWayMs({ sentAt: 1000, heardAt: 500 })).toBeUndefined()
    expect(oneWayMs({ sentAt: 1000, heardAt: 60_000 })).toBeUndefined()
  })
})
