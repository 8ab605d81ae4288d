import type { Loopback } from '../../../native/win32/loopback.ts'
import type { AddonStream } from '../addon.ts'
import { SteadyFill } from './steady.ts'

/** The period of the Windows audio engine. */
const POLL_MS = 10

/** A loopback that is read like a stream of PortAudio's: a read ends when it has the bytes it wants, or the stream has ended. */
export class LoopbackStream implements Pick<AddonStream, 'start' | 'read' | 'quit'> {
  private readonly loopback: Loopback
  private readonly now: () => number
  private waiting: Buffer[] = []
  private length = 0
  private steady: SteadyFill | undefined
  private closed = false

  /** now: milliseconds of a clock that never jumps. */
  constructor(loopback: Loopback, now: () => number = () => performance.now()) {
    this.loopback = loopback
    this.now = now
  }

  start(): void {
    this.loopback.start()
    this.steady = new SteadyFill(this.loopback.rate, this.now())
  }

  async read(bytes: number): Promise<{ buf?: Buffer; finished?: boolean }> {
    while (!this.closed) {
      if (this.length < bytes) this.poll()
      if (this.length >= bytes) return { buf: this.take(bytes) }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
    return { finished: true }
  }

  quit(): Promise<void> {
    if (!this.closed) this.loopback.close()
    this.closed = true
    return Promise.resolve()
  }

  private poll(): void {
    if (this.steady === undefined) return
    const { channels } = this.loopback
    const samples = this.loopback.read()
    if (samples === null) return this.keep(new Float32Array(this.steady.missing(this.now()) * channels))
    this.steady.came(samples.length / channels, this.now())
    this.keep(samples)
  }

  private keep({ buffer, byteOffset, byteLength }: Float32Array): void {
    this.waiting.push(Buffer.from(buffer, byteOffset, byteLength))
    this.length += byteLength
  }

  private take(bytes: number): Buffer {
    const all = Buffer.concat(this.waiting, this.length)
    this.waiting = [all.subarray(bytes)]
    this.length -= bytes
    return all.subarray(0, bytes)
  }
}
