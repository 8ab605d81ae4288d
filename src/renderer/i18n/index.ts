import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES } from '../../shared/languages.ts'
import type { Language } from '../../shared/languages.ts'
import { addWords } from '../model/engine-words.ts'
import en from './en.json'

const FIRST = LANGUAGES[0]

/** The words of each language but the first, the window's and the engines': loaded when the language is spoken. */
const loaders: Record<Exclude<Language, typeof FIRST>, () => Promise<object>> = {
  de: async () => {
    const [window, engines] = await Promise.all([import('./de.json'), import('../model/languages/de.ts')])
    addWords('de', engines.words)
    return window.default
  }
}

export const i18n = i18next.createInstance()
await i18n.use(initReactI18next).init({
  resources: { [FIRST]: { translation: en } },
  lng: FIRST,
  fallbackLng: FIRST,
  interpolation: { escapeValue: false },
  // Words that arrive are drawn at once, whatever part they were loaded for.
  react: { bindI18nStore: 'added' }
})

let later: Promise<void> | undefined

/** Loads the English of what comes after the first screen, once. Other languages are loaded whole. After a failure it can be tried again. */
export function loadLaterWords(): Promise<void> {
  later ??= import('./en-later.json').then(
    (words) => void i18n.addResourceBundle(FIRST, 'translation', words.default, true),
    (error: unknown) => {
      later = undefined
      throw error
    }
  )
  return later
}

const loading = new Map<string, Promise<void>>()

/** Loads the words of a language, where they are not here yet. After a failure it can be tried again. */
export function loadLanguage(language: string): Promise<void> {
  const load = Object.entries(loaders).find(([name]) => name === language)?.[1]
  if (load === undefined) return Promise.resolve()
  const started =
    loading.get(language) ??
    load().then(
      (words) => void i18n.addResourceBundle(language, 'translation', words),
      (error: unknown) => {
        loading.delete(language)
        throw error
      }
    )
  loading.set(language, started)
  return started
}
