import { Worker } from 'node:worker_threads'
import { isReparentedWhenOrphaned, kernelEndsOrphans } from '../platform/index.ts'
import { processOutput } from '../terminal.ts'

/** The variable of a process's environment that names the program that it works for. */
const PROGRAM_PID = 'SIDECHECK_PROGRAM_PID'

/** What the program adds to the environment of each process that it starts, so that the process can end with it. */
export const boundToThisProgram = (): Record<string, string> => ({ [PROGRAM_PID]: String(process.pid) })

/** How often the watchdog looks, in milliseconds. */
const LOOK_MS = 250

interface Watched {
  program: number
  /** Whether this process gets another parent when its own one ends. */
  isReparented: boolean
  every: number
}

/** The part of a thread's `process` that the watchdog uses. */
interface ThreadProcess {
  readonly pid: number
  readonly ppid: number
  kill(pid: number, signal: 0 | 'SIGKILL'): true
}

/**
 * Runs in the watchdog's thread, from its own source: it must not use anything from outside.
 * A parent that was killed and that nobody has waited for still has its number, so that the number alone proves nothing where
 * the change of parent can be seen. Something may stand between the program and this process; then the number is all there is.
 */
function watch(self: ThreadProcess, { program, isReparented, every }: Watched): void {
  const exists = (pid: number): boolean => {
    try {
      return self.kill(pid, 0)
    } catch (error) {
      // Whoever may not be signalled is there.
      return (error as NodeJS.ErrnoException).code !== 'ESRCH'
    }
  }
  const isChild = isReparented && self.ppid === program
  setInterval(() => {
    if (isChild ? self.ppid !== program : !exists(program)) self.kill(self.pid, 'SIGKILL')
  }, every)
}

/**
 * Ends this process when its program has gone, whatever native call the main thread waits in: the main thread cannot hear of a
 * closed channel there. Does nothing in a process that no program of ours started.
 *
 * @param forked whether the program started this process itself, by child_process.fork from its main thread
 * @param failed hears of it where this process would stay
 */
export async function endWithProgram(forked: boolean, failed: (error: unknown) => void): Promise<void> {
  const program = Number(process.env[PROGRAM_PID])
  if (!Number.isInteger(program) || program <= 0) return
  if (forked && process.ppid === program && kernelEndsOrphans() && (await askKernel(program))) return
  const watched: Watched = { program, isReparented: isReparentedWhenOrphaned(), every: LOOK_MS }
  try {
    const thread = new Worker(`(${watch.toString()})(process, ${JSON.stringify(watched)})`, {
      eval: true,
      // It keeps a number and a timer.
      resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 }
    })
    thread.on('error', failed)
    thread.unref()
  } catch (error) {
    failed(error)
  }
}

/** Whether the kernel will end this process with its program; where it cannot be asked, the thread watches. */
async function askKernel(program: number): Promise<boolean> {
  try {
    const { killWhenParentEnds } = await import('../native/linux/death-signal.ts')
    killWhenParentEnds()
  } catch (error) {
    processOutput().err(`watched by a thread: ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
  // It may have gone before the kernel was asked.
  if (process.ppid !== program) process.kill(process.pid, 'SIGKILL')
  return true
}
