import { deflateSync } from 'node:zlib'
import { crc32 } from '../../src/core/exchange/crc.ts'
import { QUIET_ZONE } from '../../src/core/link/screen/code.ts'
import type { ScreenCode } from '../../src/core/link/screen/code.ts'

/** Pictures of codes without a screen. */

/** Grey, one byte a pixel. */
export interface GreyPicture {
  width: number
  height: number
  grey: Uint8Array
}

/** Codes beside each other on light grey, each module so many pixels wide. */
export function pictureOf(codes: readonly ScreenCode[], pixels: number, margin = 20): GreyPicture {
  const sides = codes.map(({ modules }) => (modules + 2 * QUIET_ZONE) * pixels)
  const width = sides.reduce((sum, side) => sum + side + margin, margin)
  const height = Math.max(...sides) + 2 * margin
  const grey = new Uint8Array(width * height).fill(220)
  let left = margin
  for (const [index, { modules, bits }] of codes.entries()) {
    const side = sides[index] ?? 0
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const [row, column] = [Math.floor(y / pixels) - QUIET_ZONE, Math.floor(x / pixels) - QUIET_ZONE]
        const inside = row >= 0 && column >= 0 && row < modules && column < modules
        grey[(margin + y) * width + left + x] = inside && bits[row * modules + column] === '1' ? 0 : 255
      }
    }
    left += side + margin
  }
  return { width, height, grey }
}

/** Four bytes a pixel, as a screen has it. */
export function asScreen({ width, height, grey }: GreyPicture): { width: number; height: number; data: Uint8Array } {
  const data = new Uint8Array(width * height * 4)
  for (const [at, value] of grey.entries()) data.fill(value, at * 4, at * 4 + 3)
  return { width, height, data }
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG file of 8 bits of grey. */
export function pngOf({ width, height, grey }: GreyPicture): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}
