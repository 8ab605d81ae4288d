import { describe, expect, it } from 'vitest'
import { languageCodes } from '../core/words/index.ts'
import { LANGUAGES, matchLanguage } from './languages.ts'

describe('matchLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-de', 'de'],
    ['de_CH.UTF-8', 'de'],
    ['en-GB', 'en']
  ])('takes %s for %s', (tag, language) => {
    expect(matchLanguage(tag)).toBe(language)
  })

  it.each(['', 'xx', 'den-DE', 'C', 'x-de', '-'])('takes %j for the first language', (tag) => {
    expect(matchLanguage(tag)).toBe(LANGUAGES[0])
  })

  it('knows every language by its own tag', () => {
    for (const language of LANGUAGES) expect(matchLanguage(language)).toBe(language)
  })

  it('has the languages that the engines speak', () => {
    expect(LANGUAGES, 'src/shared/languages.ts lists for the window what src/core/words/languages.ts lists').toEqual(languageCodes)
  })
})
