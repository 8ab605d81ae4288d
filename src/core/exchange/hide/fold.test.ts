import { describe, expect, it } from 'vitest'
import { keyOf, tokensOf, viewsOf } from './fold.ts'

describe('one name in many spellings', () => {
  it.each<[key: string, ...spellings: string[]]>([
    ['anna muster', 'Anna Muster', 'ANNA  MUSTER', 'anna.muster', 'Anna-Muster', ' anna, muster '],
    ['mueller', 'Müller', 'MÜLLER', 'Mueller', 'Mu\u0308ller', 'Mü\u00adl\u200bler'],
    ['strasse', 'Straße', 'STRASSE'],
    ['soerensen', 'Sørensen', 'Sörensen'],
    ['aase', 'Åse'],
    ['oeuvre', 'Œuvre'],
    ['aehre', 'Ähre', 'Æhre'],
    ['thor', 'Þor'],
    ['duro', 'Đuro', 'Ðuro'],
    ['lodz', 'Łódź'],
    ['jose', 'José', 'JOSE\u0301'],
    ['izmir', 'ızmir'],
    ['pc7', 'ＰＣ７'],
    // Without blanks between words, each sign is one.
    ['田 中', '田中', '田 中'],
    // What has no word is looked up as it is.
    ['--', ' -- ']
  ])('%s', (key, ...spellings) => {
    for (const spelling of spellings) expect(keyOf(spelling)).toBe(key)
  })

  it.each<[name: string, key: string, plain: string | undefined]>([
    ['Müller', 'mueller', 'muller'],
    ['Straße', 'strasse', undefined],
    ['Sørensen', 'soerensen', 'sorensen'],
    ['Åse', 'aase', 'ase'],
    ['José', 'jose', undefined],
    ['Anna', 'anna', undefined]
  ])('%s may be written without its marks as well', (name, key, plain) => {
    expect(tokensOf(name)).toEqual([{ start: 0, end: name.length, key, ...(plain === undefined ? {} : { plain }) }])
  })
})

describe('the words of a text', () => {
  it('have the places at which they stand', () => {
    expect(tokensOf('at PC-7, Jörg!').map(({ start, end, key }) => [start, end, key])).toEqual([
      [0, 2, 'at'],
      [3, 5, 'pc'],
      [6, 7, '7'],
      [9, 13, 'joerg']
    ])
    expect(tokensOf('a_b: c').map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(tokensOf('')).toEqual([])
  })
})

describe('a text with its escapes undone', () => {
  const undone = (text: string): string | undefined => viewsOf(text)[1]?.text

  it.each<[text: string, undone: string]>([
    ['J%C3%BCrgen', 'Jürgen'],
    ['J\\c3\\bcrgen', 'Jürgen'],
    ['J\\u00fcrgen', 'Jürgen'],
    ['\\U0041\\u0042', 'AB'],
    ['a&#252;b', 'aüb'],
    ['a&#xFC;b', 'aüb'],
    ['a&#XfC;b', 'aüb'],
    ['&amp;&quot;&apos;&LT;&gt;', '&"\'<>'],
    ['100%20%', '100 %'],
    ['%E4 %41', '%E4 A'],
    ['&#55296;&#65;', '&#55296;A'],
    ['&#0;&#65;', '&#0;A']
  ])('%s', (text, expected) => {
    expect(undone(text)).toBe(expected)
  })

  it.each(['Jürgen', 'a & b', '100 %', '\\ab\\cd', '%zz', '&copy;', '&#0;', '&#xd800;', '%E4', ''])(
    'is the text alone where it has none: %s',
    (text) => {
      expect(viewsOf(text)).toEqual([{ text, places: undefined }])
    }
  )

  it('says where each character stands in the text as it is written, and where it ends', () => {
    expect(viewsOf('a%41b%C3%BC')).toEqual([
      { text: 'a%41b%C3%BC', places: undefined },
      { text: 'aAbü', places: [0, 1, 4, 5, 11] }
    ])
    expect(viewsOf('%E4%20 &gt;!')[1]).toEqual({ text: '%E4%20 >!', places: [0, 1, 2, 3, 4, 5, 6, 7, 11, 12] })
  })
})
