import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../../testbed/runs.ts'
import { CODE_SIZES } from './code.ts'
import { PartJoiner } from './joiner.ts'
import type { Added } from './joiner.ts'
import { HEAD, MAX_DATA, MAX_PART, MAX_PARTS, isOurs, partsOf, readPart } from './parts.ts'

const id = fc.integer({ min: 0, max: 0xffffffff })
const data = fc.uint8Array({ minLength: 1, maxLength: 4000 })
const size = fc.oneof(fc.constantFrom(...CODE_SIZES.map(({ bytes }) => bytes)), fc.integer({ min: HEAD + 2, max: 1200 }))

const last = (joiner: PartJoiner, parts: readonly Uint8Array[]): Added | undefined => parts.map((part) => joiner.add(part)).at(-1)
const pseudo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 197 + (at >> 3)) & 255)

describe('parts of a hand-over', () => {
  it('come together in any order, however often each was seen', () => {
    fc.assert(
      fc.property(data, size, id, fc.infiniteStream(fc.nat()), (bytes, most, id, order) => {
        const parts = partsOf(bytes, most, id)
        expect(parts.every((part) => part.length <= most && isOurs(part))).toBe(true)
        const joiner = new PartJoiner()
        const left = new Set(parts.keys())
        let answer: Added | undefined
        while (left.size > 0) {
          const index = order.next().value % parts.length
          // A stream that repeats itself for ever shall not be waited for.
          const next = left.has(index) ? index : ([...left][0] ?? 0)
          if (next !== index && left.size < parts.length) expect(joiner.add(parts[index] ?? bytes)).toMatchObject({ fresh: false })
          left.delete(next)
          answer = joiner.add(parts[next] ?? bytes)
          if (left.size > 0) expect(answer).toMatchObject({ is: 'part', read: parts.length - left.size, all: parts.length, fresh: true })
        }
        expect(answer).toEqual({ is: 'complete', data: bytes, all: parts.length })
      }),
      runs(150)
    )
  })

  it('never give other data, and never throw, whatever happened to them on the way', () => {
    const original = pseudo(2774)
    const parts = partsOf(original, 520, 7)
    const change = fc.oneof(
      fc.record({ of: fc.constant('bit'), at: fc.nat(), bit: fc.nat(7) }),
      fc.record({ of: fc.constant('byte'), at: fc.nat(HEAD), bit: fc.nat(255) }),
      fc.record({ of: fc.constant('cut'), at: fc.nat(), bit: fc.constant(0) }),
      fc.record({ of: fc.constant('longer'), at: fc.nat(30), bit: fc.nat(255) }),
      fc.record({ of: fc.constant('none'), at: fc.constant(0), bit: fc.constant(0) })
    )
    const mutate = (part: Uint8Array, { of, at, bit }: { of: string; at: number; bit: number }): Uint8Array => {
      const copy = part.slice()
      const place = at % part.length
      if (of === 'cut') return copy.slice(0, place)
      if (of === 'longer') return Uint8Array.from([...copy, ...Array<number>(at + 1).fill(bit)])
      if (of === 'byte') copy[place] = bit
      if (of === 'bit') copy[place] = (copy[place] ?? 0) ^ (1 << bit)
      return copy
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(parts.length - 1), change), { minLength: 1, maxLength: 12 }), (frames) => {
        const joiner = new PartJoiner()
        const whole = new Set<number>()
        for (const [index, how] of frames) {
          const part = parts[index] ?? original
          const frame = mutate(part, how)
          const answer = joiner.add(frame)
          const intact = frame.length === part.length && frame.every((byte, at) => byte === part[at])
          if (intact) whole.add(index)
          expect(answer.is).toEqual(
            !intact ? expect.stringMatching(/^(foreign|newer|damaged)$/) : whole.size === parts.length ? 'complete' : 'part'
          )
          if (answer.is === 'complete') expect(answer.data).toEqual(original)
        }
      }),
      runs(4000)
    )
  })

  it('of two hand-overs never come together', () => {
    fc.assert(
      fc.property(
        data,
        data,
        size,
        id,
        id,
        fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 60 }),
        (one, other, most, a, b, seen) => {
          const both = [partsOf(one, most, a), partsOf(other, most, b)] as const
          const joiner = new PartJoiner()
          for (const [first, at] of seen) {
            const [parts, bytes] = first ? [both[0], one] : [both[1], other]
            const answer = joiner.add(parts[at % parts.length] ?? bytes)
            expect(answer.is === 'part' || answer.is === 'complete').toBe(true)
            if (answer.is === 'complete') expect(answer.data).toEqual(bytes)
          }
        }
      ),
      runs(150)
    )
  })

  it('of a random origin are foreign', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(readPart(bytes).is).toBe(isOurs(bytes) ? 'damaged' : 'foreign')
      }),
      runs(300)
    )
  })
})

