import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Catalogue } from './en/index.ts'

/** What a language needs: its catalogue, and the locale that numbers and enumerations are written by. */
interface LanguageFacts {
  /** What speakers call it. */
  name: string
  locale: string
  catalogue: Catalogue
}

/** Every language, one line each. British enumerations in English: "a, b and c". */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', catalogue: en },
  de: { name: 'Deutsch', locale: 'de', catalogue: de }
} as const satisfies Record<string, LanguageFacts>

export type Language = keyof typeof LANGUAGES

export const languageCodes = Object.keys(LANGUAGES) as Language[]

/**
 * The language that a tag such as "de-AT" or "de_DE.UTF-8" asks for, undefined where there is none.
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function languageOf(tag: string): Language | undefined {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/)[0]
  return languageCodes.find((code) => code === primary)
}
