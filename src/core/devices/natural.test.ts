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

  it('orders letters beyond ASCII whatever their case, also where a lower case has another length', () => {
    expect(['Ärger 10', 'ärger 2', 'zebra', 'Zoo'].sort(naturalCompare)).toEqual(['ärger 2', 'Ärger 10', 'zebra', 'Zoo'])
    expect(['Zoom', 'Écouteurs', 'Ecran', 'ecouteurs', 'Casque'].sort(naturalCompare)).toEqual([
      'Casque',
      'ecouteurs',
      'Écouteurs',
      'Ecran',
      'Zoom'
    ])
    // The lower case of a dotted capital I is two units; the Kelvin sign's is a k.
    expect(naturalCompare('x\u0130 2', 'xi\u0307 10')).toBeLessThan(0)
    expect(naturalCompare('\u212A2', 'k10')).toBeLessThan(0)
    expect(naturalCompare('k2', '\u212A10')).toBeLessThan(0)
  })

  it('says of any two names what it says of them in lower case', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', 'Z', '[', '7', '10', 'ä', 'Ä', '\u0130', '\u212A'), maxLength: 6 })
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [left, right] = [a.toLowerCase(), b.toLowerCase()]
        if (left !== right) expect(Math.sign(naturalCompare(a, b))).toBe(Math.sign(naturalCompare(left, right)))
      }),
      runs(500)
    )
  })

  it('is a total order: only equal names are equal', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '0', '1', '2', ' ', 'ä', 'Ä'), maxLength: 6 })
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
