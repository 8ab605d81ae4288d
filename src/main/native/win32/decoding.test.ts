import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guid } from './com.ts'
import { addressIn, dwordCell, textIn, textsIn } from './memory.ts'
import { decodeValue } from './registry.ts'
import { isoOfFileTime } from './session.ts'
import { runs } from '../../../../testbed/runs.ts'

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

describe('decodeValue', () => {
  it('reads each type as the registry editor shows it', () => {
    expect(decodeValue('a', 1, wide('Allow\0'))).toMatchObject({ type: 'REG_SZ', data: 'Allow' })
    expect(decodeValue('a', 2, wide('%X%\0'))).toMatchObject({ type: 'REG_EXPAND_SZ', data: '%X%' })
    expect(decodeValue('a', 4, dwordCell(0xffffffff))).toMatchObject({ type: 'REG_DWORD', data: 0xffffffff })
    expect(decodeValue('a', 5, Buffer.from([0, 0, 0, 7]))).toMatchObject({ type: 'REG_DWORD_BIG_ENDIAN', data: 7 })
    expect(decodeValue('a', 7, wide('a\0b\0\0'))).toMatchObject({ type: 'REG_MULTI_SZ', data: 'a\nb' })
    expect(decodeValue('a', 11, Buffer.from('0100000000000000', 'hex'))).toMatchObject({ type: 'REG_QWORD', data: 1 })
    expect(decodeValue('a', 3, Buffer.from([1, 255]))).toMatchObject({ type: 'REG_BINARY', data: '01ff' })
  })

  it('shows data that does not fit its type, and types without a name, in hexadecimal', () => {
    expect(decodeValue('a', 4, Buffer.from([1, 2]))).toMatchObject({ type: 'REG_DWORD', data: '0102' })
    expect(decodeValue('a', 11, Buffer.alloc(8, 0xff))).toMatchObject({ data: 'ffffffffffffffff' })
    expect(decodeValue('a', 99, Buffer.from([1]))).toMatchObject({ type: 'REG_TYPE_99', data: '01' })
  })

  it('reads text with and without its closing zero, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('\0')),
        (text) => {
          expect(decodeValue('a', 1, wide(text)).data).toBe(text)
          expect(decodeValue('a', 1, wide(`${text}\0`)).data).toBe(text)
        }
      ),
      runs()
    )
    fc.assert(
      fc.property(fc.nat(20), fc.uint8Array({ maxLength: 64 }), (type, bytes) => void decodeValue('a', type, Buffer.from(bytes))),
      runs()
    )
  })
})

describe('memory', () => {
  it('reads texts up to their zero and lists up to their empty text', () => {
    expect(textIn(wide('abc\0rest'))).toBe('abc')
    expect(textIn(wide('abc'))).toBe('abc')
    expect(textsIn(wide('COM3\0COM10\0\0noise'))).toEqual(['COM3', 'COM10'])
    expect(textsIn(Buffer.alloc(0))).toEqual([])
  })

  it('takes a zero for no address', () => {
    expect(addressIn(Buffer.alloc(8))).toBeNull()
    expect(addressIn(Buffer.from('0100000000000000', 'hex'))).toBe(1n)
  })
})

describe('isoOfFileTime', () => {
  it('counts from 1601 in steps of 100 ns', () => {
    expect(isoOfFileTime(116444736000000000n)).toBe('1970-01-01T00:00:00.000Z')
    expect(isoOfFileTime(132223104001230000n)).toBe('2020-01-01T00:00:00.123Z')
  })

  it('takes zero, negative and absurd times for none', () => {
    expect([0n, -1n, 1n, 0x7fffffffffffffffn].map(isoOfFileTime)).toEqual([null, null, null, null])
  })
})

describe('guid', () => {
  it('has the first three parts in little-endian order', () => {
    expect(guid('{00112233-4455-6677-8899-AABBCCDDEEFF}').toString('hex')).toBe('33221100554477668899aabbccddeeff')
    expect(() => guid('0011')).toThrow('not a GUID')
  })
})
