import { lstat, mkdir, mkdtemp, open, realpath, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { PortableFault, PortableProgress } from '../../shared/portable.ts'
import type { Archive } from './archive.ts'
import { ArchiveError } from './archive.ts'

/** Why nothing was written. `detail` is a path, a number of bytes or the system's code. */
export class PortableError extends Error {
  override name = 'PortableError'
  constructor(
    readonly fault: PortableFault,
    readonly detail = ''
  ) {
    super(`${fault} ${detail}`)
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** Names of devices and of what is below the file system on Windows: no folder of a person's. */
const DEVICE_PATH = /^[\\/]{2}[.?][\\/]/
/** Room that stays free beside what is written, in bytes. */
const SPARE = 5_000_000

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS'])

function faultOf(error: unknown): PortableError {
  if (error instanceof PortableError) return error
  if (error instanceof ArchiveError) return new PortableError('DAMAGED', error.message)
  const code = codeOf(error)
  return new PortableError(FULL.has(code) ? 'NO_SPACE' : REFUSED.has(code) ? 'NOT_WRITABLE' : 'NOT_WRITTEN', code)
}

/** The folder that a person means, without links. */
async function usable(folder: string): Promise<string> {
  if (folder.includes('\0') || !isAbsolute(folder) || DEVICE_PATH.test(folder)) throw new PortableError('BAD_FOLDER', folder)
  try {
    if (!(await stat(folder)).isDirectory()) throw new PortableError('NO_FOLDER', folder)
    return await realpath(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) throw new PortableError('NO_FOLDER', folder)
    throw error
  }
}

async function refuseExisting(path: string): Promise<void> {
  try {
    await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  throw new PortableError('ALREADY_THERE', path)
}

async function refuseFull(folder: string, size: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  // Some network drives tell no figures; there the writing itself finds out.
  if (bavail > 0 && bavail * bsize < size + SPARE) throw new PortableError('NO_SPACE', String(size + SPARE))
}

async function writeFile(path: string, bytes: Buffer, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Writes what is in the archive as a folder of its name below `folder`. It gets that name when all of it is there, and nothing that
 * was there before is touched: a folder of that name is refused.
 *
 * @param folder an absolute path of a folder that exists
 * @returns the new folder
 * @throws PortableError
 */
export async function writePortable(archive: Archive, folder: string, progress: (progress: PortableProgress) => void): Promise<string> {
  let draft: string | undefined
  try {
    const base = await usable(folder)
    const target = join(base, archive.folder)
    await refuseExisting(target)
    await refuseFull(base, archive.size)
    // Nobody's guess, and only this user's until it is whole.
    draft = await mkdtemp(join(base, '.sidecheck-'))
    const inside = join(draft, archive.folder)
    let done = 0
    for (const file of archive.files) {
      const bytes = await file.read()
      await writeFile(join(inside, ...file.path.split('/')), bytes, file.executable ? 0o755 : 0o644)
      done += bytes.length
      progress({ done, total: archive.size })
    }
    await refuseExisting(target)
    await rename(inside, target)
    return target
  } catch (error) {
    throw faultOf(error)
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true, maxRetries: 3 })
  }
}
