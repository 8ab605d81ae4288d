import { crc32 } from '../exchange/crc.ts'

/**
 * Texts over a pipe of bytes that keeps no borders: a channel of the connection gives bytes in whatever pieces it likes, may begin
 * in the middle, and may still hold what was meant for an earlier connection. So every frame says where it begins, from whom and
 * for whom it is, and what it must add up to.
 *
 * A frame: magic (4), kind (1), from (4), to (4), length of what follows (2), CRC-32 of all that but the magic and of what follows
 * (4), then what follows. Numbers are little-endian. The layout of a frame and of a greeting never changes: a newer version says
 * so in its greeting.
 */

/** The version of the format that this end speaks, and the oldest that it still understands. */
export const FORMAT = 1
export const OLDEST_FORMAT = 1

/** A greeting is repeated until it is answered; `alive` says that this end is there; `bye` ends a connection. */
export const KINDS = { hello: 1, first: 2, more: 3, alive: 4, bye: 5, busy: 6 } as const
export type Kind = keyof typeof KINDS

export interface Frame {
  /** undefined for one that a newer version sends and this one does not know. */
  kind: Kind | undefined
  /** Each end picks a number for each connection; 0 is nobody. */
  from: number
  to: number
  payload: Uint8Array
}

const MAGIC = [0x93, 0x53, 0x43, 0x4c] as const
const [MAGIC_START] = MAGIC
const HEADER = 19
const SUM_AT = 15
/** Small enough that a sign of life does not wait behind a long text. */
export const MAX_PAYLOAD = 8192
const MAX_FRAME = HEADER + MAX_PAYLOAD
/** So many times what looks like a frame may not add up in a row: finding frames in a hostile stream must cost little. */
const MAX_FAILED = 64

const KIND_NAMES = new Map<number, Kind>(Object.entries(KINDS).map(([name, value]) => [value, name as Kind]))

/** A frame as bytes. */
export function frameBytes(kind: Kind, from: number, to: number, payload: Uint8Array = new Uint8Array()): Uint8Array {
  if (payload.length > MAX_PAYLOAD) throw new RangeError(`${payload.length} bytes in one frame`)
  const bytes = new Uint8Array(HEADER + payload.length)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  view.setUint8(4, KINDS[kind])
  view.setUint32(5, from, true)
  view.setUint32(9, to, true)
  view.setUint16(13, payload.length, true)
  bytes.set(payload, HEADER)
  view.setUint32(SUM_AT, sumOf(bytes), true)
  return bytes
}

/** The checksum of a whole frame, whose own place counts as zero. */
function sumOf(frame: Uint8Array): number {
  const counted = frame.slice(MAGIC.length)
  counted.fill(0, SUM_AT - MAGIC.length, HEADER - MAGIC.length)
  return crc32(counted)
}

/** Finds frames in bytes that come in any pieces, and whatever stands between them. Holds one frame at the most. */
export class FrameReader {
  readonly #buffer = new Uint8Array(2 * MAX_FRAME)
  readonly #view = new DataView(this.#buffer.buffer)
  #end = 0
  #failed = 0
  #skipped = 0

  /** Bytes that belonged to no frame. */
  get skipped(): number {
    return this.#skipped
  }

  /** Whether so much of this only looked like frames that nobody should look any further. */
  get hopeless(): boolean {
    return this.#failed > MAX_FAILED
  }

  /** The frames that are complete with these bytes. */
  push(bytes: Uint8Array): Frame[] {
    const frames: Frame[] = []
    for (let at = 0; at < bytes.length && !this.hopeless;) {
      const piece = bytes.subarray(at, at + this.#buffer.length - this.#end)
      this.#buffer.set(piece, this.#end)
      this.#end += piece.length
      at += piece.length
      this.#drop(this.#find(frames))
    }
    return frames
  }

  /** Takes frames out of the buffer; answers with where what is not yet decided begins. */
  #find(frames: Frame[]): number {
    let at = 0
    for (;;) {
      const start = this.#nextMagic(at)
      this.#skipped += start - at
      at = start
      const length = this.#lengthAt(at)
      if (length === 'incomplete' || this.hopeless) return at
      if (length === 'none') {
        this.#skipped += 1
        at += 1
        continue
      }
      frames.push(this.#frameAt(at, length))
      this.#failed = 0
      at += length
    }
  }

  /** Where the next magic begins, or might begin with the bytes that are still to come. */
  #nextMagic(from: number): number {
    for (let at = from; ; at += 1) {
      const found = this.#buffer.subarray(0, this.#end).indexOf(MAGIC_START, at)
      if (found < 0) return this.#end
      at = found
      if (MAGIC.every((byte, index) => at + index >= this.#end || this.#buffer[at + index] === byte)) return at
    }
  }

  /** The length of the frame that begins there. */
  #lengthAt(at: number): number | 'incomplete' | 'none' {
    const there = this.#end - at
    if (there < HEADER) return 'incomplete'
    const length = HEADER + this.#view.getUint16(at + 13, true)
    if (length > MAX_FRAME) return 'none'
    if (there < length) return 'incomplete'
    if (this.#view.getUint32(at + SUM_AT, true) === sumOf(this.#buffer.subarray(at, at + length))) return length
    this.#failed += 1
    return 'none'
  }

  #frameAt(at: number, length: number): Frame {
    return {
      kind: KIND_NAMES.get(this.#view.getUint8(at + 4)),
      from: this.#view.getUint32(at + 5, true),
      to: this.#view.getUint32(at + 9, true),
      payload: this.#buffer.slice(at + HEADER, at + length)
    }
  }

  #drop(count: number): void {
    this.#buffer.copyWithin(0, count, this.#end)
    this.#end -= count
  }
}

/** What an end says of itself in its greeting. */
export interface Greeting {
  /** The version of the format that it speaks, and the oldest that it understands. */
  format: number
  oldest: number
}

const GREETING_BYTES = 4

export function greetingBytes({ format, oldest }: Greeting = { format: FORMAT, oldest: OLDEST_FORMAT }): Uint8Array {
  const bytes = new Uint8Array(GREETING_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, format, true)
  view.setUint16(2, oldest, true)
  return bytes
}

/** The greeting in a frame; undefined where it is none. What a newer version says besides is left out. */
export function readGreeting(payload: Uint8Array): Greeting | undefined {
  if (payload.length < GREETING_BYTES) return undefined
  const view = new DataView(payload.buffer, payload.byteOffset)
  const greeting = { format: view.getUint16(0, true), oldest: view.getUint16(2, true) }
  return greeting.oldest <= greeting.format ? greeting : undefined
}

/** Whether both ends have a version in common; else which of them is the older one. */
export function understand(theirs: Greeting): 'yes' | 'they-are-newer' | 'they-are-older' {
  if (theirs.oldest > FORMAT) return 'they-are-newer'
  return theirs.format < OLDEST_FORMAT ? 'they-are-older' : 'yes'
}

// Node and browsers both have these; core's library types know neither of the two environments.
const { TextDecoder, TextEncoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string }
  TextEncoder: new () => { encode(text: string): Uint8Array }
}

