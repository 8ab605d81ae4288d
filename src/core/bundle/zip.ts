import { Inflate, zipSync } from 'fflate'
import { crc32 } from '../exchange/crc.ts'

/**
 * Bounded ZIP archives: few parts, each of a plain name and a limited size, stored or deflated. What an archive says of itself is
 * believed only where it is so. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

/** The largest archive that is read, in bytes. */
export const MAX_PACKED = 8 * 1024 * 1024
/** The largest part, and all parts together, unpacked, in bytes. */
export const MAX_PART = 8 * 1024 * 1024
export const MAX_UNPACKED = 32 * 1024 * 1024
export const MAX_PARTS = 256

export const ZIP_FAULTS = ['no-zip', 'cut', 'too-large', 'too-many', 'twice', 'name', 'locked', 'method', 'damaged'] as const
/** cut: its end is missing. name: a part would lead elsewhere. locked: encrypted. method: packed in another way. */
export type ZipFault = (typeof ZIP_FAULTS)[number]

export type Unpacked = { ok: true; parts: ReadonlyMap<string, Uint8Array> } | { ok: false; fault: ZipFault; part: string }

/** "local.json", "tests/01.json": small letters, at most one folder. */
const PLAIN_NAME = /^(?:[a-z0-9-]{1,32}\/)?[a-z0-9-]{1,32}\.[a-z0-9]{1,8}$/

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const MAX_COMMENT = 0xffff
const ENCRYPTED = 0x0001
const STORED = 0
const DEFLATED = 8
/** So much is unpacked at once: a few bytes can become a thousand times as many, and nothing past the limit is made. */
const STEP = 2048

/** Whether bytes begin as an archive does. */
export const looksLikeZip = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4

/** Packs parts. The same parts make the same archive, whenever it is made. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  for (const name of parts.keys()) if (!PLAIN_NAME.test(name)) throw new Error(`${name} is no name of a part`)
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(1980, 0, 1) })
}

interface Entry {
  name: string
  method: number
  crc: number
  packedSize: number
  size: number
  /** Where its own header begins. */
  offset: number
}

class Refused extends Error {
  constructor(
    readonly fault: ZipFault,
    readonly part = ''
  ) {
    super(fault)
  }
}

/** Unpacks an archive of any origin. Never throws, and never makes more than the limits above. */
export function unpacked(bytes: Uint8Array): Unpacked {
  try {
    if (bytes.length > MAX_PACKED) throw new Refused('too-large')
    if (!looksLikeZip(bytes)) throw new Refused('no-zip')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { entries, directory } = entriesOf(bytes, view)
    return { ok: true, parts: contentsOf(bytes, view, entries, directory) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault, part: error.part }
    // A length that leads past the end.
    if (error instanceof RangeError) return { ok: false, fault: 'damaged', part: '' }
    throw error
  }
}

/** What the directory at the end lists. */
function entriesOf(bytes: Uint8Array, view: DataView): { entries: Entry[]; directory: number } {
  const end = endOf(view)
  const [disk, started, here, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true))
  const size = view.getUint32(end + 12, true)
  const directory = view.getUint32(end + 16, true)
  if (disk !== 0 || started !== 0 || here !== count || count === undefined || directory + size !== end) throw new Refused('damaged')
  if (count > MAX_PARTS) throw new Refused('too-many')
  const entries: Entry[] = []
  const names = new Set<string>()
  let total = 0
  let at = directory
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw new Refused('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = nameAt(bytes, at + CENTRAL_BYTES, nameLength)
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new Refused('locked', name)
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    }
    if (names.has(name)) throw new Refused('twice', name)
    names.add(name)
    total += entry.size
    if (entry.size > MAX_PART || total > MAX_UNPACKED) throw new Refused('too-large', name)
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refused('method', name)
    entries.push(entry)
    at += CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== end) throw new Refused('damaged')
  return { entries, directory }
}

/** Where the last record begins: its comment has to reach to the very end. */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= least; at--)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at
  throw new Refused('cut')
}

function nameAt(bytes: Uint8Array, from: number, length: number): string {
  const name = String.fromCharCode(...bytes.subarray(from, from + Math.min(length, 128)))
  if (length > 128 || !PLAIN_NAME.test(name)) throw new Refused('name', name.slice(0, 60))
  return name
}

function contentsOf(bytes: Uint8Array, view: DataView, entries: readonly Entry[], directory: number): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  // Parts that lie in each other unpack to far more than the archive holds.
  let before = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const { name, offset, packedSize, size, method, crc } = entry
    if (offset < before || offset + LOCAL_BYTES > directory || view.getUint32(offset, true) !== LOCAL) throw new Refused('damaged', name)
    const nameLength = view.getUint16(offset + 26, true)
    if (nameAt(bytes, offset + LOCAL_BYTES, nameLength) !== name) throw new Refused('damaged', name)
    const from = offset + LOCAL_BYTES + nameLength + view.getUint16(offset + 28, true)
    if (from + packedSize > directory) throw new Refused('damaged', name)
    const data = bytes.subarray(from, from + packedSize)
    const content = method === STORED ? data : inflated(data, size)
    if (content?.length !== size || crc32(content) !== crc) throw new Refused('damaged', name)
    parts.set(name, content)
    before = from + packedSize
  }
  return parts
}

/** undefined where it is not what was deflated, or is more than it says. */
function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length)
    length += chunk.length
  })
  const isTooMuch = (): boolean => length > size
  try {
    for (let at = 0; at < data.length && !isTooMuch(); at += STEP) inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  } catch (error) {
    // fflate throws errors with a code for whatever is no deflated data.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
  return length === size ? content : undefined
}
