import { expect, test } from 'vitest'
import { exponentBetween, exponents, median } from './numbers.ts'

test('what doubles with its size grows with exponent 1, what quadruples with 2', () => {
  expect(exponentBetween({ size: 10, cost: 3 }, { size: 20, cost: 6 })).toBeCloseTo(1)
  expect(exponentBetween({ size: 10, cost: 3 }, { size: 20, cost: 12 })).toBeCloseTo(2)
})

test('a series has one exponent fewer than it has points', () => {
  const points = [10, 100, 1000].map((size) => ({ size, cost: size ** 1.5 }))
  expect(exponents(points)).toEqual([expect.closeTo(1.5), expect.closeTo(1.5)])
  expect(exponents(points.slice(0, 1))).toEqual([])
})

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})
