import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../words/index.ts'
import { findJsonFault, positionAt } from './json.ts'
import { runs } from '../../../testbed/runs.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError)
    return false
  }
}

/** JSON with a few characters removed, doubled or replaced: mostly broken, sometimes still sound. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '{', '0', '-', '\\', '\n', ':', 'e', ' ')), { maxLength: 3 })
  )
  .map(([json, edits]) =>
    edits.reduce(
      (text, [at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + (put === '' ? 1 : 0)),
      json
    )
  )

describe('findJsonFault', () => {
  it('finds a fault exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json(), fc.string()), (text) => {
        expect(findJsonFault(text, 99) === undefined).toBe(isJson(text))
      }),
      runs(500)
    )
  })

  it.each([
    ['', 0, 'the text ends where a value should follow'],
    ['{"a": 1,}', 8, 'a name in double quotes expected, but "}" found'],
    ['{"a" 1}', 5, '":" expected, but "1" found'],
    ['[1 2]', 3, '"," or "]" expected, but "2" found'],
    ['{"a": "b\nc"}', 8, 'line break or control character in a string'],
    ['["\\x"]', 2, 'unknown escape in a string'],
    ['["abc', 5, 'the text ends inside a string'],
    ['{"a": [1', 8, 'the text ends where "," or "]" should follow'],
    ['[01]', 2, '"," or "]" expected, but "1" found'],
    ['{} x', 3, 'the end expected, but "x" found'],
    ['[\u{1f600}]', 1, 'a value expected, but "\u{1f600}" found'],
    ['[[[1]]]', 2, 'nested more than 2 levels deep']
  ])('says of %j what and where', (text, offset, reason) => {
    const fault = findJsonFault(text, 2)
    expect(fault && { offset: fault.offset, reason: english(fault.reason) }).toEqual({ offset, reason })
  })

  it('reads millions of characters and levels without running out of stack', () => {
    expect(findJsonFault(`"${'\\"a'.repeat(2_000_000)}"`, 8)).toBeUndefined()
    expect(findJsonFault('['.repeat(4_000_000), Infinity)?.offset).toBe(4_000_000)
  })
})

describe('positionAt', () => {
  it('counts lines and columns from 1 whatever ends a line', () => {
    expect(positionAt('ab\r\ncd\re\nf', 0)).toEqual({ line: 1, column: 1 })
    expect(positionAt('ab\r\ncd\re\nf', 5)).toEqual({ line: 2, column: 2 })
    expect(positionAt('ab\r\ncd\re\nf', 9)).toEqual({ line: 4, column: 1 })
  })
})
