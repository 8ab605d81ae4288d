import { randomBytes } from 'node:crypto'
import { lstat, readdir, readlink, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Log } from './logging.ts'

/**
 * Folders of machines and screens that a person no longer comes to: session hosts of a pool that share a home, displays whose number
 * has changed. Each holds a log, a browser's profile and the place of a window, and nothing that a person made.
 */

const DAY_MS = 24 * 60 * 60 * 1000
/** A folder that nothing has been written to for this long is taken away, in days. */
const OLD_DAYS = 90
/** The same where a copy may still run there: of another machine nobody here can tell. */
const OLD_LOCKED_DAYS = 365
/** No start takes away more than this; the next one goes on. */
const MOST = 5
/** Where anything below this depth was written, something above it was too: browsers write in many places. */
const DEPTH = 2

/** What Sidecheck leaves in each of its folders; one without any of it is somebody else's. */
const SIGNS = ['window.json', 'instance.json', 'browser-profile', join('logs', 'sidecheck.log')]
/** What a running copy holds: the browser host's file, and Chromium's on Linux and macOS (a link that names machine and process) and Windows. */
const LOCKS = ['instance.json', 'SingletonLock', 'lockfile', join('browser-profile', 'SingletonLock'), join('browser-profile', 'lockfile')]
/** The names that `machineFolder` gives. */
const NAME = /^[a-z0-9_-][a-z0-9_.-]*$/

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Whether something of this name is there, a link included, wherever it leads. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Whether a lock may be held still. Chromium's names a process: one of this machine that has ended holds nothing. */
async function mayBeHeld(lock: string): Promise<boolean> {
  if (!(await isThere(lock))) return false
  if (basename(lock) !== 'SingletonLock') return true
  const [, machine, pid] = /^(.+)-(\d+)$/.exec(await readlink(lock).catch(() => '')) ?? []
  if (machine !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** When something was last written in a folder, in milliseconds; links are not followed. */
async function lastWritten(folder: string, depth = DEPTH): Promise<number> {
  const own = await lstat(folder)
  if (depth === 0 || !own.isDirectory()) return own.mtimeMs
  const inside = await Promise.all((await readdir(folder)).map((name) => lastWritten(join(folder, name), depth - 1)))
  return Math.max(own.mtimeMs, ...inside)
}

async function some(folder: string, names: readonly string[], is: (path: string) => Promise<boolean>): Promise<boolean> {
  for (const name of names) if (await is(join(folder, name))) return true
  return false
}

/** Whether a folder is one of ours that has been left for long enough. */
async function isLeft(folder: string, now: number): Promise<boolean> {
  if (!(await lstat(folder)).isDirectory() || !(await some(folder, SIGNS, isThere))) return false
  const days = (await some(folder, LOCKS, mayBeHeld)) ? OLD_LOCKED_DAYS : OLD_DAYS
  return now - (await lastWritten(folder)) > days * DAY_MS
}

/** Takes a folder away, unless somebody has come back to it in the same moment: whoever starts there now gets a new one. */
async function takeAway(folder: string, now: number): Promise<boolean> {
  const aside = `${folder}-${randomBytes(4).toString('hex')}`
  await rename(folder, aside)
  if (!(await isLeft(aside, now))) {
    await rename(aside, folder)
    return false
  }
  await rm(aside, { recursive: true, force: true })
  return true
}

/**
 * Takes away the folders beside this machine's own that were left: untouched for 90 days, or for a year where a copy may still run. No
 * link is followed, nothing without the signs of Sidecheck is touched, and what cannot be read or removed is told and stays.
 *
 * @param own the folder of this machine and screen, which was written to just now: its time is the clock that the others are held
 * against, so that a file server's counts where that has them all
 * @returns the names of the folders that are gone
 */
export async function removeOldMachines(own: string, log: Pick<Log, 'info' | 'error'>): Promise<string[]> {
  const parent = dirname(own)
  const removed: string[] = []
  try {
    if (!(await lstat(parent)).isDirectory()) return removed
    const now = (await lstat(own)).mtimeMs
    for (const name of await readdir(parent)) {
      if (removed.length === MOST) break
      if (name === basename(own) || !NAME.test(name)) continue
      const folder = join(parent, name)
      try {
        if ((await isLeft(folder, now)) && (await takeAway(folder, now))) removed.push(name)
      } catch (error) {
        // Another start may have been faster.
        if (!isMissing(error)) log.error(`${folder} is left from long ago and stays: ${String(error)}`)
      }
    }
  } catch (error) {
    log.error(`folders of other machines were not looked at: ${String(error)}`)
  }
  if (removed.length > 0) log.info(`folders that were left long ago were taken away: ${removed.join(', ')}`)
  return removed
}
