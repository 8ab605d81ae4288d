import { fileURLToPath } from 'node:url'
import { forkProcess } from '../processes/fork.ts'
import type { StartWorker } from './process.ts'

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
    const child = forkProcess(file, [name], env)
    child.onPrinted((text) => onStderr(name, text))
    return child
  }
}
