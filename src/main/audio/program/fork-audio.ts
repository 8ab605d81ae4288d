import { fileURLToPath } from 'node:url'
import type { Child } from '../../processes/child.ts'
import { forkProcess } from '../../processes/fork.ts'

/** For the audio process: each blocked read or write holds a thread of the pool, and JACK must not be started by asking for it. */
export const AUDIO_PROCESS_ENV = { UV_THREADPOOL_SIZE: '16', JACK_NO_START_SERVER: '1' }

/** The built file of the audio process: it stands beside the file that asks. */
export const audioWorkerFile = (): string => fileURLToPath(new URL('./audio-worker.js', import.meta.url))

/**
 * Starts the audio process with child_process.fork: the browser host and the command line.
 * @param file the built process/entry.ts.
 * @param env adds to the program's own environment.
 */
export function forkAudio(file: string, env: Readonly<Record<string, string>> = {}): Child {
  return forkProcess(file, [], { ...AUDIO_PROCESS_ENV, ...env })
}
