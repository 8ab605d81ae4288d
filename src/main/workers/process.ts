import type { Child } from '../processes/child.ts'

/** Starts a worker process. `env` adds to the program's own environment. */
export type StartWorker = (name: string, env: Readonly<Record<string, string>>) => Child
