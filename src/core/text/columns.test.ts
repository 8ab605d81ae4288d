import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { columnsOf, inColumns } from './columns.ts'

describe('text in columns', () => {
  it('counts two columns for an East Asian character', () => {
    expect([columnsOf('COM3'), columnsOf('スマート カード'), columnsOf('é…')]).toEqual([4, 15, 2])
  })

  it('is broken behind blanks, as words are', () => {
    expect(inColumns('Zeigt, welche Geräte ankommen', 12, 'de')).toBe('Zeigt,\nwelche\nGeräte\nankommen')
    expect(inColumns('one two\nthree', 20, 'en')).toBe('one two\nthree')
  })

  it('is not broken at a no-break blank, so no line begins with a colon in French', () => {
    expect(inColumns('délai (par défaut\u00a0: 5000)', 18, 'fr')).toBe('délai (par\ndéfaut\u00a0: 5000)')
    expect(inColumns('détecté\u202f; répétable', 9, 'fr')).toBe('détecté\u202f;\nrépétable')
  })

  it('is broken between words that have no blanks, and no line begins with a full stop or ends with a bracket', () => {
    const lines = inColumns('このコンピューターを一度だけ調べて、結果を表示します（既定は「テキスト」です）。', 20, 'ja').split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(columnsOf(line)).toBeLessThanOrEqual(24)
      expect(line).not.toMatch(/^[、。）」]|[（「]$/)
    }
  })

  it('loses nothing but blanks', () => {
    const text = fc.array(fc.constantFrom('COM3', ' ', '表示', '、', '。', 'する', 'a', '（', '）', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (parts, columns) => {
        const whole = parts.join('')
        expect(inColumns(whole, columns, 'ja').replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''))
      }),
      runs(200)
    )
  })
})
