/** What a command may use of the terminal. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
}

/** Exit codes of the `sidecheck` command; a stable contract. */
export const EXIT = { fine: 0, problems: 1, usage: 2, probeFailed: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Wrong usage or unreadable input: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Prints one JSON document, and nothing else, to standard output. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`)
}
