import { expect, test } from 'vitest'
import { BEGIN, END, markdownTable, measuredText, plainTable, written } from './document.ts'
import type { Line } from './figures.ts'

const lines: Line[] = [
  { row: 'a scan', what: 'wall clock', value: '4.5', goal: 'at most 2.5', verdict: 'does not hold' },
  { row: 'tests', what: '', value: '', goal: 'at most 300 s', verdict: 'not measured here' }
]

test('the columns of the printed table stand one below the other', () => {
  expect(plainTable(lines)).toEqual([
    'what                figure  goal           holds',
    'a scan: wall clock  4.5     at most 2.5    no',
    'tests                       at most 300 s  not measured here'
  ])
})

test('a bar in a text does not end its cell', () => {
  expect(markdownTable([{ row: 'a | b', what: '', value: '1', goal: '', verdict: '' }])[2]).toBe('| a \\| b | 1 |  |  |')
})

test('what a figure is made of follows the table, where there is something', () => {
  const text = measuredText(['Measured today.'], lines, [
    { title: 'a scan', lines: ['host: 3 ms'] },
    { title: 'tests', lines: [] }
  ])
  expect(text.split('\n')).toEqual(['Measured today.', '', ...markdownTable(lines), '', '**a scan**', '', '- host: 3 ms'])
})

test('only what stands between the markers is replaced', () => {
  const before = `# Title\n\n${BEGIN}\nold\n${END}\n\nWhat the rest is made of.\n`
  expect(written(before, 'new')).toBe(`# Title\n\n${BEGIN}\n\nnew\n\n${END}\n\nWhat the rest is made of.\n`)
  expect(written(written(before, 'new'), 'new')).toBe(written(before, 'new'))
})

test('a document without markers is not written to', () => {
  expect(() => written('# Title\n', 'new')).toThrow('lacks the lines')
  expect(() => written(`${END}\n${BEGIN}\n`, 'new')).toThrow('lacks the lines')
})
