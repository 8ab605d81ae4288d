import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { english } from '../words/index.ts'
import { detectKinds, parse, PARSE_KINDS } from './index.ts'

/** Words in letters that no table of the program has: Georgian and Ethiopic. */
const word = fc.stringMatching(/^[ა-ჰሀ-ሏ]{1,12}$/)
const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const colon = fc.constantFrom(': ', '\u00a0: ', '：', ' = ')
const line = fc.oneof(
  label,
  fc.tuple(label, colon, label).map((parts) => parts.join('')),
  fc.tuple(label, colon).map((parts) => `    ${parts.join('')}`),
  fc.constant('')
)
const text = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join('\r\n'))

describe('a text in a language that nobody knows', () => {
  it('is taken for none, and each kind refuses it with a sentence of its own', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(detectKinds(each)).toEqual([])
        for (const kind of PARSE_KINDS) {
          const result = parse(kind, each)
          if (result.ok) throw new Error(`${kind} read it`)
          if (each.trim() === '') expect(result.text.id).toBe('parse.refused.empty')
          else expect(english(result.text)).toMatch(/^(?:not? |larger |longer ).{12}/)
        }
      }),
      runs()
    )
  })
})
