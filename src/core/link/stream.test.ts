import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import {
  FORMAT,
  FrameReader,
  MAX_PAYLOAD,
  Outbox,
  StreamError,
  TextReader,
  frameBytes,
  greetingBytes,
  readGreeting,
  understand
} from './stream.ts'
import type { Frame } from './stream.ts'

const MOST = 200_000

/** All frames of some texts, one behind the other. */
function streamOf(texts: readonly string[]): Uint8Array {
  const box = new Outbox()
  for (const text of texts) box.text(text)
  const frames: Uint8Array[] = []
  for (let frame; (frame = box.next(7, 9)) !== undefined;) frames.push(frame)
  return Buffer.concat(frames)
}

/** What a reader makes of bytes in pieces of the given lengths; the last length is used again and again. */
function read(
  bytes: Uint8Array,
  lengths: readonly number[] = [bytes.length || 1]
): { texts: string[]; reader: FrameReader; fault?: string } {
  const reader = new FrameReader()
  const text = new TextReader(MOST)
  const texts: string[] = []
  let index = 0
  try {
    for (let at = 0; at < bytes.length;) {
      const length = lengths[Math.min(index++, lengths.length - 1)] ?? 1
      for (const { kind, payload } of reader.push(bytes.subarray(at, at + length))) {
        const whole = kind === 'first' || kind === 'more' ? text.take(kind, payload) : undefined
        if (whole !== undefined) texts.push(whole)
      }
      at += length
    }
  } catch (error) {
    if (!(error instanceof StreamError)) throw error
    return { texts, reader, fault: error.fault }
  }
  return { texts, reader }
}

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 300 })
const long = fc.tuple(wellFormed, fc.nat(400)).map(([text, times]) => text.repeat(times + 1).slice(0, MOST / 2))
const anyText = fc.oneof(wellFormed, long).map((text) => Buffer.from(text).toString())

describe('texts over a pipe', () => {
  it('come out as they went in, in whatever pieces the pipe gives them', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 3 * MAX_PAYLOAD }), { minLength: 1 }),
        (texts, lengths) => {
          const { texts: found, reader } = read(streamOf(texts), lengths)
          expect(found).toEqual(texts)
          expect(reader.skipped).toBe(0)
        }
      ),
      runs()
    )
    const texts = ['', 'ä', 'x'.repeat(MAX_PAYLOAD), 'y'.repeat(3 * MAX_PAYLOAD + 5), '\u{1F600}'.repeat(9000)]
    expect(read(streamOf(texts), [1]).texts).toEqual(texts)
  })

  it('are found again behind bytes of something else, which are counted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uint8Array({ maxLength: 200 }), wellFormed), { maxLength: 6 }), (parts) => {
        const bytes = Buffer.concat(parts.flatMap(([garbage, text]) => [garbage, streamOf([text])]))
        const { texts, reader } = read(bytes, [17])
        expect(texts).toEqual(parts.map(([, text]) => text))
        expect(reader.skipped).toBe(parts.reduce((sum, [garbage]) => sum + garbage.length, 0))
      }),
      runs()
    )
  })

  it('that were changed on the way are never delivered in another form', () => {
    const texts = ['{"one":1}', 'z'.repeat(9000), '{"three":3}']
    const bytes = streamOf(texts)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const changed = Uint8Array.from(bytes)
          for (const [at, by] of changes) changed[at] = (changed[at] ?? 0) ^ by
          for (const text of read(changed, [1000]).texts) expect(texts).toContain(text)
        }
      ),
      runs(500)
    )
  })

  it('from a hostile sender never throw anything but what ends the connection', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('first', 'more', 'alive', 'hello', 'bye', 'busy'), fc.uint8Array({ maxLength: 64 }))),
        (sent) => {
          const bytes = Buffer.concat(sent.map(([kind, payload]) => frameBytes(kind as 'first', 1, 2, payload)))
          expect([undefined, 'out-of-order', 'too-long', 'not-text']).toContain(read(bytes, [50]).fault)
        }
      ),
      runs(300)
    )
  })

  it('that are too long are refused by what they say of themselves, before they are there', () => {
    const reader = new TextReader(10)
    const claim = new Uint8Array([31, 0, 0, 0, 65])
    expect(() => reader.take('first', claim)).toThrow('too-long')
    // In units they are counted when they are there: thirty bytes may be ten of them, or thirty.
    expect(new TextReader(10).take('first', new Uint8Array([30, 0, 0, 0, ...Buffer.from('€'.repeat(10))]))).toBe('€'.repeat(10))
    expect(() => new TextReader(10).take('first', new Uint8Array([11, 0, 0, 0, ...Buffer.from('a'.repeat(11))]))).toThrow('too-long')
  })

  it('that are no UTF-8, or do not come in order, end the connection', () => {
    expect(() => new TextReader(10).take('first', new Uint8Array([1, 0, 0, 0, 0xff]))).toThrow('not-text')
    expect(() => new TextReader(10).take('more', new Uint8Array([65]))).toThrow('out-of-order')
    expect(() => new TextReader(10).take('first', new Uint8Array([1, 0, 0, 0, 65, 66]))).toThrow('out-of-order')
    const begun = new TextReader(10)
    expect(begun.take('first', new Uint8Array([2, 0, 0, 0, 65]))).toBeUndefined()
    expect(() => begun.take('first', new Uint8Array([1, 0, 0, 0, 65]))).toThrow('out-of-order')
  })

  it('let a sign of life pass between their frames', () => {
    const box = new Outbox()
    box.text('a'.repeat(3 * MAX_PAYLOAD))
    const kinds: (string | undefined)[] = []
    const reader = new FrameReader()
    for (let frame; (frame = box.next(1, 2)) !== undefined;) {
      kinds.push(...reader.push(frame).map(({ kind }) => kind))
      if (kinds.length === 1) box.pass(frameBytes('alive', 1, 2))
    }
    expect(kinds).toEqual(['first', 'alive', 'more', 'more', 'more'])
    expect(box.waiting).toBe(0)
  })
})

