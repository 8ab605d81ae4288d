/** The languages that Sidecheck speaks, by their tags, for the contract and all that stands on it. */
export { languageCodes as LANGUAGES, languageOf as knownLanguage, matchLanguage } from '../core/words/languages.ts'
export type { Language } from '../core/words/languages.ts'
