import { crc32 } from '../../exchange/crc.ts'
import { readPart } from './parts.ts'
import type { HandOver, Part } from './parts.ts'

/**
 * What a code has added. `read` and `all` are of the hand-over that the code belongs to. `fresh`: it was not there yet.
 * `restarted`: it is the first of another hand-over than the one before it.
 */
export type Added =
  | { is: 'part'; read: number; all: number; fresh: boolean; restarted: boolean }
  | { is: 'complete'; data: Uint8Array; all: number }
  | { is: 'foreign' }
  | { is: 'newer'; version: number }
  | { is: 'damaged' }

/**
 * How many hand-overs are joined beside each other: a window may be seen twice with two of them, and neither may keep the other from
 * being read.
 */
const MAX_HAND_OVERS = 4

interface Joining {
  of: HandOver
  parts: Map<number, Uint8Array>
}

const keyOf = ({ id, count, length, sum }: HandOver): string => [id, count, length, sum].join(' ')

/**
 * Joins the parts of a hand-over, in whatever order and however often they come. Parts of two hand-overs never come together. Keeps
 * `MAX_HAND_OVERS` times `MAX_DATA` bytes at the most.
 */
export class PartJoiner {
  /** By hand-over; the one that was seen last is the last. */
  readonly #joining = new Map<string, Joining>()
  #current: string | undefined

  /** Takes what a code holds. Never throws. */
  add(bytes: Uint8Array): Added {
    const read = readPart(bytes)
    return read.is === 'part' ? this.#join(read.part) : read
  }

  /** Forgets everything. */
  clear(): void {
    this.#joining.clear()
    this.#current = undefined
  }

  #join(part: Part): Added {
    const key = keyOf(part)
    const known = this.#joining.get(key)
    const joining = known ?? { of: part, parts: new Map<number, Uint8Array>() }
    const restarted = known === undefined && this.#current !== undefined
    const fresh = !joining.parts.has(part.index)
    if (fresh) joining.parts.set(part.index, part.bytes)
    // Put last again.
    this.#joining.delete(key)
    this.#joining.set(key, joining)
    this.#current = key
    for (const oldest of this.#joining.keys()) {
      if (this.#joining.size <= MAX_HAND_OVERS) break
      this.#joining.delete(oldest)
    }
    const [read, all] = [joining.parts.size, part.count]
    return read < all ? { is: 'part', read, all, fresh, restarted } : this.#whole(key, joining)
  }

  /** All parts are there. Where they are not what was handed over, they are all forgotten. */
  #whole(key: string, { of, parts }: Joining): Added {
    const data = new Uint8Array(of.length)
    const each = Math.ceil(of.length / of.count)
    for (const [index, bytes] of parts) data.set(bytes, index * each)
    if (crc32(data) === of.sum) return { is: 'complete', data, all: of.count }
    this.#joining.delete(key)
    this.#current = undefined
    return { is: 'damaged' }
  }
}
