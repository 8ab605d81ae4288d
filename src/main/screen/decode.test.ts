import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { encode } from 'uqr'
import { beforeAll, describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { codeOf, fixtureCodes, fixtureParts } from '../../../testbed/screen/fixture.ts'
import { asScreen, pictureOf, pngOf } from '../../../testbed/screen/picture.ts'
import { CODE_SIZES } from '../../core/link/screen/code.ts'
import type { ScreenCode } from '../../core/link/screen/code.ts'
import { PartJoiner } from '../../core/link/screen/joiner.ts'
import { readPart } from '../../core/link/screen/parts.ts'
import { createDecoder } from './decode.ts'
import type { Decoder, Found } from './decode.ts'
import { pictureHead } from './picture-file.ts'
import { isBlack } from './process.ts'

const photo = readFileSync('testbed/screen/fixtures/photo.jpg')
const sorted = (codes: readonly Uint8Array[]): string[] => codes.map((bytes) => Buffer.from(bytes).toString('hex')).sort()

let decoder: Decoder
beforeAll(async () => {
  decoder = await createDecoder(new Uint8Array(readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')))
})

const foreignCode = (text: string): ScreenCode => {
  const { size: modules, data } = encode(text)
  return { modules, bits: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join('') }
}

describe('codes in pixels', () => {
  it.each(CODE_SIZES.flatMap((size) => [2, 4].map((pixels) => ({ ...size, pixels }))))(
    'of the $name size are all found at $pixels pixels a module',
    async ({ bytes, pixels }) => {
      const parts = fixtureParts(bytes).slice(0, 6)
      const found = await decoder.pixels(asScreen(pictureOf(parts.map(codeOf), pixels)), false)
      expect(found).toMatchObject({ foreign: 0, unread: 0 })
      expect(sorted(found.codes)).toEqual(sorted(parts))
    }
  )

  it('of others are counted, and what they hold stays where it is', async () => {
    const codes = [...fixtureCodes(520), foreignCode('https://example.org/private')]
    const found = await decoder.pixels(asScreen(pictureOf(codes, 4)), false)
    expect([found.codes.length, found.foreign]).toEqual([codes.length - 1, 1])
  })

  it('are found light on dark where there is time to look for that', async () => {
    const picture = pictureOf(fixtureCodes(929), 4)
    const inverted = asScreen({ ...picture, grey: picture.grey.map((value) => 255 - value) })
    expect((await decoder.pixels(inverted, false)).codes).toHaveLength(0)
    expect((await decoder.pixels(inverted, true)).codes).toHaveLength(1)
  })

  it('that are hurt are unread, or what they were', async () => {
    const [part = new Uint8Array()] = fixtureParts(929)
    const code = codeOf(part)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1500 }), fc.nat(), async (flips, seed) => {
        const bits = Array.from(code.bits)
        for (let flip = 0, at = seed; flip < flips; flip++) {
          at = (at * 1_103_515_245 + 12_345) % 2_147_483_648
          bits[at % bits.length] = at & 1024 ? '1' : '0'
        }
        const found = await decoder.pixels(asScreen(pictureOf([{ ...code, bits: bits.join('') }], 3)), false)
        for (const bytes of found.codes) expect(readPart(bytes)).toMatchObject({ is: 'part', part: { bytes: part.subarray(24) } })
      }),
      runs(40)
    )
  })
})

describe('codes in picture files', () => {
  it('are found in a PNG, and in a photo that is askew, unsharp and not evenly lit', async () => {
    const parts = fixtureParts(520)
    expect(sorted((await decoder.file(pngOf(pictureOf(parts.map(codeOf), 4)))).codes)).toEqual(sorted(parts))
    const joiner = new PartJoiner()
    const added = (await decoder.file(photo)).codes.map((code) => joiner.add(code))
    expect(added.at(-1)).toMatchObject({ is: 'complete', all: parts.length })
  })

  it('that cannot be unpacked are an error, and not a picture without a code', async () => {
    const png = pngOf(pictureOf(fixtureCodes(520), 3))
    await expect(decoder.file(png.subarray(0, 60))).rejects.toThrow('load image')
  })

  it('that are damaged end in an error, or give what stood there', async () => {
    const known = new Set(sorted(fixtureParts(520)))
    const png = pngOf(pictureOf(fixtureCodes(520), 3))
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        async (is, to, cut) => {
          const file = Buffer.from(is ? photo : png)
          for (const [at, byte] of to) file[at % file.length] = byte
          const bytes = cut % 3 === 0 ? file.subarray(0, cut % file.length) : file
          if (pictureHead(bytes).is !== 'picture') return
          const found = await decoder.file(bytes).catch((error: unknown) => error)
          if (found instanceof Error) return
          for (const code of sorted((found as Found).codes)) expect(known).toContain(code)
        }
      ),
      runs(25)
    )
  })
})

describe('the head of a picture file', () => {
  it('tells the size of a PNG and of a JPEG', () => {
    expect(pictureHead(pngOf(pictureOf(fixtureCodes(929), 1)))).toEqual({ is: 'picture', width: 145, height: 145 })
    expect(pictureHead(photo)).toEqual({ is: 'picture', width: 1400, height: 1153 })
  })

  it('is refused for other files, for sizes that no screen has, and where it is cut off', () => {
    expect(pictureHead(Buffer.from('GIF89a'))).toEqual({ is: 'no-picture', why: 'not-a-picture' })
    expect(pictureHead(new Uint8Array())).toEqual({ is: 'no-picture', why: 'not-a-picture' })
    const png = pngOf({ width: 1, height: 1, grey: new Uint8Array(1) })
    png.writeUInt32BE(100_000, 16)
    png.writeUInt32BE(100_000, 20)
    expect(pictureHead(png)).toEqual({ is: 'no-picture', why: 'too-large' })
    png.writeUInt32BE(0, 16)
    expect(pictureHead(png)).toEqual({ is: 'no-picture', why: 'damaged' })
    expect(pictureHead(photo.subarray(0, 60))).toEqual({ is: 'no-picture', why: 'damaged' })
  })

  it('of a JPEG is never read without an end, whatever stands there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['picture', 'no-picture']).toContain(pictureHead(Buffer.from([0xff, 0xd8, 0xff, ...bytes])).is)
      }),
      runs(500)
    )
  })
})

describe('a black picture', () => {
  const black = { width: 100, height: 100, data: new Uint8Array(40_000) }

  it('may have a pointer in it', () => {
    expect(isBlack(black)).toBe(true)
    expect(isBlack({ ...black, data: black.data.slice().fill(255, 0, 160) })).toBe(true)
    expect(isBlack({ ...black, data: black.data.slice().fill(255, 0, 400) })).toBe(false)
  })

  it('is black whatever the byte of no meaning says', () => {
    const data = black.data.slice()
    for (let at = 3; at < data.length; at += 4) data[at] = 255
    expect(isBlack({ ...black, data })).toBe(true)
  })
})
