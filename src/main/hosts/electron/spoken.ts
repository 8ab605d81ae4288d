import { LANGUAGES, speakerFor } from '../../../core/words/index.ts'
import type { Speaker } from '../../../core/words/index.ts'
import { matchLanguage } from '../../../shared/languages.ts'
import type { LanguageChoice } from '../../../shared/settings.ts'

/** The words of a language that a person chose, or of the system's. Electron names that one once it is ready, and Node's runtime before. */
export function speakerOfChoice(choice: LanguageChoice, system: string): Speaker {
  const language = choice === 'system' ? matchLanguage(system || Intl.DateTimeFormat().resolvedOptions().locale) : choice
  return speakerFor(language in LANGUAGES ? language : 'en')
}
