import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problems } from '../limits.ts'
import { xmlEvents, type XmlEvent } from './xml.ts'
import { runs } from '../../../../testbed/runs.ts'

function read(text: string): { events: XmlEvent[]; problems: Problems['list'] } {
  const problems = new Problems()
  return { events: [...xmlEvents(text, problems)], problems: problems.list }
}
const leaves = (text: string): [string, string][] =>
  read(text)
    .events.filter(({ kind }) => kind === 'close')
    .map(({ name, text: own }) => [name, own])

describe('the elements of an XML text', () => {
  it('begin and end with their parent, text and line', () => {
    expect(read('<a>\n <q1:B x="1>2" y=\'</a>\'> c </q1:B>\r\n <d/>\r</a>')).toEqual({
      problems: [],
      events: [
        { kind: 'open', name: 'a', parent: '', text: '', line: 1 },
        { kind: 'open', name: 'b', parent: 'a', text: '', line: 2 },
        { kind: 'close', name: 'b', parent: 'a', text: 'c', line: 2 },
        { kind: 'open', name: 'd', parent: 'a', text: '', line: 3 },
        { kind: 'close', name: 'd', parent: 'a', text: '', line: 3 },
        { kind: 'close', name: 'a', parent: '', text: '', line: 1 }
      ]
    })
  })

  it('have built-in entities, character numbers and CDATA as text, and nothing else resolved', () => {
    expect(leaves('<a>&lt;b&gt; &amp;amp; &quot;&apos; &#65;&#x42; &nbsp;&own; &#0;&#x110000;</a>')).toEqual([
      ['a', '<b> &amp; "\' AB &nbsp;&own; &#0;&#x110000;']
    ])
    expect(leaves('<a>x<![CDATA[<b>&lt;]]>y</a>')).toEqual([['a', 'x<b>&lt;y']])
  })

  it('are not changed by document types, instructions and comments', () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "&f;&f;"><!ENTITY x SYSTEM "file:///etc/passwd"><!ELEMENT a ANY>]><!-- <c>d</c> --><a>&e;&x;<!-- e --></a>'
    expect(leaves(text)).toEqual([['a', '&e;&x;']])
    expect(read(text).problems).toEqual([])
  })

  it('are read as far as they are there, of a part and of what is cut off', () => {
    expect(leaves('c</b><a>1</a><a>2</a><d><e>3</e')).toEqual([
      ['a', '1'],
      ['a', '2']
    ])
    expect(read('c</b><a>1</a><d>\n<e>3</e').problems.map(({ reason }) => reason)).toEqual([
      'an element ends that did not begin',
      'the text ends within a tag',
      'an element does not end'
    ])
  })

  it('end with the element around them', () => {
    expect(leaves('<a><b>1<c>2</a>')).toEqual([
      ['c', '2'],
      ['b', ''],
      ['a', '']
    ])
  })

  it('are passed over where they are nested too deep, and said to be', () => {
    const deep = `<z>${'<a>'.repeat(5000)}x${'</a>'.repeat(5000)}<b>1</b></z>`
    const { events, problems } = read(deep)
    expect(events.length).toBe(2 * 64 + 2)
    expect(events.filter(({ name }) => name === 'b').map(({ text, parent }) => [text, parent])).toEqual([
      ['', 'z'],
      ['1', 'z']
    ])
    expect(problems).toMatchObject([{ line: 1, reason: 'elements are nested more than 64 deep' }])
  })

  it('keep a bounded part of their text', () => {
    const [[, text = ''] = []] = leaves(`<a>${'xy '.repeat(200_000)}</a>`)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text.length).toBeLessThanOrEqual(70_000)
  })

  it('begin and end in pairs, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b>',
      '</b>',
      '<c/>',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE x [',
      ']>',
      '<?',
      '?>',
      '&#65;',
      '&',
      'x',
      '\n',
      '\r'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (parts) => {
        let depth = 0
        for (const { kind, line } of read(parts.join('')).events) {
          depth += kind === 'open' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
          expect(line).toBeGreaterThanOrEqual(1)
        }
      }),
      runs(40)
    )
  })

  it('give back any text that was escaped', () => {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(leaves(`<a>${escaped(text)}</a>`)).toEqual([['a', text.trim()]])
      }),
      runs(40)
    )
  })
})
