import { describe, expect, it } from 'vitest'
import {
  CHIRP_HIGH_HZ,
  CHIRP_LOW_HZ,
  CHIRPS,
  chirp,
  PROOF_AMPLITUDE,
  PROOF_SECONDS,
  proofSignal,
  sweep,
  SWEEP_SECONDS,
  sweepFrequency
} from './chirp.ts'
import { fftOf } from './fft.ts'

describe('proof sound', () => {
  it('shifted against itself coincides in at most three chirps', () => {
    for (const sign of [true, false]) {
      // sign: the sequence against itself, or against an inverted one, where up meets down.
      const shifts = CHIRPS.flatMap((a) => CHIRPS.flatMap((b) => ((a.up === b.up) === sign && a !== b ? [b.start - a.start] : [])))
      for (const shift of shifts) {
        if (Math.abs(shift) < 0.001) continue
        expect(shifts.filter((other) => Math.abs(other - shift) < 0.0005).length).toBeLessThanOrEqual(3)
      }
    }
  })

  it('has as many chirps up as down, none over another', () => {
    expect(CHIRPS.filter(({ up }) => up).length).toBe(CHIRPS.length / 2)
    CHIRPS.slice(1).forEach(({ start }, n) => expect(start - CHIRPS[n]!.start).toBeGreaterThan(0.265))
  })

  it.each([true, false])('keeps a chirp (up: %s) within 300 to 3400 Hz', (up) => {
    const rate = 16_000
    const re = new Float64Array(8192)
    const im = new Float64Array(8192)
    re.set(chirp(up, rate))
    fftOf(8192).forward(re, im)
    let inside = 0
    let all = 0
    for (let k = 0; k < 4096; k++) {
      const power = re[k]! ** 2 + im[k]! ** 2
      const frequency = (k * rate) / 8192
      all += power
      if (frequency > CHIRP_LOW_HZ - 50 && frequency < CHIRP_HIGH_HZ + 50) inside += power
    }
    expect(inside / all).toBeGreaterThan(0.995)
  })

  it('sweeps from 100 Hz to 20 kHz, and only as far as the sampling rate carries', () => {
    expect(sweepFrequency(0)).toBeCloseTo(100, 9)
    expect(sweepFrequency(SWEEP_SECONDS)).toBeCloseTo(20_000, 6)
    expect(sweep(48_000).length).toBe(SWEEP_SECONDS * 48_000)
    expect(sweep(8000).length / 8000).toBeCloseTo((SWEEP_SECONDS * Math.log(36.8)) / Math.log(200), 3)
  })

  it('lasts under seven seconds and stays at its amplitude', () => {
    expect(PROOF_SECONDS).toBeLessThan(7)
    for (const rate of [8000, 44_100, 48_000]) {
      const signal = proofSignal(rate)
      expect(signal.length / rate).toBeCloseTo(PROOF_SECONDS, 3)
      expect(signal.reduce((top, value) => Math.max(top, Math.abs(value)), 0)).toBeLessThanOrEqual(PROOF_AMPLITUDE + 1e-6)
    }
  })
})
