import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, decodeText, readableText } from './decode.ts'
import { runs } from '../../../testbed/runs.ts'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'))
  return order === 'le' ? bytes : Uint8Array.from(Buffer.from(bytes).swap16())
}
const join = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const TEXT = 'redirectcomports:i:1\r\nfull address:s:münchen-été.example\r\n'
const CHINESE =
  '================ 证书 0 ================\r\n序列号: 6c8f1dc7\r\n颁发者: CN=ISRG Root X1\r\n使用者: CN=示例用户, O=示例公司, C=CN\r\n'

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8-bom', join([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
    ['utf-16le', join([0xff, 0xfe], utf16(TEXT, 'le'))],
    ['utf-16be', join([0xfe, 0xff], utf16(TEXT, 'be'))],
    ['utf-16le', utf16(TEXT, 'le')],
    ['utf-16be', utf16(TEXT, 'be')],
    ['windows-1252', Buffer.from(TEXT, 'latin1')]
  ] as const)('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: TEXT })
  })

  it('recognises UTF-16 without a byte order mark also where most letters are Chinese', () => {
    expect(decodeText(utf16(CHINESE, 'le'))).toEqual({ encoding: 'utf-16le', text: CHINESE })
    expect(decodeText(utf16(CHINESE, 'be'))).toEqual({ encoding: 'utf-16be', text: CHINESE })
  })

  it('reads UTF-16 whose last byte was cut off', () => {
    expect(decodeText(utf16(TEXT, 'le').subarray(0, -1)).text.startsWith(TEXT.slice(0, -1))).toBe(true)
  })

  it('reads the typographic characters of Windows-1252', () => {
    expect(decodeText(Uint8Array.from([0x93, 0x61, 0x94, 0x96, 0x80, 0xa0]))).toEqual({ encoding: 'windows-1252', text: '“a”–€\u00a0' })
  })

  it('keeps UTF-8 for a text with one broken character among many whole ones', () => {
    const { encoding, text } = decodeText(join(Buffer.from('éèàüß'), [0xe9], Buffer.from(' end')))
    expect({ encoding, text }).toEqual({ encoding: 'utf-8', text: 'éèàüß\ufffd end' })
  })

  it('drops NUL characters that a damaged file has between its letters', () => {
    expect(decodeText(Buffer.from('audio\0mode:i:0')).text).toBe('audiomode:i:0')
  })

  it('takes off a byte order mark that came along with pasted text', () => {
    expect(['\ufeffa', 'ï»¿a', 'ÿþa', 'a'].map(cleanText)).toEqual(['a', 'a', 'a', 'a'])
  })

  it('gives back any text that was written as UTF-8 with a byte order mark, or UTF-16 with one', () => {
    const string = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'))
    fc.assert(
      fc.property(string, (text) => {
        expect(decodeText(join([0xef, 0xbb, 0xbf], Buffer.from(text))).text).toBe(text)
        expect(decodeText(join([0xff, 0xfe], utf16(text, 'le'))).text).toBe(text)
        expect(decodeText(join([0xfe, 0xff], utf16(text, 'be'))).text).toBe(text)
      }),
      runs()
    )
  })

  it('takes a picture for no text, nor a text with null characters', () => {
    expect(readableText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeNull()
    expect(readableText(Uint8Array.from([0x7b, 0, 0x7d]))).toBeNull()
    expect(readableText(Buffer.from('{"ä": 1}'))).toBe('{"ä": 1}')
    expect(readableText(join([0xff, 0xfe], utf16('{"ä": 1}\r\n', 'le')))).toBe('{"ä": 1}\r\n')
  })

  it('reads any bytes without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string')
      }),
      runs()
    )
  })
})