describe('the joiner', () => {
  it('says when another hand-over has begun, and reads on in the first when it is seen again', () => {
    const [first, second] = [partsOf(pseudo(300), 134, 1), partsOf(pseudo(301), 134, 2)]
    const joiner = new PartJoiner()
    const none = new Uint8Array()
    expect(joiner.add(first[0] ?? none)).toMatchObject({ read: 1, all: 3, restarted: false })
    expect(joiner.add(second[1] ?? none)).toMatchObject({ read: 1, all: 3, restarted: true })
    expect(joiner.add(first[1] ?? none)).toMatchObject({ read: 2, all: 3, restarted: false })
    expect(joiner.add(first[2] ?? none)).toMatchObject({ is: 'complete' })
  })

  it('forgets the oldest of more hand-overs than it keeps', () => {
    const joiner = new PartJoiner()
    const hands = [1, 2, 3, 4, 5].map((number) => partsOf(pseudo(300), 134, number))
    for (const [part = new Uint8Array()] of hands) joiner.add(part)
    expect(last(joiner, hands[0]?.slice(1) ?? [])).toMatchObject({ is: 'part', read: 2 })
    expect(last(joiner, hands[4]?.slice(1) ?? [])).toMatchObject({ is: 'complete' })
  })

  it('forgets a hand-over whose parts are each whole and together are not what was handed over', () => {
    const parts = partsOf(pseudo(300), 134, 1)
    const others = partsOf(pseudo(301).slice(1), 134, 1)
    const joiner = new PartJoiner()
    // Made on purpose: a part that claims to be of the other data.
    const forged = others[0]?.slice() ?? new Uint8Array()
    forged.set(parts[0]?.subarray(16, 20) ?? [], 16)
    expect(joiner.add(forged).is).toBe('damaged')
    expect(last(joiner, parts)).toMatchObject({ is: 'complete', data: pseudo(300) })
  })

  it('knows nothing after it was cleared', () => {
    const parts = partsOf(pseudo(300), 134, 1)
    const joiner = new PartJoiner()
    last(joiner, parts.slice(1))
    joiner.clear()
    expect(joiner.add(parts[0] ?? new Uint8Array())).toMatchObject({ read: 1, restarted: false })
  })
})

describe('the form of a part', () => {
  const [part = new Uint8Array()] = partsOf(pseudo(100), 929, 0xfedcba98)

  it('is told from a later one and from another', () => {
    expect(readPart(part)).toEqual({
      is: 'part',
      part: expect.objectContaining({ id: 0xfedcba98, index: 0, count: 1, length: 100, bytes: pseudo(100) })
    })
    expect(readPart(part.with(3, 2))).toEqual({ is: 'newer', version: 2 })
    expect(readPart(part.with(3, 0))).toEqual({ is: 'damaged' })
    expect(readPart(part.with(0, 0))).toEqual({ is: 'foreign' })
    expect(readPart(part.subarray(0, HEAD))).toEqual({ is: 'damaged' })
  })

  it('holds what may be handed over at the most in every size of code', () => {
    for (const { bytes } of CODE_SIZES) {
      const parts = partsOf(new Uint8Array(MAX_DATA), bytes, 1)
      expect(parts.length).toBeLessThanOrEqual(MAX_PARTS)
      expect(last(new PartJoiner(), parts)).toMatchObject({ is: 'complete' })
    }
    expect(() => partsOf(new Uint8Array(MAX_DATA + 1), 929, 1)).toThrow(RangeError)
    expect(() => partsOf(new Uint8Array(), 929, 1)).toThrow(RangeError)
    expect(() => partsOf(new Uint8Array(9), HEAD, 1)).toThrow(RangeError)
    expect(() => partsOf(new Uint8Array(MAX_DATA), HEAD + 9, 1)).toThrow(RangeError)
    expect(readPart(new Uint8Array([...part.subarray(0, 4), ...new Uint8Array(MAX_PART)])).is).toBe('damaged')
  })
})
