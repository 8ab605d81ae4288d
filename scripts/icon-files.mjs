// The containers of an icon's sizes: Windows' .ico and macOS's .icns, from pictures that are there.

/**
 * A picture of one size: 32-bit pixels (RGBA, rows from the top) and the same as a PNG file.
 * @typedef {{ size: number, rgba: Uint8Array, png: Uint8Array }} Picture
 */

/** Sizes from which on an .ico holds a PNG: readers from before Windows Vista, and some makers of installers, know bitmaps only. */
const PNG_FROM = 64

const HEADER = 6
const ENTRY = 16
const BITMAP_HEADER = 40

/** A bitmap as an .ico has it: rows from the bottom, BGRA, and after them a mask of one bit a pixel, which nobody reads with 32 bits. */
function bitmap({ size, rgba }) {
  const maskRow = Math.ceil(size / 32) * 4
  const buffer = Buffer.alloc(BITMAP_HEADER + size * size * 4 + maskRow * size)
  buffer.writeUInt32LE(BITMAP_HEADER, 0)
  buffer.writeInt32LE(size, 4)
  // Twice the height: colours and mask.
  buffer.writeInt32LE(size * 2, 8)
  buffer.writeUInt16LE(1, 12)
  buffer.writeUInt16LE(32, 14)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = ((size - 1 - y) * size + x) * 4
      const to = BITMAP_HEADER + (y * size + x) * 4
      buffer[to] = rgba[from + 2]
      buffer[to + 1] = rgba[from + 1]
      buffer[to + 2] = rgba[from]
      buffer[to + 3] = rgba[from + 3]
    }
  }
  return buffer
}

/** @param {Picture[]} pictures none larger than 256 */
export function icoOf(pictures) {
  const images = pictures.map((picture) => (picture.size >= PNG_FROM ? Buffer.from(picture.png) : bitmap(picture)))
  const head = Buffer.alloc(HEADER + ENTRY * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let at = head.length
  images.forEach((image, index) => {
    const entry = HEADER + ENTRY * index
    // 0 stands for 256.
    const size = pictures[index].size % 256
    head.writeUInt8(size, entry)
    head.writeUInt8(size, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(image.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += image.length
  })
  return Buffer.concat([head, ...images])
}

/** The types of an .icns by the size of their PNG. The two smallest are those of twice the density: macOS shows them for one of one. */
export const ICNS_TYPES = { 32: 'ic11', 64: 'ic12', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

/** @param {Picture[]} pictures those of other sizes are left out */
export function icnsOf(pictures) {
  const parts = pictures
    .filter(({ size }) => ICNS_TYPES[size] !== undefined)
    .map(({ size, png }) => {
      const head = Buffer.alloc(8)
      head.write(ICNS_TYPES[size], 'latin1')
      head.writeUInt32BE(head.length + png.length, 4)
      return Buffer.concat([head, png])
    })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(head.length + parts.reduce((sum, part) => sum + part.length, 0), 4)
  return Buffer.concat([head, ...parts])
}
