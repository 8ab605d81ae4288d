import { fileURLToPath } from 'node:url'
import type { Child } from '../../processes/child.ts'
import { forkProcess } from '../../processes/fork.ts'

/** For the drive process: each place that does not answer holds a thread of the pool. More than there are places (`MOST_PLACES`). */
export const DRIVE_PROCESS_ENV = { UV_THREADPOOL_SIZE: '64' }

/** The built file of the drive process: it stands beside the file that asks. */
export const driveWorkerFile = (): string => fileURLToPath(new URL('./drive-worker.js', import.meta.url))

/**
 * Starts the drive process with child_process.fork: the browser host and the command line.
 * @param file the built entry.ts.
 */
export function forkDrive(file = driveWorkerFile(), env: Readonly<Record<string, string>> = {}): Child {
  return forkProcess(file, [], { ...DRIVE_PROCESS_ENV, ...env })
}
