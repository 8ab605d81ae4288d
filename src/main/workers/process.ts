import type { FromWorker, ToWorker } from './protocol.ts'

/** How a worker process ended: its exit code, or the signal that ended it. */
export interface WorkerExit {
  code: number | null
  signal: string | null
}

/** A running worker process, whichever way it was started. */
export interface WorkerProcess {
  readonly pid: number | undefined
  send(message: ToWorker): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, also when the process could not be started at all. */
  onExit(listener: (exit: WorkerExit) => void): void
  /** Ends it at once; native code that hangs cannot be asked. */
  kill(): void
}

/** Starts a worker process. `env` adds to the program's own environment. */
export type StartWorker = (name: string, env: Readonly<Record<string, string>>) => WorkerProcess

export type { FromWorker, ToWorker }