/** What ends a connection although the pipe still stands. */
export type StreamFault = 'damaged' | 'out-of-order' | 'too-long' | 'not-text'

export class StreamError extends Error {
  override readonly name = 'StreamError'
  constructor(readonly fault: StreamFault) {
    super(`the stream is ${fault}`)
  }
}

/** In UTF-8 one UTF-16 code unit takes three bytes at the most. */
const BYTES_PER_UNIT = 3
const TOTAL_BYTES = 4

/** Puts texts together again from their frames. */
export class TextReader {
  readonly #most: number
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #pieces: Uint8Array[] = []
  #missing: number | undefined

  /** @param most the longest text, in UTF-16 code units; a longer one is refused before it is there */
  constructor(most: number) {
    this.#most = most
  }

  /** The text that is complete with this frame. Throws StreamError. */
  take(kind: 'first' | 'more', payload: Uint8Array): string | undefined {
    let piece = payload
    if (kind === 'first') {
      if (this.#missing !== undefined || payload.length < TOTAL_BYTES) throw new StreamError('out-of-order')
      const total = new DataView(payload.buffer, payload.byteOffset).getUint32(0, true)
      if (total > this.#most * BYTES_PER_UNIT) throw new StreamError('too-long')
      this.#missing = total
      piece = payload.subarray(TOTAL_BYTES)
    } else if (this.#missing === undefined || payload.length === 0) throw new StreamError('out-of-order')
    if (piece.length > this.#missing) throw new StreamError('out-of-order')
    this.#pieces.push(piece)
    this.#missing -= piece.length
    return this.#missing > 0 ? undefined : this.#whole()
  }

  #whole(): string {
    const pieces = this.#pieces
    this.#pieces = []
    this.#missing = undefined
    const text = this.#decode(joined(pieces))
    if (text.length > this.#most) throw new StreamError('too-long')
    return text
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes)
    } catch (error) {
      if (error instanceof TypeError) throw new StreamError('not-text')
      throw error
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const encoder = new TextEncoder()

/** What is to be sent: texts in their order, cut into frames, with what may pass them in between. */
export class Outbox {
  readonly #texts: { bytes: Uint8Array; at: number }[] = []
  readonly #passing: Uint8Array[] = []
  #waiting = 0

  /** Bytes of texts that are not yet handed out. */
  get waiting(): number {
    return this.#waiting
  }

  text(text: string): void {
    const bytes = encoder.encode(text)
    this.#texts.push({ bytes, at: 0 })
    this.#waiting += bytes.length
  }

  /** A frame that goes before all texts. */
  pass(frame: Uint8Array): void {
    this.#passing.push(frame)
  }

  /** The next frame, undefined where there is none. */
  next(from: number, to: number): Uint8Array | undefined {
    const passing = this.#passing.shift()
    if (passing !== undefined) return passing
    const [text] = this.#texts
    if (text === undefined) return undefined
    const isFirst = text.at === 0
    const piece = text.bytes.subarray(text.at, text.at + MAX_PAYLOAD - (isFirst ? TOTAL_BYTES : 0))
    text.at += piece.length
    this.#waiting -= piece.length
    if (text.at >= text.bytes.length) this.#texts.shift()
    if (!isFirst) return frameBytes('more', from, to, piece)
    const payload = new Uint8Array(TOTAL_BYTES + piece.length)
    new DataView(payload.buffer).setUint32(0, text.bytes.length, true)
    payload.set(piece, TOTAL_BYTES)
    return frameBytes('first', from, to, payload)
  }
}
