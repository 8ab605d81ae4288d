import type { LevelUpdate } from '../protocol/messages.ts'

/** How often a level goes to the program while nothing becomes louder, in seconds. */
export const PACE_SECONDS = 0.1
/** What is so much louder than what was last told goes at once, in decibels: an eye waits for a sound to come, not for it to go. */
export const RISE_DB = 2

/** Blocks are of whole samples: the third thirtieth of a second may end a sample early. */
const ROUNDING = 0.005

/**
 * Which levels of a running microphone are told. Each wakes three processes and is a frame that a machine without a graphics card
 * paints with its processor: a sound that comes is told with the next block, and what stays or falls ten times a second.
 */
export class LevelPace {
  private told: LevelUpdate | undefined
  private kept: LevelUpdate | undefined

  /** @returns what is to be told now, the loudest of the blocks since the last one; undefined for nothing */
  next(level: LevelUpdate): LevelUpdate | undefined {
    const loudest = this.kept === undefined ? level : louder(this.kept, level)
    const waits = this.told !== undefined && loudest.rms < this.told.rms + RISE_DB && level.t - this.told.t < PACE_SECONDS - ROUNDING
    this.kept = waits ? loudest : undefined
    if (waits) return undefined
    this.told = loudest
    return loudest
  }
}

/** The newer level, with the loudest of both where blocks are loud by themselves. */
function louder(older: LevelUpdate, newer: LevelUpdate): LevelUpdate {
  return {
    ...newer,
    rms: Math.max(older.rms, newer.rms),
    peak: Math.max(older.peak, newer.peak),
    truePeak: Math.max(older.truePeak, newer.truePeak),
    channels: newer.channels.map((level, index) => Math.max(level, older.channels[index] ?? level))
  }
}
