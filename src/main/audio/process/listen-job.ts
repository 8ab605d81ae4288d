import { PROOF_SECONDS } from '../../../core/signal/chirp.ts'
import { detectProof, heardToEnd, TAIL_SECONDS, type Detection } from '../../../core/signal/detector.ts'
import { measureLevel } from '../../../core/signal/level.ts'
import { mono } from './capture.ts'
import type { ListenResult } from '../protocol/messages.ts'

/** Each look covers the whole sound and what came since the last look. */
const LOOK_EVERY_SECONDS = 2.5
const LOOK_SECONDS = PROOF_SECONDS + LOOK_EVERY_SECONDS + 0.6
const SAME_SOUND = 0.9

/** Collects what an input delivers and looks for the proof sound in it. */
export class ListenJob {
  private readonly rate: number
  private limit: number
  private readonly samples: Float32Array
  private count = 0
  private nextLook: number
  /** Date.now() of the first sample, as the block that was least delayed tells. */
  private began = Number.POSITIVE_INFINITY
  private best: Detection | undefined
  private score = 0

  /** seconds: the longest time to wait for the sound. One that is arriving then is heard to its end. */
  constructor(rate: number, seconds: number) {
    this.rate = rate
    this.limit = Math.round(seconds * rate)
    this.samples = new Float32Array(this.limit + Math.ceil((PROOF_SECONDS + TAIL_SECONDS) * rate))
    this.nextLook = Math.round(LOOK_EVERY_SECONDS * rate)
  }

  /** Adds a block that came at a time (Date.now()). True when listening can end. */
  push(channels: Float32Array[], at: number): boolean {
    const block = mono(channels).subarray(0, this.samples.length - this.count)
    this.samples.set(block, this.count)
    this.count += block.length
    this.began = Math.min(this.began, at - (this.count / this.rate) * 1000)
    const over = this.isOver()
    if (over || this.count >= this.nextLook) {
      this.nextLook = this.count + Math.round(LOOK_EVERY_SECONDS * this.rate)
      this.look()
    }
    return over && !this.goesOn()
  }

  result(): ListenResult {
    const seconds = this.count / this.rate
    const found = this.best
    if (!found) {
      const level = measureLevel(this.samples.subarray(0, this.count), this.rate).rms
      return {
        detected: false,
        level,
        snr: null,
        dropouts: [],
        bandwidthHz: null,
        distortionPercent: null,
        driftPpm: null,
        heardAt: null,
        score: this.score,
        seconds
      }
    }
    const { level, snr, dropouts, bandwidthHz, distortionPercent, driftPpm, score } = found
    const heardAt = new Date(this.began + found.at * 1000).toISOString()
    return { detected: true, level, snr, dropouts, bandwidthHz, distortionPercent, driftPpm, heardAt, score, seconds }
  }

  private isOver(): boolean {
    return this.count >= this.limit || (this.best !== undefined && heardToEnd(this.best, this.count / this.rate))
  }

  /** A sound cut off by the limit would have no bandwidth and no distortion: the sweep comes last. */
  private goesOn(): boolean {
    if (this.best === undefined || heardToEnd(this.best, this.count / this.rate)) return false
    this.limit = Math.min(Math.ceil((this.best.endsAt + TAIL_SECONDS) * this.rate), this.samples.length)
    return this.count < this.limit
  }

  /** A later look sees more of the same sound; one that fits clearly worse is another. */
  private look(): void {
    const from = Math.max(0, this.count - Math.round(LOOK_SECONDS * this.rate))
    const result = detectProof(this.samples.subarray(from, this.count), this.rate)
    this.score = Math.max(this.score, result.score)
    if (!result.detected || (this.best !== undefined && result.score < this.best.score * SAME_SOUND)) return
    const offset = from / this.rate
    this.best = {
      ...result,
      at: result.at + offset,
      endsAt: result.endsAt + offset,
      dropouts: result.dropouts.map(({ t, ms }) => ({ t: Math.round((t + offset) * 1000) / 1000, ms }))
    }
  }
}
