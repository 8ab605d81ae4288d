import * as v from 'valibot'
import { sideChoiceSchema } from '../shared/side-choice.ts'
import type { SideChoice } from '../shared/side-choice.ts'
import { english, say } from '../core/words/index.ts'
import type { Words } from '../core/words/index.ts'

/** The exit code of a start with wrong options, as the commands have it: whoever started it must not try the same in another way. */
export const WRONG_USAGE = 2

/** The program was started with an option that it does not take. */
export class StartUsageError extends Error {
  override name = 'StartUsageError'

  constructor(readonly words: Words) {
    super(english(words))
  }
}

/** Why the program could not start, as far as it is a sentence of ours. */
export const startWords = (error: unknown): Words =>
  error instanceof StartUsageError ? error.words : error instanceof Error ? error.message : String(error)

/** The exit code that tells why the program could not start; Node's own reader of options has codes of this form. */
export function exitCodeOf(error: unknown): number {
  const isUsage = error instanceof StartUsageError || ((error as { code?: string } | null)?.code?.startsWith('ERR_PARSE_ARGS_') ?? false)
  return isUsage ? WRONG_USAGE : 1
}

/** Whether it was started with an option that there is not. */
export const isUnknownOption = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'

/** Reads a --side option. @throws StartUsageError with a sentence for the person when it is none of the three. */
export function parseSideChoice(value: string): SideChoice {
  const result = v.safeParse(sideChoiceSchema, value)
  if (!result.success) throw new StartUsageError(say('start.side', { value }))
  return result.output
}

/** The side that a command line names, as `--side=local` or `--side local`; Electron's own reading knows the first form only. */
export function sideIn(args: readonly string[]): SideChoice {
  const at = args.findIndex((arg) => arg === '--side' || arg.startsWith('--side='))
  const option = args[at]
  if (option === undefined) return 'auto'
  return parseSideChoice(option === '--side' ? (args[at + 1] ?? '') : option.slice('--side='.length))
}
