import { expect, test } from 'vitest'
import { holds, linesOf } from './figures.ts'
import type { FigureSpec, Row } from './figures.ts'

const ratio: FigureSpec = { what: 'wall clock', unit: '', digits: 1, goal: { atMost: 2.5 } }
const speed: FigureSpec = { what: '10 devices', unit: 'pairs/s', digits: 0, goal: { atLeast: 10_000 } }
const row: Row<'wall' | 'speed'> = {
  name: 'scan',
  title: 'a scan',
  figures: { wall: ratio, speed },
  measure: () => Promise.reject(new Error('not in this test'))
}

test('a figure that reads like its goal reaches it', () => {
  expect(holds(2.54, ratio)).toBe(true)
  expect(holds(2.56, ratio)).toBe(false)
  expect(holds(10_000, speed)).toBe(true)
  expect(holds(9999.4, speed)).toBe(false)
})

test('a figure without a goal neither holds nor does not', () => {
  expect(holds(1, { what: '', unit: 's', digits: 0 })).toBeUndefined()
})

test('each figure of a row is a line with value, goal and verdict', () => {
  expect(linesOf(row, { values: { wall: 4.52, speed: 12_345 } })).toEqual([
    { row: 'a scan', what: 'wall clock', value: '4.5', goal: 'at most 2.5', verdict: 'does not hold' },
    { row: 'a scan', what: '10 devices', value: '12,345 pairs/s', goal: 'at least 10,000 pairs/s', verdict: 'holds' }
  ])
})

test('what was not measured says so and is told apart from what failed', () => {
  expect(linesOf(row, { values: { wall: 1 }, missing: 'no such program' }).map(({ verdict }) => verdict)).toEqual([
    'holds',
    'not measured here'
  ])
  expect(linesOf(row, new Error('the scan ended with 2')).map(({ verdict }) => verdict)).toEqual(['failed', 'failed'])
})
