// What a person reads of the program before it runs: the words of installers and of the portable program's starters, a file for each language.

import { readFileSync, readdirSync } from 'node:fs'

/**
 * What each language is called where the program is not running yet.
 * @typedef {{ windows: string, nsis: string }} Names   windows: the constant of its primary language in Windows; nsis: the file and the
 *   constant of NSIS
 * @type {Readonly<Record<string, Names>>}
 */
export const LANGUAGE_NAMES = {
  en: { windows: 'LANG_ENGLISH', nsis: 'English' },
  de: { windows: 'LANG_GERMAN', nsis: 'German' },
  fr: { windows: 'LANG_FRENCH', nsis: 'French' },
  es: { windows: 'LANG_SPANISH', nsis: 'Spanish' },
  ja: { windows: 'LANG_JAPANESE', nsis: 'Japanese' },
  'pt-BR': { windows: 'LANG_PORTUGUESE', nsis: 'PortugueseBR' }
}

const folder = new URL('.', import.meta.url)
const codes = Object.keys(LANGUAGE_NAMES)

/**
 * The words by language, English first: it is spoken where no other one is asked for.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const WORDS = Object.fromEntries(codes.map((code) => [code, JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8'))]))

/** The languages that have a file here. */
export const filesOfWords = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
