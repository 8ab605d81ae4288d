import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { addWords, matchLanguage } from '../model/engine.ts'
import type { Catalogue, Language } from '../model/engine.ts'
import en from './en.json'

/** What every other language falls back on, and the only one whose words are there from the start. */
const FIRST = 'en'
type Other = Exclude<Language, typeof FIRST>

/** The words of each language but the first, the window's and the engines': loaded when the language is spoken. */
const loaders: Record<Other, () => Promise<{ page: object; engines: Partial<Catalogue> }>> = {
  de: () => import('./languages/de.ts'),
  fr: () => import('./languages/fr.ts'),
  es: () => import('./languages/es.ts'),
  ja: () => import('./languages/ja.ts'),
  'pt-BR': () => import('./languages/pt-BR.ts')
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

async function load(language: Other): Promise<void> {
  const { page, engines } = await loaders[language]()
  addWords(language, engines)
  i18n.addResourceBundle(language, 'translation', page)
}

/** Loads the words of a language, where they are not here yet. After a failure it can be tried again. */
export function loadLanguage(tag: string): Promise<void> {
  const language = matchLanguage(tag)
  if (language === FIRST) return Promise.resolve()
  const started =
    loading.get(language) ??
    load(language).catch((error: unknown) => {
      loading.delete(language)
      throw error
    })
  loading.set(language, started)
  return started
}
