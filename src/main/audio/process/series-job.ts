import { CHIRPS_SECONDS } from '../../../core/signal/chirp.ts'
import { detectProof } from '../../../core/signal/detector.ts'
import { SERIES_EVERY_SECONDS } from '../../../core/signal/series.ts'
import { mono } from './capture.ts'

/** Each look covers a whole sound and what came since the last look. */
const LOOK_EVERY_SECONDS = 2
const LOOK_SECONDS = CHIRPS_SECONDS + LOOK_EVERY_SECONDS + 0.6
/** Two finds that are nearer are one sound, seen in two looks. */
const SAME_SECONDS = 1

interface Found {
  /** Seconds after the first sample. */
  at: number
  score: number
  /** When that was, by Date.now(). */
  heardAt: number
}

/** Looks for the sounds of a series in what an input delivers. Only the last seconds are kept, however long it listens. */
export class SeriesJob {
  private readonly rate: number
  private readonly limit: number
  private readonly window: Float32Array
  private filled = 0
  private count = 0
  private nextLook: number
  /** Date.now() less the stream's own time, of each block of the last seconds: the smallest is the block that was least delayed. */
  private offsets: { at: number; ms: number }[] = []
  private readonly found: Found[] = []

  constructor(rate: number, seconds: number) {
    this.rate = rate
    this.limit = Math.round(seconds * rate)
    this.window = new Float32Array(Math.ceil(LOOK_SECONDS * rate))
    this.nextLook = Math.round(LOOK_EVERY_SECONDS * rate)
  }

  /** Adds a block that came at a time (Date.now()). True when the time is over. */
  push(channels: Float32Array[], at: number): boolean {
    const block = mono(channels)
    this.append(block.length > this.window.length ? block.subarray(block.length - this.window.length) : block)
    this.count += block.length
    const seconds = this.count / this.rate
    this.offsets.push({ at: seconds, ms: at - seconds * 1000 })
    const isOver = this.count >= this.limit
    if (isOver || this.count >= this.nextLook) {
      this.nextLook = this.count + Math.round(LOOK_EVERY_SECONDS * this.rate)
      this.look()
    }
    return isOver
  }

  /** When each sound's first sample came, ISO 8601, and how long was listened. */
  result(): { heard: string[]; seconds: number } {
    const heard = this.found.toSorted((a, b) => a.heardAt - b.heardAt).map(({ heardAt }) => new Date(Math.round(heardAt)).toISOString())
    return { heard, seconds: this.count / this.rate }
  }

  private append(block: Float32Array): void {
    const over = Math.max(0, this.filled + block.length - this.window.length)
    if (over > 0) this.window.copyWithin(0, over, this.filled)
    this.filled -= over
    this.window.set(block, this.filled)
    this.filled += block.length
  }

  private look(): void {
    const from = (this.count - this.filled) / this.rate
    const result = detectProof(this.window.subarray(0, this.filled), this.rate)
    // The stream's own clock runs apart from the system's: what counts is how they stood while the sound came.
    this.offsets = this.offsets.filter(({ at }) => at >= from - SERIES_EVERY_SECONDS)
    if (!result.detected) return
    const at = from + result.at
    const meanwhile = this.offsets.filter((one) => one.at >= at && one.at <= at + CHIRPS_SECONDS + SAME_SECONDS)
    const ms = Math.min(...(meanwhile.length > 0 ? meanwhile : this.offsets).map((one) => one.ms))
    const found = { at, score: result.score, heardAt: ms + at * 1000 }
    const known = this.found.findIndex((one) => Math.abs(one.at - at) < SAME_SECONDS)
    if (known === -1) this.found.push(found)
    else if (result.score >= this.found[known]!.score) this.found[known] = found
  }
}
