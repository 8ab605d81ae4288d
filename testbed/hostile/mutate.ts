import type { Random } from '../../src/core/signal/testing/random.ts'
import { below, oneOf } from './part.ts'

/** Changes of what is almost right: they get further into a reader than noise does. */

/** How long a changed input may be, in bytes: time and output are judged by the length, not by a lucky repetition. */
const MOST_BYTES = 16 * 1024

/** What readers of text are tripped by, whatever they read. */
const TOKENS = [
  '',
  '\0',
  '\r',
  '\n\n\n',
  '\ufeff',
  '\u202e',
  '\ud800',
  '-1',
  '0',
  '99999999999999999999',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  '"',
  "'",
  '\\',
  '<![CDATA[',
  '&#0;',
  '{{{{{{{{',
  '[[[[[[[[',
  '%s%n',
  '===',
  '0x80100002',
  'a'.repeat(5000)
].map((text) => Buffer.from(text))

type Change = (random: Random, bytes: Buffer, other: Buffer) => Buffer

const cut = (bytes: Buffer, from: number, to: number, between: Uint8Array = Buffer.alloc(0)): Buffer =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(Math.max(from, to))])

/** A piece of a text: up to a few hundred bytes, or up to its end. */
function piece(random: Random, bytes: Buffer): [from: number, to: number] {
  const from = below(random, bytes.length + 1)
  return [from, Math.min(bytes.length, from + below(random, random.next() < 0.1 ? bytes.length + 1 : 200))]
}

const CHANGES: readonly Change[] = [
  // A bit, or a byte.
  (random, bytes) => {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) {
      const at = below(random, copy.length)
      copy[at] = random.next() < 0.5 ? (copy[at] ?? 0) ^ (1 << below(random, 8)) : below(random, 256)
    }
    return copy
  },
  // Cut off, cut out, doubled, put elsewhere.
  (random, bytes) => bytes.subarray(0, below(random, bytes.length + 1)),
  (random, bytes) => cut(bytes, ...piece(random, bytes)),
  (random, bytes) => {
    const [from, to] = piece(random, bytes)
    return cut(bytes, to, to, bytes.subarray(from, to))
  },
  (random, bytes) => {
    const [from, to] = piece(random, bytes)
    const at = below(random, bytes.length + 1)
    return cut(bytes, at, at, bytes.subarray(from, to))
  },
  // Over and over.
  (random, bytes) => {
    const [from, to] = piece(random, bytes)
    return cut(
      bytes,
      to,
      to,
      Buffer.concat(Array.from({ length: 1 + below(random, random.next() < 0.2 ? 60 : 5) }, () => bytes.subarray(from, to)))
    )
  },
  // With what stands in none, or in another one.
  (random, bytes) => {
    const at = below(random, bytes.length + 1)
    return cut(bytes, at, at + below(random, 8), oneOf(random, TOKENS))
  },
  (random, bytes, other) => {
    const [from, to] = piece(random, bytes)
    return cut(bytes, from, to, other.subarray(...piece(random, other)))
  },
  // In another encoding than it says.
  (_, bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
  (random, bytes) => cut(bytes, 0, below(random, 3))
]

/** One to four changes. `other`: a text of the same or another kind, from which pieces are taken. */
export function mutateBytes(random: Random, bytes: Uint8Array, other: Uint8Array): Buffer {
  let result: Buffer = Buffer.from(bytes)
  for (let times = 1 + below(random, 4); times > 0; times--) result = oneOf(random, CHANGES)(random, result, Buffer.from(other))
  return result.subarray(0, MOST_BYTES)
}

/** Values that stand where another one belongs. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  'x'.repeat(5000),
  '\u0000',
  '__proto__',
  [],
  {},
  [[[[]]]],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  Array.from({ length: 3000 }, () => 0)
]

/** A copy in which one value somewhere within is another one, has gone, or is there twice. */
export function mutateValue(random: Random, value: unknown): unknown {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0
  if (isLeaf || random.next() < 0.1) return oneOf(random, VALUES)
  if (Array.isArray(value)) {
    const list: unknown[] = [...value]
    const at = below(random, list.length)
    const chance = random.next()
    if (chance < 0.15) list.splice(at, 1)
    else if (chance < 0.3) list.push(list[at])
    else list[at] = mutateValue(random, list[at])
    return list
  }
  const entries = Object.entries(value)
  const at = below(random, entries.length)
  const [name = '', inner] = entries[at] ?? []
  const chance = random.next()
  if (chance < 0.15) entries.splice(at, 1)
  else if (chance < 0.3) entries.push([oneOf(random, ['__proto__', 'constructor', 'x', `${name}s`]), inner])
  else entries[at] = [name, mutateValue(random, inner)]
  return Object.fromEntries(entries)
}

/** A JSON text with a changed value, with changed bytes, or with both. */
export function mutateJson(random: Random, value: unknown): string {
  const kind = random.next()
  const text = JSON.stringify(kind < 0.6 ? mutateValue(random, value) : value)
  if (kind < 0.45) return text
  const bytes = Buffer.from(text)
  return mutateBytes(random, bytes, bytes).toString('utf8')
}
