import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'

/**
 * A zip file whose bytes depend on its contents alone: entries in the order of their names, one time for all, no folders.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

const deflate = promisify(deflateRaw)

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum that zip files have of each entry. */
export function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]
  return (crc ^ 0xffffffff) >>> 0
}

/** Day and time as DOS has them, of a time in seconds since 1970. */
function dosTime(seconds) {
  const at = new Date(seconds * 1000)
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return { day, time }
}

const UNIX = 3
const NEEDS = 20
const UTF8 = 0x800
const DEFLATED = 8
const STORED = 0
const REGULAR_FILE = 0o100000

/** What the header before an entry and its line in the directory at the end have in common. */
function common({ name, method, crc, packed, size }, { day, time }) {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(NEEDS, 0)
  head.writeUInt16LE(UTF8, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt16LE(time, 6)
  head.writeUInt16LE(day, 8)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(Buffer.byteLength(name), 22)
  return head
}

const signature = (number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

async function pack({ name, bytes, executable }) {
  const deflated = await deflate(bytes, { level: 9, memLevel: 9 })
  const isSmaller = deflated.length < bytes.length
  const data = isSmaller ? deflated : bytes
  const method = isSmaller ? DEFLATED : STORED
  return { name, method, crc: crc32(bytes), packed: data.length, size: bytes.length, data, mode: executable ? 0o755 : 0o644 }
}

/**
 * @param {{ name: string, bytes: Buffer, executable: boolean }[]} entries paths with slashes, each once
 * @param {number} seconds the time of every entry, since 1970
 */
export async function zipOf(entries, seconds) {
  const when = dosTime(seconds)
  const sorted = entries.toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const packed = await Promise.all(sorted.map(pack))
  const parts = []
  const directory = []
  let offset = 0
  for (const entry of packed) {
    const name = Buffer.from(entry.name)
    const shared = common(entry, when)
    const local = [signature(0x04034b50), shared, name, entry.data]
    const line = Buffer.alloc(14)
    line.writeUInt32LE(((REGULAR_FILE | entry.mode) << 16) >>> 0, 6)
    line.writeUInt32LE(offset, 10)
    directory.push(signature(0x02014b50), Buffer.from([NEEDS, UNIX]), shared, line, name)
    parts.push(...local)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(packed.length, 4)
  end.writeUInt16LE(packed.length, 6)
  end.writeUInt32LE(directorySize, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, signature(0x06054b50), end])
}
