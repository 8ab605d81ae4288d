import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** The processes of a program, as /proc knows them. */

export interface Process {
  pid: number
  kind: string
}

/** Undefined where the process has gone in the meantime. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** The fields of proc(5)'s stat from the third on: the name before them may hold anything. */
const fieldsOf = (pid: number): string[] => (read(`/proc/${pid}/stat`) ?? '').replace(/^.*\) /s, '').split(' ')

/** What a process is, by its command line. */
export function kindOf(command: readonly string[]): string {
  const [program = '', ...args] = command
  const file = basename(args.find((arg) => /\.m?js$/.test(arg)) ?? '')
  if (file === 'browser-host.js') return 'node: host'
  if (file === 'worker.js') return `node: ${args.at(-1) ?? 'worker'} worker`
  if (file === 'audio-worker.js') return 'node: audio process'
  if (file !== '') return `node: ${file}`
  // A zygote's child has one text instead of a list.
  const text = command.join(' ')
  const type = /--type=([\w-]+)/.exec(text)?.[1]
  if (type === 'utility') return `browser: ${/--utility-sub-type=(\w+)/.exec(text)?.[1] ?? 'utility'}`
  if (type === 'renderer') return text.includes('--top-chrome-webui') ? 'browser: renderer of its own pages' : 'browser: renderer'
  if (type !== undefined) return `browser: ${type}`
  return text.includes('--user-data-dir') ? 'browser: main process' : basename(program.split(' ')[0] ?? '')
}

/** A program, what it started, and what names its folder: a process whose parent has gone is its own still. */
export function processesOf(root: number, folder: string): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const pid = Number(name)
      const command = (read(`/proc/${pid}/cmdline`) ?? '').split('\0').filter((part) => part !== '')
      return { pid, parent: Number(fieldsOf(pid)[1]), command }
    })
    .filter(({ command }) => command.length > 0)
  const own = new Set([root, ...all.filter(({ command }) => command.some((part) => part.includes(folder))).map(({ pid }) => pid)])
  for (let before = 0; before !== own.size;) {
    before = own.size
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid)
  }
  return all.filter(({ pid }) => own.has(pid)).map(({ pid, command }) => ({ pid, kind: kindOf(command) }))
}

/** Ticks a second, in which stat counts what ended children took: the same on every Linux that Node runs on. */
const TICKS = 100

/**
 * Processor seconds of a process so far by thread, and of its children that have ended. From schedstat, in nanoseconds
 * (Documentation/scheduler/sched-stats.rst of the kernel): stat's ticks miss or overcount what wakes for a moment only.
 */
export interface Clock {
  threads: Map<string, number>
  endedChildren: number
}

export function clockOf(pid: number): Clock {
  const threads = new Map<string, number>()
  let names: string[] = []
  try {
    names = readdirSync(`/proc/${pid}/task`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  for (const name of names) threads.set(name, Number((read(`/proc/${pid}/task/${name}/schedstat`) ?? '0').split(' ')[0]) / 1e9)
  const fields = fieldsOf(pid)
  return { threads, endedChildren: (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS }
}

/** Processor seconds between two readings. A thread that has ended in between is missing; a new one counts as a whole. */
export function secondsBetween(before: Clock | undefined, after: Clock): number {
  let sum = after.endedChildren - (before?.endedChildren ?? 0)
  for (const [thread, seconds] of after.threads) sum += seconds - (before?.threads.get(thread) ?? 0)
  return sum
}

/** Memory of a process in MiB, what it shares with others counted by its share; undefined where it has gone. */
export function pssOf(pid: number): number | undefined {
  const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1]
  return pss === undefined ? undefined : Number(pss) / 1024
}

/** Sums by kind, the largest first. */
export function byKind(values: readonly { kind: string; value: number }[]): { kind: string; value: number }[] {
  const sums = new Map<string, number>()
  for (const { kind, value } of values) sums.set(kind, (sums.get(kind) ?? 0) + value)
  return [...sums].map(([kind, value]) => ({ kind, value })).sort((a, b) => b.value - a.value)
}
