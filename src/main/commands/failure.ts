import { say } from '../../core/words/text.ts'
import type { Speaker, Words } from '../../core/words/index.ts'
import { printMessage } from './context.ts'
import type { Output } from './context.ts'

/** What a system runs out of, by the codes that it says so with: nothing was wrong with what was asked for. */
const RUN_OUT: readonly [codes: readonly string[], words: (code: string) => Words][] = [
  [['EMFILE', 'ENFILE'], (code) => say('cli.out-of-files', { code })],
  [['ENOSPC', 'EDQUOT', 'EFBIG'], (code) => say('cli.out-of-space', { code })],
  [['ENOMEM', 'ENOBUFS', 'EAGAIN'], (code) => say('cli.out-of-memory', { code })]
]

/** The code of an error, else the error in words. */
export const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : String(error)
}

/** What the system has run out of, and what to do about it; undefined for a code that says something else. */
export const ranOut = (code: string): Words | undefined => RUN_OUT.find(([codes]) => codes.includes(code))?.[1](code)

/** A file's name for a message: of an empty one something is seen, which a script gives whose variable is not set. */
export const seenName = (file: string): string => (file === '' ? '""' : file)

/** That something could not be written, and why. */
export const notWritten = (file: Words, code: string): Words => {
  const scarce = ranOut(code)
  return scarce === undefined ? say('cli.not-written', { file, code }) : say('cli.in-file', { file, reason: scarce })
}

/** Something that the system refused although the command was right: one line on standard error, exit code 3. */
export class SystemError extends Error {
  override name = 'SystemError'

  constructor(readonly words: Words) {
    super('the system refused')
  }
}

/** Says what ended a command: in one line, and below it where that was for whoever looks into it. */
export function printFailure(output: Output, error: unknown, speak: Speaker, env: NodeJS.ProcessEnv = process.env): void {
  const words = error instanceof SystemError ? error.words : (ranOut(codeOf(error)) ?? say('cli.defect', { reason: reasonOf(error) }))
  const where = env['SIDECHECK_LOG'] === 'debug' && error instanceof Error ? (error.stack ?? '').split('\n') : []
  for (const line of [`sidecheck: ${speak(words)}`, ...where]) printMessage(output, line)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
