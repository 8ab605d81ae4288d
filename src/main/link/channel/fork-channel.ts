import { fileURLToPath } from 'node:url'
import type { Child } from '../../processes/child.ts'
import { forkProcess } from '../../processes/fork.ts'

/** The built file of the process that owns a channel on Windows: it stands beside the file that asks. */
export const channelWorkerFile = (): string => fileURLToPath(new URL('./channel-worker.js', import.meta.url))

/**
 * Starts that process with child_process.fork: the browser host and the command line. Electron has `utilityChannel`.
 * @param file the built process/entry.ts.
 */
export const forkChannel = (file = channelWorkerFile()): Child => forkProcess(file, [], {})
