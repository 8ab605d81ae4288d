import { visible, visibleLine } from '../../core/text/visible.ts'
import type { Speaker, Words } from '../../core/words/index.ts'
import type { Output } from '../terminal.ts'

export type { Output }

/** What a command may use of the terminal. */
export interface Terminal extends Output {
  /** Makes words for the person, in the language that was asked for. */
  speak: Speaker
}

/** A terminal of a command that seldom says anything: the words, which take longer to load than its work, come when it does. */
export interface LateTerminal extends Output {
  speaker(): Promise<Speaker>
}

/** Who says something on a terminal. */
export const speakerOn = async (terminal: Terminal | LateTerminal): Promise<Speaker> =>
  'speak' in terminal ? terminal.speak : await terminal.speaker()

/** Exit codes of the `sidecheck` command; a stable contract, told in the README and under its help. */
export const EXIT = { fine: 0, problems: 1, usage: 2, failed: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Wrong usage or unreadable input: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(readonly words: Words) {
    super('wrong usage or unreadable input')
  }
}

/** Prints lines for people to standard output. What stands in a line cannot begin another one. */
export function printLines(terminal: Output, lines: readonly string[]): void {
  terminal.out(lines.map((line) => `${visibleLine(line)}\n`).join(''))
}

/** Prints one line for people to standard error. */
export function printMessage(terminal: Output, line: string): void {
  terminal.err(`${visibleLine(line)}\n`)
}

/** Prints one JSON document, and nothing else, to standard output. */
export function printJson(terminal: Output, value: unknown): void {
  terminal.out(jsonText(value))
}

/** A JSON document for people's files and terminals: what cannot be seen is escaped in it. */
export const jsonText = (value: unknown): string => visible(`${JSON.stringify(value, null, 2)}\n`)
