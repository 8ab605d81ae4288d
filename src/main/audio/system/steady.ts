/**
 * Keeps a loopback's time: Windows delivers nothing while an output is idle, and silence must still take its time. Values in
 * samples of one channel; times in milliseconds of one clock.
 */
export class SteadyFill {
  private readonly rate: number
  private readonly began: number
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
    const frames = Math.max(0, Math.round(((now - this.began) * this.rate) / 1000) - this.delivered)
    this.delivered += frames
    return frames
  }
}

/** Ten periods of the Windows audio engine without a packet. */
export const IDLE_MS = 100
