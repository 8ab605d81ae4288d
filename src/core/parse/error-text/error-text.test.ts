import { describe, expect, it } from 'vitest'
import { parse } from '../index.ts'

describe('an error message', () => {
  it('is a text with a line that a rule knows, and names that line', () => {
    const text = 'Opening the port failed:\nThe request is not supported.\nTry again later.'
    expect(parse('error-text', text)).toEqual({
      ok: true,
      value: { kind: 'error-text', text, known: [{ line: 2, text: 'The request is not supported.' }], problems: [] }
    })
  })

  it('is refused where no rule knows a line, and where it is a whole log', () => {
    expect(parse('error-text', 'It does not work.')).toMatchObject({ ok: false, reason: 'no error message that Sidecheck knows' })
    expect(parse('error-text', `${'x'.repeat(70_000)}\nThe request is not supported.`)).toMatchObject({
      ok: false,
      reason: 'longer than an error message'
    })
  })
})
