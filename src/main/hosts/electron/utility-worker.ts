import { AUDIO_PROCESS_ENV } from '../../audio/program/fork-audio.ts'
import type { Child } from '../../processes/child.ts'
import { boundToThisProgram } from '../../processes/watchdog.ts'
import type { StartWorker } from '../../workers/process.ts'

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
    const child = utilityChild(forkUtility, file, [name], env, `Sidecheck ${name}`)
    child.onPrinted((text) => onStderr(name, text))
    return child
  }
}

/** Starts the audio process as a utility process. */
export function utilityAudio(forkUtility: ForkUtility, file: string): Child {
  return utilityChild(forkUtility, file, [], AUDIO_PROCESS_ENV, 'Sidecheck sound')
}

function utilityChild(
  forkUtility: ForkUtility,
  file: string,
  args: string[],
  env: Readonly<Record<string, string>>,
  serviceName: string
): Child {
  const child = forkUtility(file, args, {
    env: { ...process.env, ...env, ...boundToThisProgram() },
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName
  })
  return {
    get pid() {
      return child.pid
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onPrinted: (listener) => void child.stderr?.on('data', (chunk) => listener(Buffer.from(chunk).toString('utf8'))),
    onExit: (listener) => void child.on('exit', (code) => listener({ code, signal: null })),
    kill: killer(child),
    // Electron holds the pipes itself, and its program ends whether utility processes live or not.
    letGo: () => undefined
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
