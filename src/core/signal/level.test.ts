import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SILENCE_DB } from './decibel.ts'
import { LevelMeter, levelInWords, measureLevel } from './level.ts'
import { whiteNoise } from './testing/channel.ts'
import { seededRandom } from './testing/random.ts'
import { runs } from '../../../testbed/runs.ts'

const RATE = 48_000
const sine = (frequency: number, amplitude: number, seconds = 1, phase = 0) =>
  Float32Array.from({ length: seconds * RATE }, (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / RATE + phase))

describe('level', () => {
  it('reads -3.01 dBFS rms and 0 dBFS peak for a full-scale sine', () => {
    const { rms, peak } = measureLevel(sine(997, 1), RATE)
    expect(rms).toBeCloseTo(-3.0103, 2)
    expect(peak).toBeCloseTo(0, 2)
  })

  it('reads 0 dBFS rms for a full-scale square wave', () => {
    const square = Float32Array.from({ length: RATE }, (_, n) => (n % 96 < 48 ? 1 : -1))
    expect(measureLevel(square, RATE).rms).toBeCloseTo(0, 6)
  })

  it('reads the level of a quarter-scale tone exactly', () => {
    expect(measureLevel(sine(440, 0.25), RATE).rms).toBeCloseTo(20 * Math.log10(0.25 / Math.SQRT2), 3)
  })

  it('sees the peak that stands between the samples', () => {
    // A quarter of the sampling rate at 45 degrees: every sample is 3.01 dB below the top.
    const { peak, truePeak } = measureLevel(sine(RATE / 4, 0.5, 1, Math.PI / 4), RATE)
    expect(peak).toBeCloseTo(20 * Math.log10(0.5 / Math.SQRT2), 2)
    expect(Math.abs(truePeak - 20 * Math.log10(0.5))).toBeLessThan(0.3)
  })

  it('never reads a true peak below the sample peak', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 3000 }), (seed, length) => {
        const { peak, truePeak } = measureLevel(whiteNoise(length, 0.2, seededRandom(seed)), RATE)
        expect(truePeak).toBeGreaterThanOrEqual(peak)
      }),
      runs()
    )
  })

  it('gives the same statistics however the samples are cut into blocks', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }), (seed, sizes) => {
        const samples = whiteNoise(9600, 0.3, seededRandom(seed))
        const meter = new LevelMeter(RATE)
        for (let at = 0, i = 0; at < samples.length; i++) {
          const size = sizes[i % sizes.length]!
          meter.push(samples.subarray(at, at + size))
          at += size
        }
        const whole = measureLevel(samples, RATE)
        const parts = meter.statistics()
        expect(parts.samples).toBe(whole.samples)
        expect(parts.clippedSamples).toBe(whole.clippedSamples)
        expect(parts.rms).toBeCloseTo(whole.rms, 9)
        expect(parts.truePeak).toBeCloseTo(whole.truePeak, 9)
        expect(parts.noiseFloor).toBeCloseTo(whole.noiseFloor, 9)
      }),
      runs()
    )
  })

  it('holds the true peak for 1.5 s and lets it fall then', () => {
    const meter = new LevelMeter(RATE)
    const block = RATE / 10
    const loud = meter.push(sine(440, 0.5, 0.1))
    let level = loud
    for (let n = 0; n < 15; n++) level = meter.push(new Float32Array(block))
    expect(level.hold).toBeCloseTo(loud.hold, 6)
    for (let n = 0; n < 10; n++) level = meter.push(new Float32Array(block))
    expect(level.hold).toBeCloseTo(loud.hold - 20, 1)
    expect(level.rms).toBe(SILENCE_DB)
  })

  it('finds the noise floor below speech and the loud moments above it', () => {
    const random = seededRandom(5)
    const samples = whiteNoise(4 * RATE, 0.001, random)
    samples.set(sine(300, 0.3, 1), RATE)
    const { noiseFloor, loud } = measureLevel(samples, RATE)
    expect(Math.abs(noiseFloor - -60)).toBeLessThan(0.7)
    expect(loud).toBeCloseTo(20 * Math.log10(0.3 / Math.SQRT2), 1)
  })

  it('counts clipped samples in flat runs, not a sine that just reaches full scale', () => {
    expect(measureLevel(sine(1000, 32767 / 32768), RATE).clippedSamples).toBe(0)
    const clipped = sine(1000, 2).map((value) => Math.max(-1, Math.min(1, value)))
    // Beyond half its height a sine spends two thirds of its time.
    expect(measureLevel(clipped, RATE).clippedSamples / RATE).toBeCloseTo(2 / 3, 1)
  })

  it('has finite figures for silence and for nothing', () => {
    expect(measureLevel(new Float32Array(RATE), RATE)).toMatchObject({
      rms: SILENCE_DB,
      peak: SILENCE_DB,
      noiseFloor: SILENCE_DB,
      zeroShare: 1
    })
    expect(measureLevel(new Float32Array(0), RATE)).toMatchObject({ rms: SILENCE_DB, samples: 0, seconds: 0, zeroShare: 0 })
  })

  it('says levels in words', () => {
    expect([-120, -60, -45, -25, -10, -2].map(levelInWords)).toEqual(['silent', 'very quiet', 'quiet', 'good', 'loud', 'very loud'])
  })
})
