import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROOF_AMPLITUDE, proofSignal, SWEEP_START } from './chirp.ts'
import { detectProof, heardToEnd, type Detection } from './detector.ts'
import { rms } from './level.ts'
import { clip, codec, cutOut, drift, holdBack, mix, pad, resample, silence, whiteNoise } from './testing/channel.ts'
import { seededRandom } from './testing/random.ts'
import { voice } from './testing/voice.ts'
import { runs } from '../../../testbed/runs.ts'

const RATE = 48_000
const START = 1.25
const heard = (rate = RATE) => pad(proofSignal(rate), rate, START, 0.7)

function detect(samples: Float32Array, rate = RATE): Detection {
  const result = detectProof(samples, rate)
  if (!result.detected) throw new Error(`not detected, score ${result.score}`)
  return result
}

describe('detector', () => {
  it.each([8000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000])(
    'finds the clean sound at %i Hz, with its start and level',
    (rate) => {
      const result = detect(heard(rate), rate)
      expect(Math.abs(result.at - START)).toBeLessThan(0.0005)
      expect(Math.abs(result.level - 20 * Math.log10(PROOF_AMPLITUDE / Math.SQRT2))).toBeLessThan(0.5)
      expect(result.snr).toBeGreaterThan(40)
      expect(result.dropouts).toEqual([])
      expect(Math.abs(result.driftPpm)).toBeLessThan(5)
      expect(result.distortionPercent).toBeLessThan(0.2)
      expect(heardToEnd(result, START + 7.5)).toBe(true)
      expect(heardToEnd(result, START + 6)).toBe(false)
    }
  )

  it('follows the level', () => {
    const full = detect(heard()).level
    expect(detect(heard().map((value) => value / 100)).level).toBeCloseTo(full - 40, 1)
  })

  it('hears sound resampled from 44.1 to 48 kHz and back', () => {
    const result = detect(resample(resample(heard(44_100), 44_100, 48_000), 48_000, 44_100), 44_100)
    expect(Math.abs(result.at - START)).toBeLessThan(0.0005)
    expect(result.bandwidthHz).toBeGreaterThan(18_000)
  })

  it.each([200, -200])('follows a clock that is %i ppm off', (ppm) => {
    const result = detect(drift(heard(), ppm))
    expect(Math.abs(result.driftPpm - ppm)).toBeLessThan(10)
    expect(result.snr).toBeGreaterThan(35)
    expect(result.dropouts).toEqual([])
  })

  it.each([
    [8000, 3400, 4200],
    [16_000, 7000, 8400],
    [32_000, 14_000, 16_500]
  ])('sees the band limit of a codec that samples at %i Hz', (codecRate, low, high) => {
    const { bandwidthHz, distortionPercent } = detect(codec(heard(), RATE, codecRate))
    expect(bandwidthHz).toBeGreaterThan(low)
    expect(bandwidthHz).toBeLessThan(high)
    expect(distortionPercent).toBeLessThan(0.5)
  })

  it('measures the third harmonic that a cubic path makes', () => {
    const cubic = 0.5
    // a sin x + c (a sin x)^3 has the harmonic c a^3 / 4 over the tone a + 3 c a^3 / 4.
    const a = PROOF_AMPLITUDE
    const expected = (100 * (cubic * a ** 3)) / 4 / (a + (3 * cubic * a ** 3) / 4)
    const measured = detect(heard().map((value) => value + cubic * value ** 3)).distortionPercent!
    expect(Math.abs(20 * Math.log10(measured / expected))).toBeLessThan(1)
  })

  it('hears heavily clipped sound and calls it distorted', () => {
    const result = detect(clip(heard(), PROOF_AMPLITUDE / 4))
    expect(result.distortionPercent).toBeGreaterThan(20)
  })

  it('finds stretches of silence, with place and length', () => {
    const { dropouts, at } = detect(
      silence(heard(), RATE, [
        { from: 2.2, seconds: 0.05 },
        { from: 4.2, seconds: 0.12 }
      ])
    )
    expect(at).toBeCloseTo(START, 3)
    expect(dropouts.length).toBe(2)
    expect(Math.abs(dropouts[0]!.t - 2.2)).toBeLessThan(0.006)
    expect(Math.abs(dropouts[0]!.ms - 50)).toBeLessThanOrEqual(8)
    expect(Math.abs(dropouts[1]!.t - 4.2)).toBeLessThan(0.006)
  })

  it('finds a stretch that was cut out without leaving silence', () => {
    const { dropouts, snr } = detect(cutOut(heard(), RATE, 4.2, 0.04))
    expect(dropouts.map(({ ms }) => ms)).toEqual([40])
    expect(Math.abs(dropouts[0]!.t - 4.2)).toBeLessThan(0.35)
    expect(snr).toBeGreaterThan(15)
  })

  it('follows sound that is held back again and again, as by a starved sender', () => {
    const holds = [
      { at: 2.3, seconds: 0.027 },
      { at: 3.4, seconds: 0.215 },
      { at: 4.6, seconds: 0.14 }
    ]
    const samples = holds.reduce((path, { at, seconds }) => holdBack(path, RATE, at, seconds), heard())
    const { dropouts, snr, bandwidthHz, endsAt } = detect(samples)
    expect(dropouts.reduce((sum, { ms }) => sum + ms, 0)).toBeGreaterThan(300)
    expect(dropouts.length).toBeGreaterThanOrEqual(3)
    expect(snr).toBeGreaterThan(10)
    expect(bandwidthHz).toBeGreaterThan(18_000)
    expect(endsAt).toBeCloseTo(samples.length / RATE - 0.7, 2)
  })

  it('sees how far a path carries where the sweep comes in pieces: held back or cut short in its middle', () => {
    const rate = 32_000
    const sound = pad(proofSignal(rate), rate, START, 1)
    const narrow = codec(sound, rate, 16_000)
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 1.1, noNaN: true }),
        fc.oneof(fc.integer({ min: 10, max: 380 }), fc.integer({ min: -120, max: -10 })),
        fc.boolean(),
        (after, ms, limited) => {
          const at = START + SWEEP_START + after
          const path = limited ? narrow : sound
          const arrived = ms > 0 ? holdBack(path, rate, at, ms / 1000) : cutOut(path, rate, at, -ms / 1000)
          const { bandwidthHz } = detect(arrived, rate)
          expect(bandwidthHz).toBeGreaterThan(limited ? 6500 : 13_500)
          expect(bandwidthHz).toBeLessThan(limited ? 8600 : 15_000)
        }
      ),
      runs(6)
    )
  })

  it('hears sound that loses pieces again and again, and knows when it began', () => {
    const rate = 16_000
    const sound = pad(proofSignal(rate), rate, START, 0.7)
    const losses = fc.array(fc.record({ gap: fc.integer({ min: 1100, max: 1500 }), ms: fc.integer({ min: 20, max: 90 }) }), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(losses, (list) => {
        let at = START + 0.3
        let arrived = sound
        for (const { gap, ms } of list) {
          arrived = cutOut(arrived, rate, at, ms / 1000)
          at += gap / 1000
        }
        const result = detect(arrived, rate)
        expect(Math.abs(result.at - START)).toBeLessThan(0.002)
        // A piece lost within the last chirp shows in no later one.
        expect(Math.abs(result.endsAt - (arrived.length / rate - 0.7))).toBeLessThan(0.1)
      }),
      {
        ...runs(8),
        examples: [
          [
            [
              { gap: 1398, ms: 63 },
              { gap: 1100, ms: 76 },
              { gap: 1100, ms: 24 }
            ]
          ],
          [
            [
              { gap: 1371, ms: 29 },
              { gap: 1496, ms: 68 },
              { gap: 1359, ms: 90 },
              { gap: 1100, ms: 66 }
            ]
          ]
        ]
      }
    )
  })

  it('hears the sound with a third of it missing', () => {
    const gaps = Array.from({ length: 7 }, (_, n) => ({ from: START + n, seconds: 0.33 }))
    expect(detect(silence(heard(), RATE, gaps)).dropouts.length).toBeGreaterThanOrEqual(5)
  })

  it('hears the sound where listening began in its middle', () => {
    const result = detect(heard().subarray(Math.round((START + 1.6) * RATE)))
    expect(result.at).toBeCloseTo(-1.6, 3)
  })

  it('never misses at 0 dB between 300 and 3400 Hz, in noise or under speech, through a narrow codec, with drift', () => {
    const rate = 16_000
    const clean = heard(rate)
    const signal = rms(proofSignal(rate))
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), fc.boolean(), fc.integer({ min: -200, max: 200 }), (seed, speech, narrow, ppm) => {
        const random = seededRandom(seed)
        const disturbance = speech ? voice(clean.length / rate + 0.1, rate, random) : whiteNoise(clean.length, 1, random)
        let arrived = drift(clean, ppm)
        if (narrow) arrived = codec(arrived, rate, 8000)
        const noisy = mix(arrived, disturbance, signal / rms(disturbance))
        const result = detect(noisy, rate)
        expect(Math.abs(result.at - START)).toBeLessThan(0.003)
      }),
      runs(4)
    )
  })

  it('finds the sound 15 dB below the noise and says so', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const samples = heard()
      const inBand = 10 ** (15 / 20) * (PROOF_AMPLITUDE / Math.SQRT2)
      const result = detect(mix(samples, whiteNoise(samples.length, inBand * Math.sqrt(RATE / 2 / 3100), seededRandom(seed))))
      expect(Math.abs(result.snr - -15)).toBeLessThan(1.5)
      expect(Math.abs(result.at - START)).toBeLessThan(0.001)
    }
  })

  it('hears nothing in silence, noise, speech, a tone, clicks or a sweep of another kind', () => {
    const random = seededRandom(11)
    const rate = 16_000
    const length = 12 * rate
    const clicks = new Float32Array(length)
    for (let n = 0; n < length; n += 1000 + Math.floor(3000 * random.next())) clicks[n] = 1
    const others = {
      silence: new Float32Array(length),
      noise: whiteNoise(length, 0.1, random),
      speech: voice(12, rate, random),
      tone: Float32Array.from({ length }, (_, n) => Math.sin((2 * Math.PI * 1000 * n) / rate)),
      clicks,
      sweep: Float32Array.from({ length }, (_, n) => Math.sin(2 * Math.PI * (100 * (n / rate) + 100 * (n / rate) ** 2))),
      short: new Float32Array(100),
      nothing: new Float32Array(0)
    }
    for (const [name, samples] of Object.entries(others)) expect([name, detectProof(samples, rate).detected]).toEqual([name, false])
  })
})
