import { readFileSync } from 'node:fs'
import type { Language } from '../../src/shared/languages.ts'

/** What the window calls something, by the key of its words. */
export type Words = (key: string) => string

const textOf = (catalogue: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((node, name) => (typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined), catalogue)

/** The window's words by the name of their file. */
export const catalogueOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../src/renderer/i18n/${name}.json`, import.meta.url), 'utf8')) as object

/** @throws where the catalogue has no such words: a state would otherwise look for what is never there */
export const wordsIn =
  (language: Language): Words =>
  (key) => {
    const found = [language, ...(language === 'en' ? ['en-later'] : [])].map((name) => textOf(catalogueOf(name), key)).find(Boolean)
    if (typeof found !== 'string') throw new Error(`no words for ${key} in ${language}`)
    return found
  }
