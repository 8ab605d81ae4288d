import { fileURLToPath } from 'node:url'
import { forkProcess } from '../processes/fork.ts'
import type { StartWorker } from './process.ts'

/** A worker reads a little now and then: less memory and fewer threads are worth more to it than speed. A quarter of its memory. */
const LEAN = ['--optimize-for-size', '--max-semi-space-size=1', '--v8-pool-size=0'] as const

/**
 * Starts workers with child_process.fork: the browser host and the command line. The built program keeps the worker's
 * file beside its own; tests pass another one.
 * @param onStderr receives what a worker writes to standard error.
 */
export function forkStarter(
  onStderr: (worker: string, text: string) => void,
  file = fileURLToPath(new URL('./worker.js', import.meta.url))
): StartWorker {
  return (name, env) => {
    const child = forkProcess(file, [name], env, LEAN)
    child.onPrinted((text) => onStderr(name, text))
    return child
  }
}
