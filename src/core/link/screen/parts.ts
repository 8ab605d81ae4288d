import { crc32 } from '../../exchange/crc.ts'

/**
 * One hand-over as parts, each small enough for one code on the screen. The parts are alike in size, so that the place of each is
 * known from the head alone, and nothing else fits there.
 *
 * Head of a part, 24 bytes, numbers with their highest byte first: 3 bytes `SCH`; 1 byte version of this form; 4 bytes id of the
 * hand-over; 2 bytes number of the part from 0; 2 bytes number of parts; 4 bytes length of the whole; 4 bytes CRC-32 of the whole;
 * 4 bytes CRC-32 of this part, this field left out.
 */
const MAGIC = [0x53, 0x43, 0x48] as const
const VERSION = 1
export const HEAD = 24
const SUM_AT = HEAD - 4

/** The most bytes in one hand-over: a session with 200 devices on each side is a quarter of it. */
export const MAX_DATA = 256 * 1024

/** The most parts of one hand-over: what `MAX_DATA` takes in the smallest codes. */
export const MAX_PARTS = 2400

/** The largest part that is looked at: the most bytes that one QR code can hold. */
export const MAX_PART = 2953

/** Which hand-over a part is of. Two of them have nothing in common but by chance of 1 to 2^96. */
export interface HandOver {
  /** Chosen at random by who hands over, 32 bits. */
  id: number
  count: number
  /** Bytes of the whole, and their CRC-32. */
  length: number
  sum: number
}

export interface Part extends HandOver {
  index: number
  bytes: Uint8Array
}

/** `foreign`: a code of something else. `newer`: of a later version of this form. `damaged`: ours, and not as it was made. */
export type ReadPart = { is: 'part'; part: Part } | { is: 'foreign' } | { is: 'newer'; version: number } | { is: 'damaged' }

/** Bytes of the whole in each part but the last, which has the rest. */
const share = (length: number, count: number): number => Math.ceil(length / count)

/** Of a part without its own checksum. */
function sumOf(part: Uint8Array): number {
  const rest = new Uint8Array(part.length - 4)
  rest.set(part.subarray(0, SUM_AT))
  rest.set(part.subarray(HEAD), SUM_AT)
  return crc32(rest)
}

/**
 * Cuts data into parts.
 * @param bytesPerPart the most bytes in a part, its head included
 * @param id 32 bits, another one for each hand-over
 * @throws RangeError where the data is empty or larger than `MAX_DATA`, or a part has no room for any of it
 */
export function partsOf(data: Uint8Array, bytesPerPart: number, id: number): Uint8Array[] {
  const room = bytesPerPart - HEAD
  if (data.length === 0 || data.length > MAX_DATA) throw new RangeError(`${data.length} bytes cannot be handed over`)
  const count = room > 0 ? Math.ceil(data.length / room) : Infinity
  if (count > MAX_PARTS) throw new RangeError(`${data.length} bytes in parts of ${bytesPerPart} are too many parts`)
  const each = share(data.length, count)
  // Rounding up can leave nothing for the last ones.
  const parts = Math.ceil(data.length / each)
  const sum = crc32(data)
  return Array.from({ length: parts }, (_, index) => {
    const bytes = data.subarray(index * each, (index + 1) * each)
    const part = new Uint8Array(HEAD + bytes.length)
    part.set([...MAGIC, VERSION])
    part.set(bytes, HEAD)
    const head = new DataView(part.buffer)
    head.setUint32(4, id)
    head.setUint16(8, index)
    head.setUint16(10, parts)
    head.setUint32(12, data.length)
    head.setUint32(16, sum)
    head.setUint32(SUM_AT, sumOf(part))
    return part
  })
}

/** Whether a code begins as ours do. */
export const isOurs = (bytes: Uint8Array): boolean => bytes.length > MAGIC.length && MAGIC.every((byte, at) => bytes[at] === byte)

/** Reads what a code holds. Never throws. */
export function readPart(bytes: Uint8Array): ReadPart {
  if (!isOurs(bytes)) return { is: 'foreign' }
  const version = bytes[MAGIC.length] ?? 0
  if (version > VERSION) return { is: 'newer', version }
  if (version !== VERSION || bytes.length <= HEAD || bytes.length > MAX_PART) return { is: 'damaged' }
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD)
  if (head.getUint32(SUM_AT) !== sumOf(bytes)) return { is: 'damaged' }
  const [id, index, count] = [head.getUint32(4), head.getUint16(8), head.getUint16(10)]
  const [length, sum] = [head.getUint32(12), head.getUint32(16)]
  // Somebody may have made a part on purpose: what it says of itself has to fit together.
  if (count === 0 || count > MAX_PARTS || index >= count || length < count || length > MAX_DATA) return { is: 'damaged' }
  const each = share(length, count)
  const size = Math.min(length, (index + 1) * each) - index * each
  if (each * (count - 1) >= length || bytes.length - HEAD !== size) return { is: 'damaged' }
  return { is: 'part', part: { id, index, count, length, sum, bytes: bytes.slice(HEAD) } }
}
