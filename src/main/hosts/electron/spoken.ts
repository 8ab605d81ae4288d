import { loadWords, speakerFor } from '../../../core/words/index.ts'
import type { Language, Speaker } from '../../../core/words/index.ts'
import { matchLanguage } from '../../../shared/languages.ts'
import type { LanguageChoice } from '../../../shared/settings.ts'

/** The language that a person chose, or the system's. Electron names that one once it is ready, and Node's runtime before. */
const languageOfChoice = (choice: LanguageChoice, system: string): Language =>
  choice === 'system' ? matchLanguage(system || Intl.DateTimeFormat().resolvedOptions().locale) : choice

/** Loads the words of that language. */
export const loadChoice = (choice: LanguageChoice, system: string): Promise<void> => loadWords(languageOfChoice(choice, system))

/** Says things in it; in English where its words are not loaded yet. */
export const speakerOfChoice = (choice: LanguageChoice, system: string): Speaker => speakerFor(languageOfChoice(choice, system))
