import { constants, existsSync } from 'node:fs'
import { lstat, mkdir, open, opendir, rename, rmdir, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_FILE } from './content.ts'
import { PlaceFault, codeOf } from './faults.ts'
import { FOLDER, parseName } from './names.ts'
import type { OwnName } from './names.ts'

/**
 * Our folder on a drive that others can write to: another user of the machine, or the other machine. Nothing in it is followed out of
 * it, nothing but plain files of our names is opened, and nothing of anybody else is changed.
 */

/** More entries than that two sides do not leave, not even with the remains of months. */
const MOST_ENTRIES = 2000

/** Windows has none of them. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0, O_DIRECTORY = 0 } = constants as Partial<typeof constants>
const FD_FOLDER = '/proc/self/fd'
/** Whether a path can begin at an open folder: then what stands in the folder's place meanwhile does not matter. */
const anchors = O_DIRECTORY !== 0 && existsSync(FD_FOLDER)

export interface Folder {
  list(): Promise<OwnName[]>
  /** A file's content. Throws PlaceFault where it is no plain file, too long, or changes while it is read. */
  read(name: string): Promise<Buffer>
  /** When a file was last written, by the clock of the drive; undefined where it is no plain file or gone. */
  writtenAt(name: string): Promise<number | undefined>
  /** A new file, whole or not at all. `draft` is the name that it has until then. */
  add(name: string, content: Uint8Array, draft?: string): Promise<void>
  /** Removes a file; one that is gone already is no error. */
  remove(name: string): Promise<void>
  close(): Promise<void>
}

/** Makes the folder below a root, unless something of its name is there. */
export async function makeFolder(root: string): Promise<void> {
  try {
    await mkdir(join(root, FOLDER), { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Removes the folder if nothing is in it any more. */
export async function removeFolder(root: string): Promise<void> {
  try {
    await rmdir(join(root, FOLDER))
  } catch (error) {
    // The other side's files are in it, or it went first. Windows and some drives have other names for "not empty".
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM', 'EACCES', 'EBUSY', 'EIO', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error
  }
}

/**
 * Opens the folder below a root; undefined where there is none.
 * @param user whose it has to be, where the file system knows owners
 */
export async function openFolder(root: string, user = process.geteuid?.()): Promise<Folder | undefined> {
  const path = join(root, FOLDER)
  let handle: FileHandle | undefined
  try {
    if (anchors) handle = await open(path, constants.O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK)
    const stats = handle === undefined ? await lstat(path) : await handle.stat()
    if (stats.isSymbolicLink()) throw new PlaceFault('link')
    if (!stats.isDirectory()) throw new PlaceFault('not-folder')
    if (user !== undefined && stats.uid !== user) throw new PlaceFault('foreign')
  } catch (error) {
    await handle?.close()
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    // Linux says of a link that it is no folder.
    if (code === 'ENOTDIR' && (await lstat(path)).isSymbolicLink()) throw new PlaceFault('link', code, error)
    throw error
  }
  return inside(handle === undefined ? path : `${FD_FOLDER}/${handle.fd}`, handle)
}

function inside(base: string, handle: FileHandle | undefined): Folder {
  // Only names of ours come here: parseName() has read them, or nameOf() made them.
  const pathOf = (name: string): string => `${base}/${name}`
  return {
    list: () => list(base),
    read: (name) => read(pathOf(name)),
    writtenAt: async (name) => {
      const stats = await unlessGone(lstat(pathOf(name)))
      return stats?.isFile() ? stats.mtimeMs : undefined
    },
    add: (name, content, draft) => add(pathOf(name), content, draft === undefined ? undefined : pathOf(draft)),
    remove: async (name) => void (await unlessGone(unlink(pathOf(name)))),
    close: async () => void (await handle?.close())
  }
}

async function unlessGone<T>(what: Promise<T>): Promise<T | undefined> {
  try {
    return await what
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function list(base: string): Promise<OwnName[]> {
  const found: OwnName[] = []
  let entries = 0
  for await (const entry of await opendir(base, { bufferSize: 128 })) {
    if (++entries > MOST_ENTRIES) throw new PlaceFault('crowded')
    const own = parseName(entry.name)
    if (own !== undefined) found.push(own)
  }
  return found
}

async function read(path: string): Promise<Buffer> {
  // Where links cannot be refused while opening, they are before it.
  if (O_NOFOLLOW === 0 && !(await lstat(path)).isFile()) throw new PlaceFault('damaged')
  const file = await open(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new PlaceFault('damaged')
    if (stats.size > MOST_FILE) throw new PlaceFault('too-large')
    const content = Buffer.alloc(stats.size)
    let filled = 0
    while (filled < content.length) {
      const { bytesRead } = await file.read(content, filled, content.length - filled, filled)
      if (bytesRead === 0) throw new PlaceFault('damaged')
      filled += bytesRead
    }
    return content
  } finally {
    await file.close()
  }
}

/** Files are always new ones: nothing that stands there, or is put there, is written into. */
async function create(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | O_NOFOLLOW, 0o600)
  try {
    await file.writeFile(content)
  } catch (error) {
    await file.close()
    await unlessGone(unlink(path))
    throw error
  }
  await file.close()
}

async function add(path: string, content: Uint8Array, draft: string | undefined): Promise<void> {
  if (draft === undefined) return create(path, content)
  await create(draft, content)
  try {
    await rename(draft, path)
  } catch (error) {
    await unlessGone(unlink(draft))
    if (['ENOENT', 'ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')) throw error
    // Some redirected drives rename nothing. The checksum tells a reader when the file is whole.
    await create(path, content)
  }
}
