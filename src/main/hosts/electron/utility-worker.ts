import type { AudioChild } from '../../audio/program/audio-client.ts'
import { AUDIO_PROCESS_ENV } from '../../audio/program/fork-audio.ts'
import type { StartWorker, WorkerExit } from '../../workers/process.ts'

/** The part of Electron's UtilityProcess that a worker needs. */
export interface UtilityChild {
  readonly pid: number | undefined
  readonly stderr: { on(event: 'data', listener: (chunk: Uint8Array) => void): unknown } | null
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

export type ForkUtility = (
  file: string,
  args: string[],
  options: { env: NodeJS.ProcessEnv; stdio: ('ignore' | 'pipe')[]; serviceName: string }
) => UtilityChild

/**
 * Starts workers as Electron utility processes, which are sandboxed by the operating system like other Electron
 * processes and end with the program.
 */
export function utilityStarter(forkUtility: ForkUtility, file: string, onStderr: (worker: string, text: string) => void): StartWorker {
  return (name, env) => {
    const child = forkUtility(file, [name], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      serviceName: `Sidecheck ${name}`
    })
    child.stderr?.on('data', (chunk) => onStderr(name, Buffer.from(chunk).toString('utf8')))
    const kill = killer(child)
    return {
      get pid() {
        return child.pid
      },
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener: (exit: WorkerExit) => void) => void child.on('exit', (code) => listener({ code, signal: null })),
      kill
    }
  }
}

/** Starts the audio process as a utility process. */
export function utilityAudio(forkUtility: ForkUtility, file: string): AudioChild {
  const child = forkUtility(file, [], {
    env: { ...process.env, ...AUDIO_PROCESS_ENV },
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Sidecheck sound'
  })
  return {
    get pid() {
      return child.pid
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onPrinted: (listener) => void child.stderr?.on('data', (chunk) => listener(Buffer.from(chunk).toString('utf8'))),
    onExit: (listener) => void child.on('exit', (code) => listener({ code, signal: null })),
    kill: killer(child)
  }
}

/**
 * UtilityProcess.kill() asks on POSIX systems with SIGTERM, which native code that hangs does not hear of in time;
 * the signal that cannot be refused goes to the pid as well.
 */
function killer(child: UtilityChild): () => void {
  return () => {
    const { pid } = child
    child.kill()
    if (pid === undefined) return
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
