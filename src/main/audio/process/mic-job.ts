import { powerToDb, roundDb } from '../../../core/signal/decibel.ts'
import { loudnessCurve } from '../../../core/signal/delay.ts'
import { LevelMeter } from '../../../core/signal/level.ts'
import { mono } from './capture.ts'
import type { LevelUpdate, MicResult } from '../protocol/messages.ts'

const LEVEL_SECONDS = 0.1
const MAX_LEVELS = 36_000
/** Sorting a minute of windows for each block would cost more than all else. */
const FLOOR_EVERY_SECONDS = 0.5

/** Meters a running microphone and keeps, where asked, its last seconds. */
export class MicJob {
  private readonly rate: number
  private readonly keepFrames: number
  private readonly meter: LevelMeter
  private readonly levels: MicResult['levels'] = []
  private readonly squares: number[] = []
  private kept: Float32Array[] = []
  private keptFrames = 0
  private frames = 0
  private window = { squares: 0, peak: 0, frames: 0 }
  private floor = { noiseFloor: powerToDb(0), at: Number.NEGATIVE_INFINITY }

  constructor(rate: number, keepSeconds: number) {
    this.rate = rate
    this.keepFrames = Math.round(keepSeconds * rate)
    this.meter = new LevelMeter(rate)
  }

  get seconds(): number {
    return this.frames / this.rate
  }

  push(channels: Float32Array[]): LevelUpdate {
    const samples = mono(channels)
    const level = this.meter.push(samples)
    const powers = channels.map(energy)
    powers.forEach((power, index) => (this.squares[index] = (this.squares[index] ?? 0) + power))
    this.collectLevels(samples)
    this.frames += samples.length
    this.keep(samples)
    if (this.seconds - this.floor.at >= FLOOR_EVERY_SECONDS) {
      this.floor = { noiseFloor: this.meter.statistics().noiseFloor, at: this.seconds }
    }
    return {
      t: this.seconds,
      ...level,
      noiseFloor: this.floor.noiseFloor,
      clippedSamples: this.meter.clippedSamples,
      channels: powers.map((power) => powerToDb(power / Math.max(1, samples.length)))
    }
  }

  result(): MicResult {
    return {
      sampleRate: this.rate,
      levels: this.levels,
      statistics: this.meter.statistics(),
      channels: this.squares.map((sum) => powerToDb(sum / Math.max(1, this.frames))),
      loudness: this.keepFrames > 0 ? loudnessCurve(this.recording(), this.rate) : null
    }
  }

  /** The kept seconds, in memory only. */
  recording(): Float32Array {
    const samples = new Float32Array(this.keptFrames)
    let at = 0
    for (const block of this.kept) {
      samples.set(block, at)
      at += block.length
    }
    return samples
  }

  private keep(samples: Float32Array): void {
    if (this.keepFrames === 0) return
    this.kept.push(samples)
    this.keptFrames += samples.length
    while (this.kept.length > 1 && this.keptFrames - this.kept[0]!.length >= this.keepFrames) this.keptFrames -= this.kept.shift()!.length
  }

  private collectLevels(samples: Float32Array): void {
    const size = Math.round(LEVEL_SECONDS * this.rate)
    for (const value of samples) {
      this.window.squares += value * value
      this.window.peak = Math.max(this.window.peak, Math.abs(value))
      if (++this.window.frames < size) continue
      const index = this.levels.length
      if (index < MAX_LEVELS) {
        const rms = roundDb(powerToDb(this.window.squares / size))
        this.levels.push({ t: Math.round(index * LEVEL_SECONDS * 10) / 10, rms, peak: roundDb(powerToDb(this.window.peak ** 2)) })
      }
      this.window = { squares: 0, peak: 0, frames: 0 }
    }
  }
}

function energy(samples: Float32Array): number {
  let sum = 0
  for (const value of samples) sum += value * value
  return sum
}
