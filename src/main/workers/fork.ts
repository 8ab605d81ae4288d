import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StartWorker, WorkerExit } from './process.ts'

/**
 * Starts workers with child_process.fork: the browser host and the command line. The built program keeps the worker's
 * file beside its own; tests pass another one.
 * @param onStderr receives what a worker writes to standard error. Its standard output is dropped: native libraries
 *   print there (PortAudio on every open).
 */
export function forkStarter(
  onStderr: (worker: string, text: string) => void,
  file = fileURLToPath(new URL('./worker.js', import.meta.url))
): StartWorker {
  return (name, env) => {
    const child = fork(file, [name], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => onStderr(name, text))
    let ended = false
    const exits: ((exit: WorkerExit) => void)[] = []
    const end = (exit: WorkerExit): void => {
      if (ended) return
      ended = true
      for (const listener of exits) listener(exit)
    }
    child.on('exit', (code, signal) => end({ code, signal }))
    child.on('error', (error) => {
      onStderr(name, String(error))
      // A send to a process that has just died also lands here; its exit event follows. Without a pid there is none.
      if (child.pid === undefined) end({ code: null, signal: null })
    })
    return {
      pid: child.pid,
      send: (message) => void (child.connected && child.send(message)),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void exits.push(listener),
      kill: () => void child.kill('SIGKILL')
    }
  }
}
