import { describe, expect, it } from 'vitest'
import { testTone, TEST_TONE_SECONDS, type TestTone } from './tone.ts'
import { rms } from './level.ts'

const channels = (tone: TestTone, rate = 48_000) => {
  const { samples } = testTone(tone, rate)
  return [0, 1].map((channel) => Float32Array.from({ length: samples.length / 2 }, (_, n) => samples[2 * n + channel]!)) as [
    Float32Array,
    Float32Array
  ]
}

describe('test tone', () => {
  it('leaves the other side exactly silent', () => {
    const [left, right] = channels('left')
    expect(rms(left)).toBeGreaterThan(0.02)
    expect(rms(right)).toBe(0)
    const [otherLeft, otherRight] = channels('right')
    expect(rms(otherLeft)).toBe(0)
    expect(rms(otherRight)).toBeGreaterThan(0.02)
  })

  it('plays the same on both sides for both', () => {
    const [left, right] = channels('both')
    expect(left).toEqual(right)
    expect(rms(left)).toBeGreaterThan(0.02)
  })

  it.each(['left', 'right', 'both'] as const)('%s starts and ends softly, never jumps and stays at its peak', (tone) => {
    for (const rate of [44_100, 48_000]) {
      const { samples } = testTone(tone, rate)
      expect(samples.length).toBe(Math.round(TEST_TONE_SECONDS * rate) * 2)
      const loudest = samples.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
      expect(loudest).toBeCloseTo(0.4, 5)
      let step = 0
      for (let n = 2; n < samples.length; n++) step = Math.max(step, Math.abs(samples[n]! - samples[n - 2]!))
      expect(step).toBeLessThan(0.15)
      expect(Math.abs(samples[0]!) + Math.abs(samples[samples.length - 1]!)).toBeLessThan(1e-3)
    }
  })
})
