import { AUDIO_PROCESS_ENV } from '../../audio/program/fork-audio.ts'
import { DRIVE_PROCESS_ENV } from '../../link/drive/fork-drive.ts'
import { crashSignal } from '../../platform/index.ts'
import type { Child, ProcessExit } from '../../processes/child.ts'
import { createHeard } from '../../processes/heard.ts'
import { boundToThisProgram } from '../../processes/watchdog.ts'
import type { StartWorker } from '../../workers/process.ts'

/** The part of Electron's UtilityProcess that a worker needs. */
export interface UtilityChild {
  /** undefined until it has been launched, and for ever where it cannot be. */
  readonly pid: number | undefined
  readonly stderr: { on(event: 'data', listener: (chunk: Uint8Array) => void): unknown } | null
  postMessage(message: unknown): void
  on(event: 'spawn', listener: () => void): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
  /** V8 gave up, of what and where; its exit follows. Without a listener the whole program would end. */
  on(event: 'error', listener: (type: string, location: string) => void): unknown
  /** Comes only for a process that had a pid. */
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

export type ForkUtility = (
  file: string,
  args: string[],
  options: { env: NodeJS.ProcessEnv; stdio: ('ignore' | 'pipe')[]; serviceName: string }
) => UtilityChild

/** How long a process that is no longer wanted may take to be launched until it counts as gone, in milliseconds. */
const LAUNCH_MS = 1000

/**
 * Starts workers as Electron utility processes: Node without a window, in no sandbox, because they call native libraries. They end with
 * the program.
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

/** Starts the drive process as a utility process. */
export function utilityDrive(forkUtility: ForkUtility, file: string): Child {
  return utilityChild(forkUtility, file, [], DRIVE_PROCESS_ENV, 'Sidecheck drive')
}

/** Starts the process that owns a channel of the connection on Windows as a utility process. */
export function utilityChannel(forkUtility: ForkUtility, file: string): Child {
  return utilityChild(forkUtility, file, [], {}, 'Sidecheck channel')
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
  const { print, end, ...heard } = createHeard()
  child.stderr?.on('data', (chunk) => print(Buffer.from(chunk).toString('utf8')))
  child.on('error', (type, location) => print(`${serviceName} cannot go on: ${type} at ${location}`))
  child.on('exit', (code) => end(utilityExit(code)))
  let killed = false
  child.on('spawn', () => {
    if (killed) killLaunched(child)
  })
  return {
    get pid() {
      return child.pid
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    ...heard,
    kill() {
      killed = true
      if (child.pid !== undefined) return killLaunched(child)
      // Electron does nothing to what it has not launched yet, and tells no exit of what it never launches.
      setTimeout(() => child.pid === undefined && end({ code: null, signal: null }), LAUNCH_MS).unref()
    },
    // Electron holds the pipes itself, and its program ends whether utility processes live or not.
    letGo: () => undefined
  }
}

/**
 * How a utility process ended. On POSIX systems Electron tells the number of the signal that ended it as if it were an exit code;
 * it is named here as child_process.fork names it. What Node itself ends with (1, 3, 12 and others) stays a code.
 */
export function utilityExit(code: number): ProcessExit {
  const signal = crashSignal(code)
  return signal === undefined ? { code, signal: null } : { code: null, signal }
}

/**
 * UtilityProcess.kill() asks on POSIX systems with SIGTERM, which native code that hangs does not hear of in time;
 * the signal that cannot be refused goes to the pid as well.
 */
function killLaunched(child: UtilityChild): void {
  const { pid } = child
  child.kill()
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
