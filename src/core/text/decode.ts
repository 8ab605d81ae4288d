import { decodePage, guessPage } from './code-pages.ts'
import type { CodePage } from './code-pages.ts'

/** The encodings that are told apart. UTF-16 is also recognised without a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | CodePage

export interface Decoded {
  /** Without byte order mark and NUL characters. */
  text: string
  encoding: Encoding
}

interface Decoder {
  decode(bytes: Uint8Array): string
}
// Node and browsers both have TextDecoder; core's library types know neither of the two environments.
const { TextDecoder } = globalThis as unknown as { TextDecoder: new (label: string, options?: { ignoreBOM?: boolean }) => Decoder }

/** How many bytes are looked at to recognise UTF-16 without a byte order mark. */
const SAMPLE = 4096

/**
 * Turns a file's bytes into text. A byte order mark decides; else UTF-16 is recognised by its zero bytes (every ASCII
 * character has one, on the same side), valid UTF-8 is UTF-8, and anything else is of a code page of Windows. A UTF-8 text with a
 * few broken sequences (a truncated paste, one damaged character) stays UTF-8, with U+FFFD for what is broken.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return decoded('utf-16le', bytes.subarray(2))
  if (a === 0xfe && b === 0xff) return decoded('utf-16be', bytes.subarray(2))
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded('utf-8-bom', bytes.subarray(3))
  const utf16 = guessUtf16(bytes)
  if (utf16 !== undefined) return decoded(utf16, bytes)
  const { valid, broken } = countSequences(bytes)
  return decoded(broken === 0 || valid >= 4 * broken ? 'utf-8' : guessPage(bytes), bytes)
}

/** Characters that no text has: all controls but tab, line ends, form feed and the escape of terminal colours. */
const BINARY = /[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]/

/** The text of a file, null where it is none: it has controls that no text has, or null characters between its letters. */
export function readableText(bytes: Uint8Array): string | null {
  const { text, encoding } = decodeText(bytes)
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  return BINARY.test(text) || (!wide && bytes.includes(0)) ? null : text
}

/** The text of a string that a person pasted: a stray byte order mark, as text or as its bytes misread, is taken off. */
export function cleanText(text: string): string {
  return withoutNuls(text.replace(/^(?:\ufeff|ï»¿|ÿþ|þÿ)/, ''))
}

const isPage = (encoding: Encoding): encoding is CodePage => !encoding.startsWith('utf-')

function decoded(encoding: Encoding, bytes: Uint8Array): Decoded {
  if (isPage(encoding)) return { encoding, text: withoutNuls(decodePage(encoding, bytes)) }
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  return { encoding, text: withoutNuls(new TextDecoder(label, { ignoreBOM: true }).decode(bytes)) }
}

function withoutNuls(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2) return undefined
  let zeroFirst = 0
  let zeroSecond = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) zeroFirst++
    if (bytes[2 * i + 1] === 0) zeroSecond++
  }
  // Even a Chinese or Russian certutil output is a third ASCII: blanks, digits, names, line ends.
  if (zeroSecond > pairs * 0.2 && zeroFirst < zeroSecond * 0.1) return 'utf-16le'
  if (zeroFirst > pairs * 0.2 && zeroSecond < zeroFirst * 0.1) return 'utf-16be'
  return undefined
}

/** How many multi-byte sequences of UTF-8 the bytes hold, and how many bytes are no part of one. */
function countSequences(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0
  let broken = 0
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      i++
      continue
    }
    const length = sequenceLength(bytes, i, lead)
    if (length === 0) broken++
    else valid++
    i += length || 1
  }
  return { valid, broken }
}

/** The length of the well-formed sequence at `at` (Unicode 15, table 3-7), 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < low || second > high) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
