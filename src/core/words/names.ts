import type { Language } from './languages.ts'

/** What speakers of a language call it. Apart from the list: the first screen of the window names none of them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  'pt-BR': 'Português (Brasil)'
}
