import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { visible, visibleLine } from './visible.ts'

describe('text for a terminal', () => {
  it.each([
    ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
    ['a carriage return', 'good\rbad', 'good\\u000dbad'],
    ['the other control characters', '\u0000\u0007\u0008\u007f', '\\u0000\\u0007\\u0008\\u007f'],
    ['what terminals take for an escape sequence in one character', '\u009b2J\u0085', '\\u009b2J\\u0085'],
    ['marks and overrides of direction', '\u061c\u200e\u200f\u202a\u202e\u2066\u2069', '\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069'],
    ['separators of lines and paragraphs', '\u2028\u2029', '\\u2028\\u2029'],
    ['what has no width', '\u00ad\u200b\u200d\u2060\ufeff\u3164', '\\u00ad\\u200b\\u200d\\u2060\\ufeff\\u3164'],
    ['letters that are hidden in tags', '\u{e0041}', '\\udb40\\udc41']
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves what can be seen, tabs and line breaks', () => {
    const text = 'Größe\tÜbung — „Лист“ 漢字 שלום ❤\ufe0f 👩 \u0600\n'
    expect(visible(text)).toBe(text)
  })

  it('keeps one line one line', () => {
    expect(visibleLine('a\nsidecheck: b\r\n')).toBe('a\\u000asidecheck: b\\u000d\\u000a')
  })

  it('leaves JSON equal, whatever stands in it', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'a"\\\n\t\r\u0000\u001b\u007f\u0085\u009b\u200b\u200e\u2028\u202e\u2066\ufeff') })
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(odd, fc.string({ unit: 'binary' })), odd), (value) => {
        const text = visible(JSON.stringify(value, null, 2))
        expect(JSON.parse(text)).toEqual(value)
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]/)
      }),
      runs()
    )
  })
})
