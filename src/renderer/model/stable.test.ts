import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same, settle } from './stable.ts'
import type { Held } from './stable.ts'
import { runs } from '../../../testbed/runs.ts'

interface Row {
  key: string
  state: string
}

const row = (key: string, state = 'redirected'): Row => ({ key, state })
const keys = (held: readonly Held<Row>[]): string[] => held.map((item) => item.row.key)
const rows = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), state: fc.constantFrom('redirected', 'missing') }), {
  selector: ({ key }) => key
})

describe('same', () => {
  it('agrees with deep equality for everything that a snapshot can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => same(a, b) === isDeepStrictEqual(a, b)),
      runs()
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))),
      runs()
    )
  })

  it('does not count a field that is undefined', () => {
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(same({ a: 1, b: undefined }, { a: 1, c: 2 })).toBe(false)
  })

  it('tells a list from an object', () => {
    expect(same([], {})).toBe(false)
    expect(same(null, {})).toBe(false)
  })
})

describe('settle', () => {
  it('keeps the identity of every row that did not change', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const first = settle<Row>([], list, false)
        const second = settle(first, structuredClone(list), false)
        expect(second.every((item, index) => item === first[index])).toBe(true)
      }),
      runs()
    )
  })

  it('shows exactly the rows there are, each once, when nothing is held', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const settled = settle(settle<Row>([], before, false), after, false)
        expect(keys(settled).toSorted()).toEqual(after.map(({ key }) => key).toSorted())
      }),
      runs()
    )
  })

  it('never changes the order of rows that stay', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (before, after, hold) => {
        const first = settle<Row>([], before, false)
        const second = settle(first, after, hold)
        const stayed = keys(first).filter((key) => keys(second).includes(key))
        expect(keys(second).slice(0, stayed.length)).toEqual(stayed)
      }),
      runs()
    )
  })

  it('keeps the place of rows that are gone while a pointer is near, and lets go of them after', () => {
    const first = settle([], [row('a'), row('b'), row('c')], false)
    const held = settle(first, [row('a'), row('c')], true)
    expect(keys(held)).toEqual(['a', 'b', 'c'])
    expect(held[1]?.gone).toBe(true)
    expect(keys(settle(held, [row('a'), row('c')], false))).toEqual(['a', 'c'])
  })

  it('counts a change of a row, and a return of one that was gone', () => {
    const first = settle([], [row('a')], false)
    expect(first[0]?.changes).toBe(0)
    const changed = settle(first, [row('a', 'missing')], false)
    expect(changed[0]?.changes).toBe(1)
    const gone = settle(changed, [], true)
    expect(settle(gone, [row('a', 'missing')], true)[0]).toEqual({ row: row('a', 'missing'), changes: 3, gone: false })
  })
})
