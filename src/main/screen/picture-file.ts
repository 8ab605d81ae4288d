import { MAX_PIXELS } from './screens.ts'

/** What kind of picture a file is and how large, without unpacking it. */
export type PictureHead =
  { is: 'picture'; width: number; height: number } | { is: 'no-picture'; why: 'not-a-picture' | 'too-large' | 'damaged' }

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/**
 * Reads the head of a PNG (its specification, 11.2.1) or JPEG (ITU-T T.81, annex B). A small file can claim to be an enormous
 * picture, and unpacking it would take all memory. Never throws.
 */
export function pictureHead(bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, PNG)) return bytes.length < 24 ? damaged : sized(view.getUint32(16), view.getUint32(20))
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHead(view)
  return { is: 'no-picture', why: 'not-a-picture' }
}

const damaged: PictureHead = { is: 'no-picture', why: 'damaged' }

function sized(width: number, height: number): PictureHead {
  if (width === 0 || height === 0) return damaged
  return width * height > MAX_PIXELS ? { is: 'no-picture', why: 'too-large' } : { is: 'picture', width, height }
}

/** Markers without a length behind them: TEM, RSTn, SOI. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpegHead(view: DataView): PictureHead {
  let at = 2
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return damaged
    const marker = view.getUint8(at + 1)
    // Filling bytes may stand before a marker.
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else if (isFrame(marker)) return at + 9 <= view.byteLength ? sized(view.getUint16(at + 7), view.getUint16(at + 5)) : damaged
    else if (marker === 0xd9 || marker === 0xda) return damaged
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return damaged
}
