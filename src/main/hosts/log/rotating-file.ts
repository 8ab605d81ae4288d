import { closeSync, constants, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolderSync } from '../../make-folder.ts'

/** A file of lines that never grows beyond its limit: what was there before stands in a second one. */
export interface RotatingFile {
  /** Adds a line. What keeps it from being written is nobody's business but `fault`'s: a log must end nothing. */
  append(line: string): void
  /** Why the last line was not written, undefined where it was. */
  readonly fault: string | undefined
  /** The newest lines, the oldest of them first, at most so many bytes of them; '' where none can be read. */
  tail(maxBytes: number): string
}

/** Nobody is waited for who would read a pipe in the file's place, and no link leads elsewhere. Windows has neither flag. */
const SAFE = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | SAFE

/** The name of the file with the lines from before. */
export const olderFile = (file: string): string => `${file}.1`

/**
 * Opens the file for each line anew, and waits until the system has it: few lines are written, each may be the last one, and so
 * a folder that comes back, or a file that another copy has turned, is found again by itself.
 *
 * @param maxBytes of one file; there are two at the most
 */
export function rotatingFile(file: string, maxBytes: number): RotatingFile {
  let fault: string | undefined
  const write = (line: string): void => {
    const bytes = Buffer.from(line)
    let size = 0
    withFile(file, APPEND, (handle) => {
      size = fstatSync(handle).size
      if (size === 0 || size + bytes.length <= maxBytes) writeWhole(handle, bytes)
    })
    if (size === 0 || size + bytes.length <= maxBytes) return
    renameSync(file, olderFile(file))
    withFile(file, APPEND, (handle) => writeWhole(handle, bytes))
  }
  return {
    get fault() {
      return fault
    },
    append(line) {
      fault = attempt(() => {
        try {
          write(line)
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
          makeFolderSync(dirname(file), 0o700)
          write(line)
        }
      })
    },
    tail(bytes) {
      const newest = lastBytes(file, bytes)
      const missing = bytes - Buffer.byteLength(newest)
      return (missing > 0 ? lastBytes(olderFile(file), missing) : '') + newest
    }
  }
}

/** Runs what may fail, and answers why it did. */
function attempt(action: () => void): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function withFile(file: string, flags: number, use: (handle: number) => void): void {
  const handle = openSync(file, flags, 0o600)
  try {
    // A device would take everything, or fill up; a folder takes nothing.
    if (!fstatSync(handle).isFile()) throw new Error(`${file} is no file`)
    use(handle)
  } finally {
    closeSync(handle)
  }
}

/** A disk that is nearly full takes a part, and says so with the next one. */
function writeWhole(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
}

/** The last whole lines of a file. */
function lastBytes(file: string, most: number): string {
  let text = ''
  attempt(() =>
    withFile(file, constants.O_RDONLY | SAFE, (handle) => {
      const { size } = fstatSync(handle)
      const from = Math.max(0, size - most)
      const buffer = Buffer.alloc(Math.min(size, most))
      const read = readSync(handle, buffer, 0, buffer.length, from)
      text = buffer.toString('utf8', 0, read)
      // The first line of a cut begins anywhere.
      if (from > 0) text = text.slice(text.indexOf('\n') + 1)
    })
  )
  return text
}
