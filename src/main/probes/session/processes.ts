import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ProcessInfo {
  pid: number
  parent: number
  /** The program's name, cut by the kernel to 15 bytes. */
  name: string
  /** Clock ticks after boot; 100 in a second on every Linux that Node runs on (USER_HZ). */
  startTicks: number
}

/** One process from /proc/PID/stat, undefined where there is none. Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
export function readProcess(procRoot: string, pid: number): ProcessInfo | undefined {
  let text: string
  try {
    text = readFileSync(join(procRoot, String(pid), 'stat'), 'utf8')
  } catch {
    // ENOENT: it does not run (any more). EACCES: hidden by hidepid, and so not to be known.
    return undefined
  }
  // A program's name may hold blanks and brackets: the last bracket ends it.
  const match = /^\d+ \((.*)\) \S (\d+) (.*)$/s.exec(text)
  if (match === null) return undefined
  // After state and parent (fields 3 and 4) comes field 5; the start is field 22.
  return { pid, parent: Number(match[2]), name: match[1] ?? '', startTicks: Number((match[3] ?? '').split(' ')[17]) }
}

/** A process and its ancestors, itself first. */
export function ancestry(procRoot: string, pid: number): ProcessInfo[] {
  const line: ProcessInfo[] = []
  // A tree that changes while it is read could turn in a circle.
  for (let next = readProcess(procRoot, pid); next !== undefined && line.length < 64; next = readProcess(procRoot, next.parent))
    line.push(next)
  return line
}

/** When a process started, as an ISO time; null where the boot time or the start is unknown. */
export function startedAt(procRoot: string, process: ProcessInfo): string | null {
  let text: string
  try {
    text = readFileSync(join(procRoot, 'stat'), 'utf8')
  } catch {
    // Without /proc/stat there is no boot time to count from.
    return null
  }
  const boot = Number(/^btime (\d+)$/m.exec(text)?.[1])
  const time = new Date((boot + process.startTicks / 100) * 1000)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
