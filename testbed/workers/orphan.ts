import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from '../bundle.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** A function that blocks its thread for as long as it is told to, and the library that has it. */
const SLEEPS: Partial<Record<NodeJS.Platform, readonly [library: string, prototype: string]>> = {
  linux: ['libc.so.6', 'unsigned int sleep(unsigned int seconds)'],
  darwin: ['/usr/lib/libSystem.B.dylib', 'unsigned int sleep(unsigned int seconds)'],
  win32: ['kernel32.dll', 'void __stdcall Sleep(uint32_t milliseconds)']
}

/** Whether a process runs. One that has ended and that nobody has waited for yet still has its number: Linux tells it apart. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync('/proc/self/stat') || !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch (error) {
    if (['ESRCH', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/**
 * Starts a program whose process hangs in a native call, kills the program as no program can hear of, and answers with the
 * number of the process that is left.
 * @param thread which of the process's threads the call holds: that of JavaScript, or one of libuv's pool
 * @param parent who started the process: the program itself, or something between the two
 */
export async function orphanInNativeCall(thread: 'main' | 'pool', parent: 'program' | 'between'): Promise<number> {
  const sleep = SLEEPS[process.platform]
  if (sleep === undefined) throw new Error(`no function that blocks is known on ${process.platform}`)
  const files = ['./program.ts', './between.ts', './blocked.ts'].map((file) => bundleForNode(here(file)))
  const [program, between, blocked] = (await Promise.all(files)) as [string, string, string]
  const child = fork(program, [...(parent === 'program' ? [] : [between]), blocked, thread, ...sleep], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const exited = once(child, 'exit')
  const [pid] = (await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => Promise.reject(new Error(`the program ended with ${code}`)))
  ])) as [number]
  if (!isRunning(pid)) throw new Error(`the process ${pid} did not live to see its program end`)
  child.kill('SIGKILL')
  await exited
  return pid
}
