import { randomBytes } from 'node:crypto'
import { formatCode, NativeError } from '../../../native/win32/errors.ts'
import { PDU_HEADER } from '../pdu.ts'
import type { FromChannel, ToChannel } from './messages.ts'

/** The part of a channel that this uses: VirtualChannel, or one that a test makes. */
export interface NativeChannel {
  read(limitMs: number): Buffer | undefined
  write(bytes: Buffer): void
  close(): void
}

export interface ServeOptions {
  open(name: string, dynamic: boolean): NativeChannel
  send(message: FromChannel): void
}

/** How long a read waits, in ms: what is to be written waits as long at the most. */
const READ_MS = 10
/** So many bytes may be on their way to the program; then nothing more is read. */
export const MAX_AHEAD = 1024 * 1024
/** What one echo carries. */
const ECHO_BYTES = 32

/**
 * Owns a channel in a process of its own: reads wait in native code for a moment, and between two of them what the program sends is
 * written. The first failure is told, and the program then ends the process.
 */
export function serveChannel({ open, send }: ServeOptions): (message: ToChannel) => void {
  let channel: NativeChannel | undefined
  let ahead = 0
  const guarded = (action: () => void): void => {
    try {
      action()
    } catch (error) {
      if (!(error instanceof NativeError)) throw error
      channel = undefined
      send({ type: 'failed', message: error.message, code: formatCode(error.code) })
    }
  }
  const read = (): void => {
    if (channel === undefined) return
    guarded(() => {
      const chunk = ahead < MAX_AHEAD ? channel?.read(READ_MS) : undefined
      if (chunk === undefined) return
      ahead += chunk.length
      send({ type: 'bytes', bytes: chunk.toString('base64') })
    })
    if (ahead < MAX_AHEAD) setImmediate(read)
    else setTimeout(read, READ_MS)
  }
  return (message) =>
    guarded(() => {
      switch (message.type) {
        case 'open':
          channel = open(message.name, false)
          send({ type: 'opened' })
          setImmediate(read)
          break
        case 'write': {
          const bytes = Buffer.from(message.bytes, 'base64')
          channel?.write(bytes)
          send({ type: 'wrote', count: bytes.length })
          break
        }
        case 'took':
          ahead -= message.count
          break
        case 'echo':
          send({ type: 'echoed', times: echoes(open(message.name, true), message) })
          break
        default:
          message satisfies never
      }
    })
}

/** Sends a few bytes and waits for them, again and again; the times in ms. */
function echoes(channel: NativeChannel, { most, limitMs }: { most: number; limitMs: number }): number[] {
  const times: number[] = []
  const until = performance.now() + limitMs
  try {
    while (times.length < most) {
      const bytes = randomBytes(ECHO_BYTES)
      const began = performance.now()
      channel.write(bytes)
      if (!cameBack(channel, bytes, until)) break
      times.push(performance.now() - began)
    }
  } finally {
    channel.close()
  }
  return times
}

/** Whether the same bytes come, perhaps behind a header, before a moment of the clock. */
function cameBack(channel: NativeChannel, bytes: Buffer, until: number): boolean {
  for (let left = until - performance.now(); left > 0; left = until - performance.now()) {
    const chunk = channel.read(Math.ceil(left))
    if (chunk !== undefined && (chunk.equals(bytes) || chunk.subarray(PDU_HEADER).equals(bytes))) return true
  }
  return false
}
