import { describe, expect, it } from 'vitest'
import { comNumber, comparePortNames } from './port-names.ts'

describe('comNumber', () => {
  it('reads COM names in any case', () => {
    expect([comNumber('COM1'), comNumber('com10'), comNumber('COM256')]).toEqual([1, 10, 256])
  })

  it.each(['AUX', 'GLOBALROOT', 'LPT1', 'COM', 'COM0', 'COM1:', 'COM1x', 'COM123456'])('answers undefined for %s', (name) => {
    expect(comNumber(name)).toBeUndefined()
  })
})

describe('comparePortNames', () => {
  it('orders by number, other names after', () => {
    expect(['COM10', 'LPT1', 'COM2', 'AUX', 'com1'].sort(comparePortNames)).toEqual(['com1', 'COM2', 'COM10', 'AUX', 'LPT1'])
  })
})
