import { describe, expect, it } from 'vitest'
import { pseudo, pseudoCatalogue } from './pseudo.ts'

describe('the pseudo-language', () => {
  it('accents and lengthens a text, and puts it in brackets', () => {
    const text = pseudo('Nothing was found here')
    expect(text).toMatch(/^⟦Ñöţ.*⟧$/)
    expect(text).not.toContain('found')
    expect(text.length).toBeGreaterThanOrEqual('Nothing was found here'.length * 1.4)
  })

  it('leaves alone what code fills in', () => {
    expect(pseudo('{{count, number}} of <age/>')).toContain('{{count, number}}')
    expect(pseudo('{{count, number}} of <age/>')).toContain('<age/>')
  })

  it('keeps an empty text empty, and the shape of a catalogue', () => {
    expect(pseudoCatalogue({ a: { b: '' }, c: 'x' })).toEqual({ a: { b: '' }, c: pseudo('x') })
  })
})
