import { amplitudeToDb, powerToDb, SILENCE_DB } from './decibel.ts'
import { TruePeak } from './true-peak.ts'

/** Levels in dBFS; see decibel.ts for the reference. */
export interface Level {
  rms: number
  /** Highest sample. */
  peak: number
  /** Highest value between samples too, four times oversampled. */
  truePeak: number
  /** The true peak of the last moments: stays for the hold time, then falls. */
  hold: number
}

export interface LevelStatistics {
  rms: number
  peak: number
  truePeak: number
  /** The level that nine tenths of the last minute exceed: what remains when nobody speaks. */
  noiseFloor: number
  /** The level that the loudest twentieth of the last minute exceeds: what speech reaches. */
  loud: number
  /** Samples at full scale that stand in a flat run of three or more. */
  clippedSamples: number
  samples: number
  seconds: number
  /** Share of the samples that are exactly zero. 1 is digital silence, which no open microphone delivers. */
  zeroShare: number
  /** Mean of all samples (1.0 is full scale). */
  offset: number
}

const WINDOW_SECONDS = 0.05
const HOLD_SECONDS = 1.5
const FALL_DB_PER_SECOND = 20
const FULL_SCALE = 32767 / 32768 - 1e-6
const CLIP_RUN = 3
/** A minute of windows: noise floor and loudness follow what has changed since. */
const MAX_WINDOWS = 1200

/** The root mean square of samples (1.0 is full scale), 0 for none. */
export function rms(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return samples.length > 0 ? Math.sqrt(sum / samples.length) : 0
}

/** The p-th part (0 to 1) of sorted values. */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(p * sorted.length)))] ?? Number.NaN
}

/** Meters one channel. Samples may come in blocks of any size; each push returns the level of that block. */
export class LevelMeter {
  private readonly rate: number
  private readonly interpolator = new TruePeak()
  private readonly windows: number[] = []
  private windowSum = 0
  private windowCount = 0
  private sum = 0
  private squares = 0
  private count = 0
  private zeros = 0
  private clipped = 0
  private run = 0
  private highest = 0
  private highestTrue = 0
  private held = 0
  private heldFor = 0

  /** rate: samples per second. */
  constructor(rate: number) {
    this.rate = rate
  }

  push(samples: Float32Array): Level {
    let squares = 0
    let peak = 0
    for (const sample of samples) {
      const square = sample * sample
      const magnitude = Math.abs(sample)
      squares += square
      this.sum += sample
      if (sample === 0) this.zeros++
      if (magnitude > peak) peak = magnitude
      this.countClipping(magnitude)
      this.windowSum += square
      if (++this.windowCount >= this.rate * WINDOW_SECONDS) this.closeWindow()
    }
    const truePeak = this.interpolator.push(samples)
    this.squares += squares
    this.count += samples.length
    this.highest = Math.max(this.highest, peak)
    this.highestTrue = Math.max(this.highestTrue, truePeak)
    this.hold(truePeak, samples.length / this.rate)
    return {
      rms: powerToDb(samples.length > 0 ? squares / samples.length : 0),
      peak: amplitudeToDb(peak),
      truePeak: amplitudeToDb(truePeak),
      hold: amplitudeToDb(this.held)
    }
  }

  /** Samples at full scale so far, as in the statistics. */
  get clippedSamples(): number {
    return this.clipped
  }

  statistics(): LevelStatistics {
    const sorted = Float64Array.from(this.windows).sort()
    const mean = this.count > 0 ? this.squares / this.count : 0
    return {
      rms: powerToDb(mean),
      peak: amplitudeToDb(this.highest),
      truePeak: amplitudeToDb(this.highestTrue),
      noiseFloor: powerToDb(sorted.length > 0 ? percentile(sorted, 0.1) : mean),
      loud: powerToDb(sorted.length > 0 ? percentile(sorted, 0.95) : mean),
      clippedSamples: this.clipped,
      samples: this.count,
      seconds: this.count / this.rate,
      zeroShare: this.count > 0 ? this.zeros / this.count : 0,
      offset: this.count > 0 ? this.sum / this.count : 0
    }
  }

  private countClipping(magnitude: number): void {
    if (magnitude < FULL_SCALE) this.run = 0
    else if (++this.run === CLIP_RUN) this.clipped += CLIP_RUN
    else if (this.run > CLIP_RUN) this.clipped++
  }

  private closeWindow(): void {
    this.windows.push(this.windowSum / this.windowCount)
    if (this.windows.length > MAX_WINDOWS) this.windows.shift()
    this.windowSum = 0
    this.windowCount = 0
  }

  private hold(truePeak: number, seconds: number): void {
    this.heldFor += seconds
    const fallen =
      this.heldFor > HOLD_SECONDS
        ? this.held * 10 ** ((-FALL_DB_PER_SECOND * Math.min(seconds, this.heldFor - HOLD_SECONDS)) / 20)
        : this.held
    if (truePeak >= fallen) {
      this.held = truePeak
      this.heldFor = 0
    } else this.held = fallen
  }
}

/** Meters a whole recording at once. */
export function measureLevel(samples: Float32Array, rate: number): LevelStatistics {
  const meter = new LevelMeter(rate)
  meter.push(samples)
  return meter.statistics()
}

/** The level in words, for a screen reader. Announce at a calm rate, not at every update. */
export function levelInWords(rmsDb: number): 'silent' | 'very quiet' | 'quiet' | 'good' | 'loud' | 'very loud' {
  if (rmsDb <= SILENCE_DB + 30) return 'silent'
  if (rmsDb < -55) return 'very quiet'
  if (rmsDb < -40) return 'quiet'
  if (rmsDb < -15) return 'good'
  return rmsDb < -6 ? 'loud' : 'very loud'
}
