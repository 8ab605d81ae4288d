import type { Catalogue } from './en/index.ts'
import type { Language } from './languages.ts'
import { addWords } from './speaker.ts'

/** The words of each language but English, which is always there: one line each. Nobody reads all of them, so each is loaded when it is spoken. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
  ja: async () => (await import('./ja/index.ts')).ja,
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR
}

/** A language's words, without anybody speaking it. */
export const catalogueOf = (language: Exclude<Language, 'en'>): Promise<Catalogue> => loaders[language]()

const loading = new Map<Language, Promise<void>>()

/** Loads the words of a language, once; after a failure it can be tried again. Before that a speaker of it speaks English. */
export function loadWords(language: Language): Promise<void> {
  if (language === 'en') return Promise.resolve()
  const started =
    loading.get(language) ??
    catalogueOf(language).then(
      (words) => addWords(language, words),
      (error: unknown) => {
        loading.delete(language)
        throw error
      }
    )
  loading.set(language, started)
  return started
}
