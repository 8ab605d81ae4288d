import { SILENCE_DB } from './engine.ts'
import type { LevelUpdate } from '../../shared/sound.ts'

/** The loudest of a tenth of a second. */
export interface Moment {
  rms: number
  peak: number
  clipped: boolean
}

export const HISTORY_SECONDS = 10
const PER_SECOND = 10

/**
 * The level of a running microphone on its way to what draws it: outside React, because its updates would otherwise
 * render the page with each of them. Keeps the last ten seconds.
 */
export class LevelFeed {
  private readonly listeners = new Set<(level: LevelUpdate | null) => void>()
  private moments: Moment[] = []
  private current: Moment & { tick: number } = { tick: 0, rms: SILENCE_DB, peak: SILENCE_DB, clipped: false }
  private clippedBefore = 0
  /** The newest level; null when no microphone runs. */
  last: LevelUpdate | null = null

  subscribe(listener: (level: LevelUpdate | null) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Oldest first, at most a hundred. */
  get history(): readonly Moment[] {
    return this.moments
  }

  push(level: LevelUpdate): void {
    const tick = Math.floor(level.t * PER_SECOND)
    if (tick !== this.current.tick) {
      if (tick > this.current.tick) this.moments.push(this.current)
      if (this.moments.length > HISTORY_SECONDS * PER_SECOND) this.moments.shift()
      this.current = { tick, rms: SILENCE_DB, peak: SILENCE_DB, clipped: false }
    }
    this.current.rms = Math.max(this.current.rms, level.rms)
    this.current.peak = Math.max(this.current.peak, level.peak)
    this.current.clipped ||= level.clippedSamples > this.clippedBefore
    this.clippedBefore = level.clippedSamples
    this.tell(level)
  }

  /** A new test begins with an empty history. */
  reset(): void {
    this.moments = []
    this.current = { tick: 0, rms: SILENCE_DB, peak: SILENCE_DB, clipped: false }
    this.clippedBefore = 0
    this.tell(null)
  }

  /** The microphone is closed: the meter falls, the history stays to be looked at. */
  end(): void {
    this.tell(null)
  }

  private tell(level: LevelUpdate | null): void {
    this.last = level
    for (const listener of this.listeners) listener(level)
  }
}
