import de from '../../src/renderer/i18n/de.json' with { type: 'json' }
import en from '../../src/renderer/i18n/en.json' with { type: 'json' }
import later from '../../src/renderer/i18n/en-later.json' with { type: 'json' }

/** What the window calls something, by the key of its words. */
export type Words = (key: string) => string

const textOf = (catalogue: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((node, name) => (typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined), catalogue)

/** @throws where the catalogue has no such words: a state would otherwise look for what is never there */
export const wordsIn =
  (language: 'en' | 'de'): Words =>
  (key) => {
    const found = language === 'de' ? textOf(de, key) : (textOf(en, key) ?? textOf(later, key))
    if (typeof found !== 'string') throw new Error(`no words for ${key} in ${language}`)
    return found
  }
