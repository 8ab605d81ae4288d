import { say } from '../../core/words/index.ts'
import type { Speaker, Text } from '../../core/words/index.ts'
import { EXIT } from './context.ts'
import type { ExitCode } from './context.ts'

/** What each exit code says; the README has the same table. */
export const EXIT_MEANINGS: readonly [ExitCode, Text][] = [
  [EXIT.fine, say('cli.exit.fine')],
  [EXIT.problems, say('cli.exit.problems')],
  [EXIT.usage, say('cli.exit.usage')],
  [EXIT.failed, say('cli.exit.failed')]
]

/** What stands below the help. */
export function exitCodesHelp(speak: Speaker): string {
  const lines = EXIT_MEANINGS.map(([code, meaning]) => `  ${code}  ${speak(meaning)}`)
  return `\n${[speak(say('cli.exit.title')), ...lines].join('\n')}`
}
