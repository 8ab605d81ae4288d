import { randomUUID } from 'node:crypto'
import { constants, writeFile } from 'node:fs'
import type { Stats } from 'node:fs'
import { access, lstat, open, readlink, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { visible } from '../../core/text/visible.ts'
import { say } from '../../core/words/text.ts'
import { UsageError } from './context.ts'
import type { Output } from './context.ts'
import { SystemError, codeOf, notWritten, ranOut, seenName } from './failure.ts'

/**
 * Writes a file whole or not at all. A device or a pipe is written into, and a link to a file stays a link.
 *
 * @throws UsageError naming the file and the reason, SystemError where the system has run out of something
 */
export async function writeOutput(file: string, content: string | Uint8Array, terminal: Output): Promise<void> {
  // What is no file may be a terminal; what is no text is read by no person.
  const shown = typeof content === 'string' ? visible(content) : content
  try {
    const target = await targetOf(file)
    if ('fd' in target) await writeIntoOwn(target.fd, shown, terminal)
    else if (target.stats === undefined || target.stats.isFile()) await replace(target.path, target.stats, content)
    else await writeInto(target.path, shown)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const words = notWritten(seenName(file), codeOf(error))
    throw ranOut(codeOf(error)) === undefined ? new UsageError(words) : new SystemError(words)
  }
}

/** What a path leads to: one of the descriptors of this process, or a path without links and what is there already. */
type Target = { fd: number } | { path: string; stats: Stats | undefined }

/** As many as Linux follows. */
const MOST_LINKS = 40

/** What a path leads to. Links are followed here and not by the system, so that each of them can be looked at. */
async function targetOf(file: string): Promise<Target> {
  // Without `resolve`, which takes "link/.." for nothing; on Windows it knows what the current folder of a drive is.
  const whole = isAbsolute(file) ? file : parse(file).root === '' ? `${process.cwd()}${sep}${file}` : resolve(file)
  let { root: at } = parse(whole)
  let names = namesOf(whole)
  let links = 0
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (name === '..') {
      at = dirname(at)
      continue
    }
    const path = join(at, name)
    const fd = ownDescriptor(path)
    if (fd !== undefined) return { fd }
    const stats = await statsOf(path)
    if (stats === undefined || (names.length === 0 && !stats.isSymbolicLink())) {
      if (names.length > 0) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' })
      if (stats !== undefined) await refuseForeign(file, path, stats)
      return { path, stats }
    }
    if (!stats.isSymbolicLink()) {
      at = path
      continue
    }
    await refuseForeign(file, path, stats)
    if (++links > MOST_LINKS) throw Object.assign(new Error('links in a circle'), { code: 'ELOOP' })
    const to = await readlink(path)
    if (isAbsolute(to)) at = parse(to).root
    names = [...namesOf(to), ...names]
  }
  return { path: at, stats: await lstat(at) }
}

const namesOf = (path: string): string[] =>
  path
    .slice(parse(path).root.length)
    .split(sep)
    .filter((name) => name !== '' && name !== '.')

const statsOf = (path: string): Promise<Stats | undefined> =>
  lstat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })

/** The descriptor that a path stands for, as /dev/stdout and what shells put for >(command) do in the end. */
function ownDescriptor(path: string): number | undefined {
  const found = /^\/(?:dev|proc\/(\d+))\/fd\/(\d+)$/.exec(path)
  if (found === null || (found[1] !== undefined && Number(found[1]) !== process.pid)) return undefined
  return Number(found[2])
}

/**
 * Whether somebody else put something into a folder that everyone may write to, such as /tmp. What is written there under a
 * name that others can guess would go where they want it, or to them. Neither the folder's owner nor the user is somebody else.
 */
export function isForeign(entry: Pick<Stats, 'uid'>, folder: Pick<Stats, 'uid' | 'mode'>, user: number): boolean {
  const everyones = (folder.mode & 0o1002) === 0o1002
  return everyones && entry.uid !== user && entry.uid !== folder.uid
}

async function refuseForeign(file: string, path: string, stats: Stats): Promise<void> {
  const user = process.geteuid?.()
  if (user !== undefined && isForeign(stats, await lstat(dirname(path)), user)) throw new UsageError(say('cli.foreign', { file, path }))
}

/** Puts a new file in the place of one, or where none is. Its first name is nobody's guess, and is never one that exists. */
async function replace(path: string, before: Stats | undefined, content: string | Uint8Array): Promise<void> {
  if (before !== undefined) await access(path, constants.W_OK)
  const draft = join(dirname(path), `.sidecheck-${randomUUID()}`)
  const handle = await open(draft, 'wx')
  try {
    await whole(handle, async () => {
      await handle.writeFile(content)
      if (before !== undefined) await keepOwnerAndMode(handle, before)
      await handle.sync()
    })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function keepOwnerAndMode(handle: FileHandle, before: Stats): Promise<void> {
  try {
    await handle.chown(before.uid, before.gid)
  } catch (error) {
    // Only root gives files away; elsewhere the new file is the user's who wrote it.
    if (codeOf(error) !== 'EPERM') throw error
  }
  await handle.chmod(before.mode & 0o777)
}

/** Writes into what is no file. It is neither made, emptied nor replaced. */
async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0))
  await whole(handle, () => handle.writeFile(content))
}

async function whole(handle: FileHandle, use: () => Promise<void>): Promise<void> {
  try {
    await use()
  } finally {
    await handle.close()
  }
}

/** Writes where a descriptor of this process goes, behind what has gone there before. */
async function writeIntoOwn(fd: number, content: string | Uint8Array, terminal: Output): Promise<void> {
  if (fd === 1 && typeof content === 'string') terminal.out(content)
  else if (fd === 2 && typeof content === 'string') terminal.err(content)
  else await promisify<number, string | Uint8Array>(writeFile)(fd, content)
}
