import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { findCardNames } from './card-list.ts'
import { runs } from '../../../testbed/runs.ts'

/** A list in the format of smartcard_list.txt, with invented entries. */
const LIST = `#
# a comment
#

3B .. .. AA
\tAny card of the family (test)

3B 01 02 AA
\thttps://example.org/exact
\tThe exact card (test)
\tA second description

3B 0[12] FF
\tOne of two (test)

3B 7F .* 90 00
\tAnything that ends well (test)

3B [ 0
\tA broken pattern

3f 65 0a
\tLower case (test)
`

describe('findCardNames', () => {
  it('names a card by the entry that says its ATR most exactly, passing over web addresses', () => {
    expect(findCardNames(LIST, ['3b0102aa'])).toEqual(new Map([['3b0102aa', 'The exact card (test)']]))
  })

  it('matches entries that are regular expressions', () => {
    const names = findCardNames(LIST, ['3bffffaa', '3b01ff', '3b02ff', '3b03ff', '3b7f11229000', '3f650a'])
    expect(Object.fromEntries(names)).toEqual({
      '3bffffaa': 'Any card of the family (test)',
      '3b01ff': 'One of two (test)',
      '3b02ff': 'One of two (test)',
      '3b7f11229000': 'Anything that ends well (test)',
      '3f650a': 'Lower case (test)'
    })
  })

  it('does not match a part of an ATR', () => {
    expect(findCardNames(LIST, ['3b0102aa00', '3b01', '']).size).toBe(0)
  })

  it('reads Windows line ends', () => {
    expect(findCardNames(LIST.replaceAll('\n', '\r\n'), ['3b01ff']).get('3b01ff')).toBe('One of two (test)')
  })

  it('finds each literal entry of any list, in any order, whatever noise stands between', () => {
    const atr = fc.uint8Array({ minLength: 2, maxLength: 33 }).map((bytes) => Buffer.from(bytes).toString('hex'))
    fc.assert(
      fc.property(
        fc.uniqueArray(atr, { minLength: 1, maxLength: 20 }),
        fc.array(fc.stringMatching(/^[# \tx(*[]{0,20}$/)),
        (atrs, noise) => {
          const entries = atrs.map((each, at) => `${each.toUpperCase().match(/../g)!.join(' ')}\n\tcard ${each}\n${noise[at] ?? ''}\n`)
          const names = findCardNames(entries.join('\n'), atrs.toReversed())
          expect(Object.fromEntries(names)).toEqual(Object.fromEntries(atrs.map((each) => [each, `card ${each}`])))
        }
      ),
      runs()
    )
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect([...findCardNames(text, ['3b00']).keys()].filter((atr) => atr !== '3b00')).toEqual([])
      }),
      runs()
    )
  })

  it('is not slowed down by a line made to be slow', () => {
    const started = performance.now()
    findCardNames(`${'.*'.repeat(2000)}B\n\tslow\n`, ['3b'.repeat(33)])
    expect(performance.now() - started).toBeLessThan(500)
  })
})
