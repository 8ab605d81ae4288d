import { describe, expect, it } from 'vitest'
import { thumbprintsIn } from './publishers.ts'

const one = 'a'.repeat(40)
const other = '0123456789abcdef0123456789abcdef01234567'

describe('the list of trusted publishers', () => {
  it('is read with commas, blanks between the digits, and large letters', () => {
    expect(thumbprintsIn(`${one.toUpperCase()}, 01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67,${one}`)).toEqual([one, other])
  })

  it('is empty where nothing in it is a thumbprint', () => {
    expect(thumbprintsIn('')).toEqual([])
    expect(thumbprintsIn('Example Publisher, 12, abcdef')).toEqual([])
  })

  it('takes no more than a snapshot holds', () => {
    const many = Array.from({ length: 5000 }, (_, number) => number.toString(16).padStart(40, '0')).join(',')
    expect(thumbprintsIn(many)).toHaveLength(2048)
  })
})
