/**
 * Keeps a loopback's time: Windows delivers nothing while an output is idle, and silence must still take its time. Values in
 * samples of one channel; times in milliseconds of one clock.
 */
export class SteadyFill {
  private readonly rate: number
  private began: number
  private lastPacket: number
  private delivered = 0

  constructor(rate: number, now: number) {
    this.rate = rate
    this.began = now
    this.lastPacket = now
  }

  /** Counts a packet that came. */
  came(frames: number, now: number): void {
    this.delivered += frames
    this.lastPacket = now
  }

  /** How many silent frames stand for the time that passed: none while packets come, for they are only late. */
  missing(now: number): number {
    if (now - this.lastPacket < IDLE_MS) return 0
    const behind = Math.max(0, Math.round(((now - this.began) * this.rate) / 1000) - this.delivered)
    const frames = Math.min(behind, MOST_SECONDS * this.rate)
    this.began += ((behind - frames) * 1000) / this.rate
    this.delivered += frames
    return frames
  }
}

/** A longer time than this was slept through, by the machine or the process: nobody waits for its silence. */
export const MOST_SECONDS = 1
/** Ten periods of the Windows audio engine without a packet. */
export const IDLE_MS = 100
