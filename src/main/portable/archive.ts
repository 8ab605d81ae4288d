import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** A file of the archive. */
export interface ArchiveFile {
  /** Its path with slashes, below the one folder of the archive. */
  path: string
  size: number
  executable: boolean
  /** Its contents, checked. @throws ArchiveError */
  read(): Promise<Buffer>
}

export interface Archive {
  /** The one folder that everything is in. */
  folder: string
  files: ArchiveFile[]
  /** All contents together, in bytes. */
  size: number
}

/** The archive is not what packing made. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** One name of a path that is the same and harmless on every system: none leads elsewhere, and none is a device of Windows. */
const NAME = /^(?!\.\.?$)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\w@+.-]+$/i
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_FILES = 5000
const MOST_BYTES = 500_000_000

interface Entry {
  name: string
  method: number
  crc: number
  packed: number
  size: number
  mode: number
  at: number
}

/** An entry of the directory at the archive's end, and where the next one begins. */
function entryAt(bytes: Buffer, at: number): { entry: Entry; next: number } {
  if (bytes.readUInt32LE(at) !== ENTRY) throw new ArchiveError('its directory is broken')
  const length = bytes.readUInt16LE(at + 28)
  const entry = {
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    mode: bytes.readUInt32LE(at + 38) >>> 16,
    at: bytes.readUInt32LE(at + 42),
    name: bytes.toString('utf8', at + 46, at + 46 + length)
  }
  return { entry, next: at + 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) }
}

async function contentsOf(bytes: Buffer, { name, method, crc, packed, size, at }: Entry): Promise<Buffer> {
  try {
    if (bytes.readUInt32LE(at) !== LOCAL) throw new ArchiveError('a file of it is not where it should be')
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const data = bytes.subarray(start, start + packed)
    const contents = method === 0 ? data : await inflate(data, { maxOutputLength: Math.max(size, 1) })
    if (contents.length !== size || crc32(contents) !== crc) throw new ArchiveError('a file of it has changed')
    return contents
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(`${name} cannot be read: ${String(error)}`)
  }
}

/** Reads the directory of a zip that packing has made: no comment, no encryption, files only, all in one folder. @throws ArchiveError */
export function readArchive(bytes: Buffer): Archive {
  const end = bytes.length - 22
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new ArchiveError('it does not end as it should')
  const count = bytes.readUInt16LE(end + 10)
  if (count === 0 || count > MOST_FILES) throw new ArchiveError('it has no files, or too many')
  const files: ArchiveFile[] = []
  const seen = new Set<string>()
  let folder: string | undefined
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end) throw new ArchiveError('its directory is broken')
    const { entry, next } = entryAt(bytes, at)
    at = next
    const [first = '', ...rest] = entry.name.split('/')
    folder ??= first
    const path = rest.join('/')
    const key = path.toLowerCase()
    if (first !== folder || rest.length === 0 || ![first, ...rest].every((name) => NAME.test(name)) || seen.has(key))
      throw new ArchiveError('it has a file that leads elsewhere')
    seen.add(key)
    files.push({ path, size: entry.size, executable: (entry.mode & 0o111) !== 0, read: () => contentsOf(bytes, entry) })
  }
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (folder === undefined || size > MOST_BYTES) throw new ArchiveError('it has no files, or too many')
  return { folder, files, size }
}
