import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../shared/languages.ts'
import { i18n, loadLanguage, loadLaterWords } from './index.ts'
import { firstSources, keysInSources } from './sources.testing.ts'

/** A catalogue as flat keys and texts. */
function flat(node: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${prefix}${key}.`) : [[prefix + key, String(value)] as [string, string]]
  )
}

await Promise.all([...LANGUAGES.map(loadLanguage), loadLaterWords()])

const PLURAL = /_(?:zero|one|two|few|many|other)$/
const stem = (key: string): string => key.replace(PLURAL, '')
const catalogue = (language: (typeof LANGUAGES)[number]): Map<string, string> =>
  new Map(flat(i18n.getResourceBundle(language, 'translation') as object))
const english = catalogue('en')
const stems = (texts: Map<string, string>): string[] => [...new Set([...texts.keys()].map(stem))].sort()

/** What code fills in: {{names}} and <tags/>. */
const holes = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<(\w+)\s*\/>/g)].map(([, name, tag]) => name ?? `<${tag}>`).sort()

/** What is the same in every language: values that are filled in, units and names. */
const NAMES =
  /^(?:\{\{\w+\}\}|[\d\s.,%·●–:-]|ATR|dB|min|ms|s|Sidecheck|Ticket|Azure Virtual Desktop|Windows|Microsoft Dev Box|Microsoft Entra|Windows Hello for Business|Microphone, )*$/

describe.each(LANGUAGES)('the words of %s', (language) => {
  const texts = catalogue(language)

  it('are complete, and hold nothing that English does not have', () => {
    expect(stems(texts)).toEqual(stems(english))
  })

  it('have every plural form of the language, and no other', () => {
    const expected = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
    const forms = new Map<string, string[]>()
    for (const key of texts.keys()) {
      if (PLURAL.test(key)) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), key.slice(stem(key).length + 1)].sort())
    }
    expect(forms.size).toBeGreaterThan(0)
    expect([...forms].filter(([, found]) => found.join() !== expected.join())).toEqual([])
  })

  it('are filled in with the same values', () => {
    const model = (key: string): string => english.get(key) ?? english.get(`${stem(key)}_other`) ?? ''
    expect([...texts].filter(([key, text]) => holes(text).join() !== holes(model(key)).join())).toEqual([])
  })

  it('leave no text empty that English has', () => {
    expect([...texts].filter(([key, text]) => (text === '') !== (english.get(key) === ''))).toEqual([])
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words of %s', (language) => {
  it('repeat no English sentence', () => {
    const repeated = [...catalogue(language)].filter(([key, text]) => text === english.get(key) && text.includes(' ') && !NAMES.test(text))
    expect(repeated).toEqual([])
  })
})

describe('the keys of words', () => {
  const { literal, computed } = keysInSources()
  const known = stems(english)
  const isUsed = (key: string): boolean =>
    [...literal].some((used) => key === used || key.startsWith(`${used}.`)) || computed.some((pattern) => pattern.test(key))

  it('are all used', () => {
    expect(
      known.filter((key) => !isUsed(key)),
      'keys that no source asks for: use them, or delete them in every i18n/LANGUAGE.json'
    ).toEqual([])
  })

  it('are all there', () => {
    const missing = [...literal].filter((used) => !known.some((key) => key === used || key.startsWith(`${used}.`)))
    expect(missing).toEqual([])
    expect(computed.filter((pattern) => !known.some((key) => pattern.test(key)))).toEqual([])
  })
})

/** The words of a file as they are written: i18next adds what comes later to the object that it was given first. */
const fileKeys = (name: string): string[] =>
  flat(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object).map(([key]) => stem(key))

describe('the words of the first screen', () => {
  const first = firstSources()
  const { literal, computed } = keysInSources(first)
  const here = fileKeys('./en.json')

  it('are asked for by many files', () => {
    expect(first.length).toBeGreaterThan(50)
    expect(literal.size).toBeGreaterThan(50)
  })

  it('are there with it: none of them comes later', () => {
    const missing = [...literal].filter((used) => !here.some((key) => key === used || key.startsWith(`${used}.`)))
    const comeLater = fileKeys('./en-later.json')
      .filter((key) => computed.some((pattern) => pattern.test(key)))
      // Said of a file that was read: components/bring-in loads the words with what reads it.
      .filter((key) => !/^(?:sound\.both|deviceTest)\.wrongSide\./.test(key))
    expect({ missing, comeLater }).toEqual({ missing: [], comeLater: [] })
  })
})
