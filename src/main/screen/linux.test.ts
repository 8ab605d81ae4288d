import { describe, expect, it } from 'vitest'
import { asPicture } from './linux.ts'

const MASKS_565 = { red: 0xf800, green: 0x07e0, blue: 0x001f }

describe('the pixels of an X server', () => {
  it('of 16 bits become grey, whatever their order of bytes', () => {
    const pixels = (lowByteFirst: boolean) => {
      const data = new Uint8Array(12)
      const view = new DataView(data.buffer)
      // White, black, half of red; the line is longer than the pixels in it.
      for (const [at, value] of [0xffff, 0, 0x7800].entries()) view.setUint16(at * 2, value, lowByteFirst)
      return { width: 3, height: 1, bytesPerLine: 12, bitsPerPixel: 16, lowByteFirst, masks: MASKS_565, data }
    }
    for (const order of [true, false]) {
      const { data } = asPicture(pixels(order))
      expect([data[0], data[4], data[8]]).toEqual([255, 0, 41])
      expect([data[1], data[2]]).toEqual([255, 255])
    }
  })

  it('of 32 bits stay as they are, without the end of a line that holds none', () => {
    const data = Uint8Array.from({ length: 24 }, (_, at) => at)
    const pixels = { width: 2, height: 2, bytesPerLine: 12, bitsPerPixel: 32, lowByteFirst: true, masks: MASKS_565, data }
    expect([...asPicture(pixels).data]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18, 19])
    expect(asPicture({ ...pixels, bytesPerLine: 8, data: data.subarray(0, 16) }).data).toHaveLength(16)
  })

  it('of a kind that no screen has are refused', () => {
    const pixels = { width: 1, height: 1, bytesPerLine: 8, bitsPerPixel: 64, lowByteFirst: true, masks: MASKS_565, data: new Uint8Array(8) }
    expect(() => asPicture(pixels)).toThrow('64 bits a pixel')
  })
})
