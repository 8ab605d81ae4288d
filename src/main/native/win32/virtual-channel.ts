import { CURRENT_SESSION, WTS_CHANNEL_OPTION_DYNAMIC, wtsapi32 } from './abi/wtsapi32.ts'
import { NativeError } from './errors.ts'
import { dwordCell } from './memory.ts'
import { lastError } from './services.ts'
import type { Handle } from './types.ts'

/** More than a chunk has with its header (CHANNEL_PDU_LENGTH is 1608). */
const ROOM = 16 * 1024
const ERROR_IO_INCOMPLETE = 996

/**
 * One end of a channel of this session's connection. All calls wait in the thread that makes them, and the code of a failure is read
 * in it, so this is for a process of its own.
 */
export class VirtualChannel {
  readonly #room = Buffer.alloc(ROOM)
  readonly #count = dwordCell()
  #handle: Handle<'HANDLE'> | undefined

  /** Throws NativeError. Success proves nothing: that a channel is forbidden is not told. */
  constructor(name: string, dynamic: boolean) {
    const bytes = Buffer.from(`${name}\0`, 'latin1')
    const handle = wtsapi32.calls.WTSVirtualChannelOpenEx(CURRENT_SESSION, bytes, dynamic ? WTS_CHANNEL_OPTION_DYNAMIC : 0)
    if (handle === null) throw lastError(`WTSVirtualChannelOpenEx(${name})`)
    this.#handle = handle
  }

  /** The next chunk as it comes, perhaps behind a CHANNEL_PDU_HEADER; undefined where none comes within the limit. Throws NativeError. */
  read(limitMs: number): Buffer | undefined {
    const { WTSVirtualChannelRead } = wtsapi32.calls
    if (WTSVirtualChannelRead(this.#open('WTSVirtualChannelRead'), limitMs, this.#room, this.#room.length, this.#count) === 0) {
      const error = lastError('WTSVirtualChannelRead')
      if (error.code === ERROR_IO_INCOMPLETE) return undefined
      throw error
    }
    const length = this.#count.readUInt32LE()
    return length === 0 ? undefined : Buffer.from(this.#room.subarray(0, length))
  }

  /** Throws NativeError. */
  write(bytes: Buffer): void {
    const handle = this.#open('WTSVirtualChannelWrite')
    for (let at = 0; at < bytes.length;) {
      const rest = bytes.subarray(at)
      if (wtsapi32.calls.WTSVirtualChannelWrite(handle, rest, rest.length, this.#count) === 0) throw lastError('WTSVirtualChannelWrite')
      const written = this.#count.readUInt32LE()
      if (written === 0) throw new NativeError('WTSVirtualChannelWrite', ERROR_IO_INCOMPLETE)
      at += written
    }
  }

  close(): void {
    const handle = this.#handle
    this.#handle = undefined
    if (handle !== undefined && wtsapi32.calls.WTSVirtualChannelClose(handle) === 0) throw lastError('WTSVirtualChannelClose')
  }

  #open(call: string): Handle<'HANDLE'> {
    if (this.#handle === undefined) throw new NativeError(call, 6)
    return this.#handle
  }
}
