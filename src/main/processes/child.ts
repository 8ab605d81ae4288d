/** How a process ended: its exit code, or the signal that ended it. Neither where it could not be started at all. */
export interface ProcessExit {
  code: number | null
  signal: string | null
}

/** A running process of ours, whichever way it was started. */
export interface Child {
  readonly pid: number | undefined
  /** A message to a process that is gone is dropped. */
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
  /** What it prints on standard error. Its standard output is dropped: native libraries print there on their own account. */
  onPrinted(listener: (text: string) => void): void
  /** Called once, also when the process could not be started at all. */
  onExit(listener: (exit: ProcessExit) => void): void
  /** Ends it at once; native code that hangs cannot be asked. */
  kill(): void
  /**
   * Closes what ties the program to it. A process inside a driver call outlives even a kill; it must not keep the
   * program from ending. Its exit is still told where it comes.
   */
  letGo(): void
}

/** The code under which a process's end is reported: its signal, an NTSTATUS such as 0xC0000005, or EXIT_1. */
export function exitCode(exit: ProcessExit): string {
  if (exit.signal !== null) return exit.signal
  if (exit.code === null) return 'NOT_STARTED'
  if (exit.code < 0 || exit.code > 255) return `0x${(exit.code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`
  return `EXIT_${exit.code}`
}
