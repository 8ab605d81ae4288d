import { languageCodes, languageOf, speakerFor } from '../../core/words/index.ts'
import type { Speaker } from '../../core/words/index.ts'
import { UsageError } from './context.ts'

/** What the system speaks, by the variables that programs of a terminal go by, else by what the runtime was told. */
function systemLanguage(env: NodeJS.ProcessEnv = process.env): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
}

/**
 * Who prints for people: the language that was asked for, else the system's, else English.
 *
 * @throws UsageError for a language that the program does not speak
 */
export function speakerOf(asked: string | undefined): Speaker {
  if (asked === undefined) return speakerFor(languageOf(systemLanguage()) ?? 'en')
  const language = languageOf(asked)
  if (language === undefined) throw new UsageError(`--language: "${asked}" is none of ${languageCodes.join(', ')}`)
  return speakerFor(language)
}
