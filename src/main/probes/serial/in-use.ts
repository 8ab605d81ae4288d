import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Who holds which device file, found without opening any. */
export interface Holders {
  /** Resolved device path -> name of the first program found that has it open or has locked it. */
  by: ReadonlyMap<string, string>
  /** False where open files of other users' processes could not be looked at: then silence says nothing. */
  complete: boolean
}

/**
 * Looks through the open files of all processes, and through the lock files that serial programs write
 * (Filesystem Hierarchy Standard 3.0, /var/lock/LCK..NAME: the process id as text). A lock whose process is gone does not count.
 * The device paths must be resolved: links in /proc show the real file. A process of this program is no other program: the test of
 * a port has the port open for a moment.
 *
 * @param self whose process this is, and its executable: the other processes of this program have the same
 */
export function findHolders(
  devices: readonly string[],
  procRoot: string,
  lockFolders: readonly string[],
  self: Self = { parent: process.ppid, executable: process.execPath }
): Holders {
  const wanted = new Set(devices)
  const by = new Map<string, string>()
  if (wanted.size === 0) return { by, complete: true }
  for (const folder of lockFolders) {
    for (const name of namesIn(folder)) {
      const device = devices.find((path) => name === `LCK..${basename(path)}`)
      const program = device === undefined ? undefined : lockOwner(join(folder, name), procRoot)
      if (device !== undefined && program !== undefined) by.set(device, program)
    }
  }
  let complete = true
  for (const pid of namesIn(procRoot)) {
    if (!/^\d+$/.test(pid)) continue
    const files = join(procRoot, pid, 'fd')
    let numbers: string[]
    try {
      numbers = readdirSync(files)
    } catch (error) {
      // ENOENT and ESRCH: the process has just ended.
      if ((error as NodeJS.ErrnoException).code === 'EACCES') complete = false
      continue
    }
    for (const number of numbers) {
      const target = linkTarget(join(files, number))
      if (target === undefined || !wanted.has(target) || by.has(target) || isProvider(target, procRoot, pid, numbers)) continue
      if (isOwn(self, procRoot, pid)) continue
      by.set(target, programName(procRoot, pid) ?? `process ${pid}`)
    }
  }
  return { by, complete }
}

/**
 * Whether the process holds the other side of a pty: socat and its like make a port of it and keep this side open as
 * well, which is no use of the port. The kernel writes the pty's number into fdinfo of the other side as "tty-index".
 */
function isProvider(device: string, procRoot: string, pid: string, numbers: readonly string[]): boolean {
  const index = /^\/dev\/pts\/(\d+)$/.exec(device)?.[1]
  if (index === undefined) return false
  return numbers.some((number) => {
    if (!/^\/dev\/(pts\/)?ptmx$/.test(linkTarget(join(procRoot, pid, 'fd', number)) ?? '')) return false
    return textOf(join(procRoot, pid, 'fdinfo', number))?.match(/^tty-index:\s*(\d+)$/m)?.[1] === index
  })
}

/** The folders of lock files: /var/lock is a link to /run/lock on most systems, and not on all. */
export const LOCK_FOLDERS = ['/run/lock', '/var/lock'] as const

/** The program that wrote a lock file and still runs; minicom and others write the id as text, a few as four bytes. */
function lockOwner(file: string, procRoot: string): string | undefined {
  try {
    const content = readFileSync(file)
    const text = content.toString('latin1').trim()
    const pid = /^\d+/.test(text) ? Number.parseInt(text, 10) : content.length === 4 ? content.readUInt32LE() : 0
    return pid > 0 ? programName(procRoot, String(pid)) : undefined
  } catch {
    // Unreadable or just removed: it tells nothing.
    return undefined
  }
}

interface Self {
  parent: number
  executable: string
}

function isOwn({ parent, executable }: Self, procRoot: string, pid: string): boolean {
  return parent > 1 && parentOf(procRoot, pid) === parent && linkTarget(join(procRoot, pid, 'exe')) === executable
}

/** The fourth field of proc(5)'s stat; the second one is a name in brackets that may hold anything. */
function parentOf(procRoot: string, pid: string): number | undefined {
  const fields = textOf(join(procRoot, pid, 'stat'))?.replace(/^.*\)/s, '')
  const parent = fields?.trim().split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

function programName(procRoot: string, pid: string): string | undefined {
  return textOf(join(procRoot, pid, 'comm'))?.trim()
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // ENOENT: the process does not run any more.
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that does not exist holds nothing.
    return []
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    // ENOENT: the file has just been closed. EACCES: it belongs to a process with more rights.
    return undefined
  }
}
