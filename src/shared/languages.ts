import { LANGUAGE_NAMES } from '../core/words/names.ts'
import type { Language } from '../core/words/languages.ts'

/** The languages that Sidecheck speaks, by their tags, for the contract and all that stands on it. */
export { languageCodes as LANGUAGES, languageOf as knownLanguage, matchLanguage } from '../core/words/languages.ts'
export type { Language }

/** A language by its own name, so that it is found by the one who speaks it. */
export const ownNameOf = (language: Language): string => LANGUAGE_NAMES[language]
