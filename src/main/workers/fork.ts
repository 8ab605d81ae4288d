import { fileURLToPath } from 'node:url'
import { forkProcess } from '../processes/fork.ts'
import type { StartWorker } from './process.ts'

/**
 * For workers that stay, which read a little now and then: a quarter less memory, and fewer threads. A start takes a tenth longer,
 * because Node's own code was prepared for other options.
 */
export const LEAN = ['--optimize-for-size', '--max-semi-space-size=1', '--v8-pool-size=0'] as const

/**
 * Starts workers with child_process.fork: the browser host and the command line. The built program keeps the worker's
 * file beside its own; tests pass another one.
 * @param onStderr receives what a worker writes to standard error.
 * @param options options of Node's own.
 */
export function forkStarter(
  onStderr: (worker: string, text: string) => void,
  file = fileURLToPath(new URL('./worker.js', import.meta.url)),
  options: readonly string[] = []
): StartWorker {
  return (name, env) => {
    const child = forkProcess(file, [name], env, options)
    child.onPrinted((text) => onStderr(name, text))
    return child
  }
}
