import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { AudioChild } from './audio-client.ts'

/** For the audio process: each blocked read or write holds a thread of the pool, and JACK must not be started by asking for it. */
export const AUDIO_PROCESS_ENV = { UV_THREADPOOL_SIZE: '16', JACK_NO_START_SERVER: '1' }

/** The built file of the audio process: it stands beside the file that asks. */
export const audioWorkerFile = (): string => fileURLToPath(new URL('./audio-worker.js', import.meta.url))

/**
 * Starts the audio process with child_process.fork: the browser host and the command line. Its standard output is dropped,
 * because PortAudio's addon prints there on every open.
 * @param file the built worker-entry.ts.
 * @param env adds to the program's own environment.
 */
export function forkAudio(file: string, env: Readonly<Record<string, string>> = {}): AudioChild {
  const child = fork(file, [], {
    env: { ...process.env, ...AUDIO_PROCESS_ENV, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: []
  })
  let ended = false
  const listeners: ((exit: { code: number | null; signal: string | null }) => void)[] = []
  const end = (exit: { code: number | null; signal: string | null }) => {
    if (ended) return
    ended = true
    for (const listener of listeners) listener(exit)
  }
  child.on('exit', (code, signal) => end({ code, signal }))
  // A message to a process that has just died also lands here; its exit follows. Without a pid there is none.
  child.on('error', () => {
    if (child.pid === undefined) end({ code: null, signal: null })
  })
  return {
    pid: child.pid,
    send: (message) => void (child.connected && child.send(message)),
    onMessage: (listener) => void child.on('message', listener),
    onPrinted: (listener) => void child.stderr?.setEncoding('utf8').on('data', listener),
    onExit: (listener) => void listeners.push(listener),
    kill: () => void child.kill('SIGKILL')
  }
}