describe('a reader of frames', () => {
  it('gives up what only looks like frames, instead of adding it up for ever', () => {
    const reader = new FrameReader()
    const header = frameBytes('alive', 1, 2, new Uint8Array(MAX_PAYLOAD)).slice(0, 19)
    const hostile = Buffer.concat(Array.from({ length: 2000 }, () => header))
    const began = performance.now()
    for (let round = 0; round < 50; round += 1) expect(reader.push(hostile)).toEqual([])
    expect(reader.hopeless).toBe(true)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('passes over kinds that a newer version may send', () => {
    const bytes = frameBytes('bye', 1, 2)
    const newer = Uint8Array.from(bytes)
    newer[4] = 200
    // The checksum of the changed frame: taken from a reader that is told so by trying.
    expect(new FrameReader().push(newer)).toEqual([])
    const kinds = new FrameReader().push(Buffer.concat([newer, bytes])).map(({ kind }: Frame) => kind)
    expect(kinds).toEqual(['bye'])
  })

  it('takes no frame that is longer than frames are', () => {
    expect(() => frameBytes('more', 1, 2, new Uint8Array(MAX_PAYLOAD + 1))).toThrow(RangeError)
  })
})

describe('a greeting', () => {
  it('says which formats an end speaks, and may say more in a newer one', () => {
    expect(readGreeting(greetingBytes())).toEqual({ format: FORMAT, oldest: 1 })
    expect(readGreeting(Buffer.concat([greetingBytes({ format: 7, oldest: 1 }), Buffer.from('more')]))).toEqual({ format: 7, oldest: 1 })
    expect(readGreeting(new Uint8Array(3))).toBeUndefined()
    expect(readGreeting(greetingBytes({ format: 1, oldest: 2 }))).toBeUndefined()
  })

  it('is understood where both have a version in common', () => {
    expect(understand({ format: 9, oldest: 1 })).toBe('yes')
    expect(understand({ format: 9, oldest: 2 })).toBe('they-are-newer')
    expect(understand({ format: 0, oldest: 0 })).toBe('they-are-older')
  })
})
