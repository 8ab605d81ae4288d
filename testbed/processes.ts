import { readFileSync, readdirSync } from 'node:fs'
import { isRunning } from './workers/orphan.ts'

/** The processes of this machine, as Linux tells of them. */

/** The processes that a process has started, and those that they have. */
export function descendants(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || !isRunning(Number(name))) continue
    const parent = parentOf(Number(name))
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all = (id: number): number[] => (children.get(id) ?? []).flatMap((child) => [child, ...all(child)])
  return all(pid)
}

const parentOf = (pid: number): number | undefined => {
  const found = /^\d+ \(.*\) \S (\d+)/s.exec(textOf(`/proc/${pid}/stat`))?.[1]
  return found === undefined ? undefined : Number(found)
}

/** '' for a process that has ended meanwhile. */
export const commandLine = (pid: number): string => textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')

/** How much memory a process holds, in bytes. */
export function residentBytes(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`))?.[1]
  if (kibibytes === undefined) throw new Error(`the process ${pid} has ended`)
  return Number(kibibytes) * 1024
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
