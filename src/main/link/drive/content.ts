import { crc32 } from '../../../core/exchange/crc.ts'
import { MAX_HALF_LENGTH } from '../../../core/link/half.ts'

/** What stands before a half in a file: how long it is and its checksum, so that one that is still being written is known as such. */
const HEADER = /^sidecheck\.drive\/1 (\d{1,9}) ([0-9a-f]{8})\n/
const NEWER = /^sidecheck\.drive\/\d{1,4} /
const MOST_HEADER = 64

/** The longest half on a drive, in bytes of UTF-8. */
export const MOST_BYTES = MAX_HALF_LENGTH
/** The longest file read, in bytes. */
export const MOST_FILE = MOST_BYTES + MOST_HEADER

export type Unwrapped = { ok: true; text: string } | { ok: false; why: 'damaged' | 'newer' }

/** A half as the content of a file; undefined where it is too long for one. */
export function wrap(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > MOST_BYTES) return undefined
  return Buffer.concat([Buffer.from(`sidecheck.drive/1 ${bytes.length} ${crc32(bytes).toString(16).padStart(8, '0')}\n`, 'latin1'), bytes])
}

/** The half in a file's content. Never throws. */
export function unwrap(content: Uint8Array): Unwrapped {
  const start = Buffer.from(content.subarray(0, MOST_HEADER)).toString('latin1')
  const [header, length, sum] = HEADER.exec(start) ?? []
  if (header === undefined || sum === undefined) return { ok: false, why: NEWER.test(start) ? 'newer' : 'damaged' }
  const bytes = content.subarray(header.length)
  if (bytes.length !== Number(length) || crc32(bytes) !== Number.parseInt(sum, 16)) return { ok: false, why: 'damaged' }
  return { ok: true, text: Buffer.from(bytes).toString('utf8') }
}
