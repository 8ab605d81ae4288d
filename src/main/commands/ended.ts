import { say } from '../../core/words/text.ts'
import type { Speaker } from '../../core/words/speaker.ts'
import { EXIT, UsageError, printMessage } from './context.ts'
import type { ExitCode, Output } from './context.ts'
import { SystemError, notWritten, printFailure } from './failure.ts'

/**
 * Runs a command to its end and answers with its exit code. What went wrong is said on standard error.
 *
 * @param speaker is asked for where something is to be said
 */
export async function ended(output: Output, command: () => Promise<ExitCode>, speaker: () => Promise<Speaker>): Promise<ExitCode> {
  try {
    const exit = await command()
    const refused = await output.settled()
    if (refused === undefined) return exit
    throw new SystemError(notWritten(say('cli.standard-output'), refused))
  } catch (error) {
    const speak = await speaker()
    if (error instanceof UsageError) {
      printMessage(output, `sidecheck: ${speak(error.words)}`)
      return EXIT.usage
    }
    printFailure(output, error, speak)
    return EXIT.failed
  }
}
