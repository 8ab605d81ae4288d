import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naturalCompare } from './natural.ts'
import { runs } from '../../../testbed/runs.ts'

describe('naturalCompare', () => {
  it('orders numbers in names by their value and letters whatever their case', () => {
    const names = ['COM10', 'com2', 'COM1', 'Reader 00 01', 'reader 00 00', 'COM2', 'COM']
    expect(names.sort(naturalCompare)).toEqual(['COM', 'COM1', 'COM2', 'com2', 'COM10', 'reader 00 00', 'Reader 00 01'])
  })

  it('orders numbers that no double can hold', () => {
    expect(naturalCompare('9007199254740993', '9007199254740992')).toBeGreaterThan(0)
  })

  it('is a total order: only equal names are equal', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '0', '1', '2', ' '), maxLength: 6 })
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturalCompare(a, b))).toBe(-Math.sign(naturalCompare(b, a)) || 0)
        expect(naturalCompare(a, b) === 0).toBe(a === b)
        if (naturalCompare(a, b) < 0 && naturalCompare(b, c) < 0) expect(naturalCompare(a, c)).toBeLessThan(0)
      }),
      runs(500)
    )
  })
})
