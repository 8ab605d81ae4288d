import { constants } from 'node:fs'
import { chmod, lstat, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import writeFileAtomic from 'write-file-atomic'

/** Only the user may look into the folder, and into each file. */
const FOLDER_MODE = 0o700
const FILE_MODE = 0o600
const OTHERS = 0o077
/** Time and id: "20261129-140200-UUID.json". Anything else in the folder is not ours. */
const NAME = /^\d{8}-\d{6}-([0-9a-f-]{36})\.json$/
/** What a write leaves that was cut off: write-file-atomic's own names. */
const LEFTOVER = /^\d{8}-\d{6}-[0-9a-f-]{36}\.json\.\d+$/
/** A write takes moments: what is older was cut off. */
const LEFTOVER_MS = 60 * 60 * 1000

export interface KeptFile {
  id: string
  name: string
  bytes: number
  /** When it was written, to tell whether what was read of it still holds. */
  written: number
}

/** What became of the folder: another user could have made it, or made something else of it. */
export class UnsafeFolder extends Error {
  override name = 'UnsafeFolder'
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
/** Undefined on Windows, where the folder's own list of rights keeps others out. */
const ownUser = (): number | undefined => process.getuid?.()

/**
 * The folder with the files of the checks. It and all that is read from it must be this user's own, and no link: whoever could plant a file
 * would have the program show it as the past.
 */
export class HistoryFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Makes the folder, or makes sure of it. @throws UnsafeFolder, or what the system says */
  async prepare(): Promise<void> {
    await makeFolder(this.path, FOLDER_MODE)
    await this.#isOwn()
  }

  /** The files, the newest first; none where there is no folder. @throws UnsafeFolder, or what the system says */
  async files(): Promise<KeptFile[]> {
    let names: string[]
    try {
      await this.#isOwn()
      names = await readdir(this.path)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
    const found: KeptFile[] = []
    for (const name of names.toSorted().reverse()) {
      const id = NAME.exec(name)?.[1]
      if (id === undefined) {
        if (LEFTOVER.test(name)) await this.#removeLeftover(name)
        continue
      }
      const state = await lstat(join(this.path, name)).catch((error: unknown) => {
        // Another copy of the program may delete at the same time.
        if (isMissing(error)) return undefined
        throw error
      })
      if (state?.isFile() === true) found.push({ id, name, bytes: state.size, written: state.mtimeMs })
    }
    return found
  }

  /** The text of a file. @throws where it is not this user's, no plain file, or longer than `most` bytes */
  async read(name: string, most: number): Promise<string> {
    // The flag is not there on Windows, where a link needs rights that others do not have.
    const handle = await open(join(this.path, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const state = await handle.stat()
      const user = ownUser()
      if (!state.isFile() || (user !== undefined && state.uid !== user)) throw new UnsafeFolder(`${name} is not a file of this user`)
      if (state.size > most) throw new Error(`${name} has ${state.size} bytes; at most ${most} are read`)
      return await handle.readFile('utf8')
    } finally {
      await handle.close()
    }
  }

  /** Writes a file whole or not at all. */
  async write(name: string, text: string): Promise<void> {
    await writeFileAtomic(join(this.path, name), text, { mode: FILE_MODE })
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.path, name), { force: true })
  }

  async #isOwn(): Promise<void> {
    const state = await lstat(this.path)
    if (!state.isDirectory()) throw new UnsafeFolder(`${this.path} is not a folder`)
    const user = ownUser()
    if (user === undefined) return
    if (state.uid !== user) throw new UnsafeFolder(`${this.path} belongs to another user`)
    if ((state.mode & OTHERS) !== 0) await chmod(this.path, FOLDER_MODE)
  }

  async #removeLeftover(name: string): Promise<void> {
    const path = join(this.path, name)
    const state = await lstat(path).catch(() => undefined)
    if (state !== undefined && Date.now() - state.mtimeMs > LEFTOVER_MS) await rm(path, { force: true })
  }
}

/** The name of a check's file: in the order of their time. */
export const fileNameOf = (at: string, id: string): string => `${at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${id}.json`
