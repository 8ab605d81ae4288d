import { describe, expect, it } from 'vitest'
import { english, say } from '../../words/index.ts'
import { detectKinds, parse } from '../index.ts'
import { errorText } from './kind.ts'

describe('an error message', () => {
  it('is a text with a line that a rule knows, and names that line', () => {
    const text = 'Opening the port failed:\nThe request is not supported.\nTry again later.'
    expect(parse('error-text', text)).toMatchObject({
      ok: true,
      value: { kind: 'error-text', text, known: [{ line: 2, text: 'The request is not supported.' }], problems: [] }
    })
  })

  it('tells of each code its number, name and kind, what it means and what it points to', () => {
    const text = 'IRP failure: SCardStatusW (0x000900CC), status: SCARD_E_SHARING_VIOLATION (0x8010000B)'
    const result = parse('error-text', text)
    if (!result.ok) throw new Error(result.reason)
    expect(result.value.codes).toEqual([
      {
        code: '0x8010000B',
        name: 'SCARD_E_SHARING_VIOLATION',
        kind: 'scard',
        meaning: 'Another program holds the card for itself.',
        hint: english(say('code.hint.exclusive')),
        meaningText: { id: 'scard.SCARD_E_SHARING_VIOLATION' },
        hintText: { id: 'code.hint.exclusive' },
        line: 1
      }
    ])
  })

  it('keeps a code that no table has, and says so', () => {
    const result = parse('error-text', 'Installation failed with error code 0x80091234.')
    if (!result.ok) throw new Error(result.reason)
    expect(result.value.codes).toMatchObject([{ code: '0x80091234', name: null, kind: 'hresult', meaningText: { id: 'codes.unknown' } }])
  })

  it('is a log of a program that is known, also where none of its lines says anything, and also a long one', () => {
    const line = '[10:02:11:713] [8211:8214] [INFO][com.freerdp.channels.rdpdr.client] - Loading device service printer (static)\n'
    expect(parse('error-text', line)).toMatchObject({ ok: true, value: { log: 'freerdp', codes: [], known: [] } })
    const long = parse('error-text', `${line.repeat(1000)}SCardConnect failed: SCARD_W_REMOVED_CARD\n`)
    if (!long.ok) throw new Error(long.reason)
    expect(long.value.codes.map(({ name, line: number }) => [name, number])).toEqual([['SCARD_W_REMOVED_CARD', 1001]])
    expect(errorText.content(long.value)).toEqual({ ok: true, content: { text: 'SCardConnect failed: SCARD_W_REMOVED_CARD' } })
  })

  it('gives way to every other kind that claims the text', () => {
    expect(detectKinds('audiomode:i:1\n\nAccess is denied.')).not.toContain('error-text')
    expect(detectKinds('Access is denied.')).toEqual(['error-text'])
  })

  it('is refused where no rule knows a line, and where it is a whole log', () => {
    expect(parse('error-text', 'It does not work.')).toMatchObject({ ok: false, reason: 'no error message that Sidecheck knows' })
    expect(parse('error-text', `${'x'.repeat(70_000)}\nThe request is not supported.`)).toMatchObject({
      ok: false,
      reason: 'longer than an error message'
    })
  })
})
