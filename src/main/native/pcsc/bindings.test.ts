import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pcscAbi } from './abi.ts'
import { createPcsc, splitMultiString } from './bindings.ts'
import { PcscError, PcscLibraryError } from './library.ts'
import { runs } from '../../../../testbed/runs.ts'

const WIDTHS = [
  { encoding: 'utf8', bytesPerUnit: 1 },
  { encoding: 'utf16le', bytesPerUnit: 2 }
] as const

describe('splitMultiString', () => {
  it.each(WIDTHS)('finds every name in $encoding and none behind the end', (width) => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 16 }), fc.uint8Array({ maxLength: 32 }), (names, noise) => {
        const list = Buffer.from(`${names.map((each) => `${each}\0`).join('')}\0`, width.encoding)
        const units = list.length / width.bytesPerUnit
        expect(splitMultiString(Buffer.concat([list, noise]), width, units)).toEqual(names)
      }),
      runs()
    )
  })

  it('reads an empty list as no names, however it is ended', () => {
    for (const width of WIDTHS) for (const units of [0, 1, 2]) expect(splitMultiString(Buffer.alloc(8), width, units)).toEqual([])
  })
})

describe('createPcsc', () => {
  it('loads nothing before the first call, then names the library that is missing', async () => {
    const pcsc = createPcsc({ ...pcscAbi('linux'), library: 'libsidecheck-is-not-there.so.1' })
    await expect(pcsc.establish()).rejects.toThrow(PcscLibraryError)
    await expect(pcsc.establish()).rejects.toThrow('libsidecheck-is-not-there.so.1')
  })

  it('says of a library without the functions that it is not the one', async () => {
    const pcsc = createPcsc({ ...pcscAbi('linux'), library: 'libc.so.6' })
    await expect(pcsc.establish()).rejects.toThrow(process.platform === 'linux' ? 'SCardEstablishContext' : 'libc.so.6')
  })
})

describe('PcscError', () => {
  it('names call, code and symbol', () => {
    expect(new PcscError('SCardListReaders', 0x80100013).message).toBe('SCardListReaders: SCARD_F_COMM_ERROR (0x80100013)')
  })
})
