import { randomBytes } from 'node:crypto'
import { say } from '../../../core/words/index.ts'
import type { Pipe } from './pipe.ts'
import type { EchoOptions, RoundTrip } from './transport.ts'

/** How many bytes go there and back. */
const BYTES = 32

/** The middle one of times in ms, to a hundredth. */
export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
  return Math.round(median * 100) / 100
}

/** What was measured, where anything came back. */
export const roundTripOf = (times: readonly number[]): RoundTrip =>
  times.length === 0 ? { why: say('channel.no-echo'), code: 'TIMEOUT' } : { medianMs: medianOf(times), count: times.length }

/** Sends a few bytes over an open ECHO channel and waits for each to come back before the next. Ends the pipe. */
export function echoOver(pipe: Pipe, { most, limitMs }: EchoOptions): Promise<RoundTrip> {
  return new Promise((resolve) => {
    const times: number[] = []
    let sent: Buffer
    let sentAt = 0
    let came = Buffer.alloc(0)
    const over = (): void => {
      clearTimeout(limit)
      pipe.end()
      resolve(roundTripOf(times))
    }
    const limit = setTimeout(over, limitMs)
    const send = (): void => {
      sent = randomBytes(BYTES)
      came = Buffer.alloc(0)
      sentAt = performance.now()
      pipe.write(sent)
    }
    pipe.listen({
      bytes(bytes) {
        // In front of what comes back there may be a header; behind it nothing.
        came = Buffer.concat([came, bytes]).subarray(-4 * BYTES)
        if (!came.includes(sent)) return
        times.push(performance.now() - sentAt)
        if (times.length >= most) over()
        else send()
      },
      drained: () => undefined,
      ended: over
    })
    send()
  })
}
