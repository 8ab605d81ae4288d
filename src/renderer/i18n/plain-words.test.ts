import { describe, expect, it } from 'vitest'
import { FOREIGN } from '../../core/parse/foreign.ts'
import { STRANGE } from '../../core/parse/strange.ts'
import { say, speakerFor } from '../../core/words/index.ts'
import { LANGUAGES } from '../../shared/languages.ts'
import { plainWords } from '../model/plain-words.ts'
import { CATALOGUES } from '../../core/words/all-languages.testing.ts'
import { i18n, loadLanguage, loadLaterWords } from './index.ts'
import { ADMINISTRATORS_WORDS, COMMANDS, isForPerson, isTextForPerson, spokenOf } from './plain-words.testing.ts'

const SPOKEN = LANGUAGES
await Promise.all([...SPOKEN.map(loadLanguage), loadLaterWords()])

function flat(node: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${prefix}${key}.`) : [[prefix + key, String(value)] as [string, string]]
  )
}

const withWord = (language: (typeof SPOKEN)[number], texts: readonly (readonly [string, string])[]): string[] =>
  texts.filter(([, text]) => ADMINISTRATORS_WORDS[language].test(spokenOf(text))).map(([key, text]) => `${key}: ${text}`)

describe.each(SPOKEN)('without the helpdesk view (%s)', (language) => {
  it('the window uses no word of an administrator', () => {
    const texts = flat(i18n.getResourceBundle(language, 'translation') as object).filter(([key]) => isForPerson(key))
    expect(texts.length).toBeGreaterThan(500)
    expect(withWord(language, texts)).toEqual([])
  })

  it('titles, verdicts, notes, steps and hints use no word of an administrator', () => {
    const texts = Object.entries(CATALOGUES[language]).filter(([id]) => isTextForPerson(id))
    expect(texts.length).toBeGreaterThan(500)
    expect(withWord(language, texts)).toEqual([])
  })
})

describe.each(SPOKEN)('a text that is recognised and does not help (%s)', (language) => {
  const speak = speakerFor(language)
  const refusals = [...FOREIGN, ...STRANGE].flatMap((kind) => [say(`intake.foreign.${kind}`), say(`intake.foreign.${kind}.todo`)])

  it('is refused without a command and without a word of an administrator', () => {
    const said = refusals.map((text) => speak(plainWords(text, false)))
    expect(said.filter((text) => COMMANDS.test(text) || ADMINISTRATORS_WORDS[language].test(text))).toEqual([])
    expect(said.filter((text) => text.includes('intake.'))).toEqual([])
  })

  it('is refused with the command that brings more in the helpdesk view alone', () => {
    expect(refusals.filter((text) => COMMANDS.test(speak(plainWords(text, true)))).length).toBeGreaterThan(8)
    for (const text of refusals) expect(plainWords(text, true)).toBe(text)
  })
})

describe('the search for words of administrators', () => {
  it('looks at what is said, not at the names of what is filled in', () => {
    expect(withWord('en', [['a', '{side, select, session {There} other {{client} here}}']])).toEqual([])
    expect(
      withWord('en', [
        ['a', 'A policy of {{name}}'],
        ['b', '{side, select, local {Here} other {In the session}}']
      ])
    ).toHaveLength(2)
  })
})
