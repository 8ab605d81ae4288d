import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'
import { runs } from '../../../testbed/runs.ts'

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer
const utf16 = (text: string, bigEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, !bigEndian)
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), !bigEndian)
  return view.buffer
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('{"ä": 1}').buffer as ArrayBuffer)).toBe('{"ä": 1}')
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}')
  })

  it.each([true, false])('reads what a redirected command writes in Windows PowerShell (big endian: %s)', (bigEndian) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeText(utf16(text, bigEndian))).toBe(text)
      }),
      runs()
    )
  })

  it('answers null for a picture', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).toBeNull()
  })

  it('answers null for text with null characters', () => {
    expect(decodeText(bytes(0x7b, 0, 0x7d))).toBeNull()
  })
})
