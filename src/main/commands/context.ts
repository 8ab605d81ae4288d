import type { Speaker, Words } from '../../core/words/index.ts'

/** Where a command writes: results to `out`, messages beside them to `err`. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** What a command may use of the terminal. */
export interface Terminal extends Output {
  /** Makes words for the person, in the language that was asked for. */
  speak: Speaker
}

/** Exit codes of the `sidecheck` command; a stable contract. */
export const EXIT = { fine: 0, problems: 1, usage: 2, probeFailed: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Wrong usage or unreadable input: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(readonly words: Words) {
    super('wrong usage or unreadable input')
  }
}

/** Prints lines for people to standard output. */
export function printLines(terminal: Output, lines: readonly string[]): void {
  terminal.out(lines.map((line) => `${line}\n`).join(''))
}

/** Prints one JSON document, and nothing else, to standard output. */
export function printJson(terminal: Output, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`)
}
