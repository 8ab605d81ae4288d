import { describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/core/words/languages.ts'
import { LANGUAGE_NAMES, WORDS, filesOfWords } from './index.mjs'

const places = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}|app\\node\.exe|sidecheck-cli(?:\.exe)?/g)].map(([found]) => found).sort()

describe('the words of installers and starters', () => {
  it('are there in every language of the program, and in no other', () => {
    expect(Object.keys(LANGUAGE_NAMES).toSorted()).toEqual(filesOfWords().toSorted())
    expect(Object.keys(LANGUAGE_NAMES)).toEqual(expect.arrayContaining(languageCodes))
    expect(Object.keys(WORDS)[0]).toBe('en')
  })

  it.each(Object.entries(WORDS))('say the same things with the same names in %s', (_, words) => {
    const english = WORDS['en'] ?? {}
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [key, text] of Object.entries(words)) expect([key, places(text)]).toEqual([key, places(english[key] ?? '')])
    expect(words === english || Object.entries(words).every(([key, text]) => text !== english[key])).toBe(true)
  })
})
