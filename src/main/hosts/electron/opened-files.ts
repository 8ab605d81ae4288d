import { open } from 'node:fs/promises'
import { constants } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MAX_OPENED_BYTES } from '../../../shared/contract.ts'

export interface OpenedFile {
  name: string
  base64: string
}

/** The ending of files that the desktop gives to Sidecheck. */
const ENDING = /\.sidecheck$/i
/** More than a person opens at once. */
const MOST = 8

/** A file as it is named: by a path, or by an address, as desktops of Linux do. What is neither cannot be opened, and is told so. */
function pathOf(named: string, folder: string): string {
  if (/^file:/i.test(named)) {
    try {
      return fileURLToPath(named)
    } catch (error) {
      // One of another machine, or damaged: it is told with its name where it is opened.
      if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof URIError)) throw error
      return named
    }
  }
  return isAbsolute(named) ? named : resolve(folder, named)
}

/**
 * The files that a command line names. Switches are Chromium's and ours, and a program's own folder (where Electron is started from
 * sources) is no file of anybody's.
 *
 * @param args the command line without the program
 * @param folder the folder in which it was typed
 */
export function filesIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && ENDING.test(arg))
    .map((arg) => pathOf(arg, folder))
    .slice(0, MOST)
}

/**
 * Reads a file for the window. One that is too large is handed over a byte longer than the window takes, which says so.
 * @throws what the system says where it cannot be read, and that it is no file
 */
export async function readOpened(path: string): Promise<OpenedFile> {
  // A pipe in its place would keep the program waiting.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${path} is no file`)
    const buffer = Buffer.alloc(MAX_OPENED_BYTES + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = (await handle.read(buffer, length, buffer.length - length, length)).bytesRead
    return { name: basename(path), base64: buffer.toString('base64', 0, length) }
  } finally {
    await handle.close()
  }
}

/** The files that wait for the window. */
export interface OpenedFiles {
  /** Reads them one after the other, and tells when one is there. */
  add(paths: readonly string[]): Promise<void>
  take(): OpenedFile | null
}

/**
 * @param arrived hears that a file waits
 * @param failed hears of one that cannot be read
 */
export function createOpenedFiles(arrived: () => void, failed: (path: string, error: unknown) => void): OpenedFiles {
  const waiting: OpenedFile[] = []
  return {
    async add(paths) {
      for (const path of paths) {
        try {
          waiting.push(await readOpened(path))
          if (waiting.length > MOST) waiting.shift()
          arrived()
        } catch (error) {
          failed(path, error)
        }
      }
    },
    take: () => waiting.shift() ?? null
  }
}
