import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ICNS_TYPES, icnsOf, icoOf } from './icon-files.mjs'

const resources = join(import.meta.dirname, '..', 'resources')
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngSize = (file: Buffer): [number, number] => [file.readUInt32BE(16), file.readUInt32BE(20)]

/** A picture whose pixels all tell where they are. */
const picture = (size: number) => ({
  size,
  rgba: Uint8Array.from({ length: size * size * 4 }, (_, at) => at % 251),
  png: Buffer.concat([PNG, Buffer.from(String(size))])
})

describe("the icon's files", () => {
  it('are a PNG of every size', () => {
    const names = readdirSync(join(resources, 'icons'))
    expect(names.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024])
    for (const name of names) {
      const size = Number.parseInt(name, 10)
      expect(pngSize(readFileSync(join(resources, 'icons', name)))).toEqual([size, size])
    }
  })

  it('are an .ico for Windows with the sizes up to 256, of bitmaps where they are small', () => {
    const file = readFileSync(join(resources, 'icon.ico'))
    expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 7])
    const found = Array.from({ length: 7 }, (_, index) => {
      const entry = 6 + 16 * index
      const image = file.subarray(file.readUInt32LE(entry + 12), file.readUInt32LE(entry + 12) + file.readUInt32LE(entry + 8))
      const isPng = image.subarray(0, 8).equals(PNG)
      return [file.readUInt8(entry) || 256, isPng ? pngSize(image)[0] : image.readInt32LE(4), isPng]
    })
    expect(found).toEqual([16, 24, 32, 48, 64, 128, 256].map((size) => [size, size, size >= 64]))
  })

  it('are an .icns for macOS whose parts fill it', () => {
    const file = readFileSync(join(resources, 'icon.icns'))
    expect(file.readUInt32BE(4)).toBe(file.length)
    const sizes: number[] = []
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      const [width] = pngSize(file.subarray(at + 8))
      expect(file.toString('latin1', at, at + 4)).toBe(ICNS_TYPES[width])
      sizes.push(width)
    }
    expect(sizes).toEqual([32, 64, 128, 256, 512, 1024])
  })
})

describe('the makers of icon files', () => {
  it('turn the rows of a bitmap and the order of its colours', () => {
    const file = icoOf([picture(16)])
    const image = file.subarray(file.readUInt32LE(18))
    const { rgba } = picture(16)
    const last = 15 * 16 * 4
    expect([...image.subarray(40, 44)]).toEqual([rgba[last + 2], rgba[last + 1], rgba[last], rgba[last + 3]])
    expect(image.length).toBe(40 + 16 * 16 * 4 + 16 * 4)
  })

  it('leave out of an .icns what it has no type for', () => {
    expect(icnsOf([picture(24)])).toHaveLength(8)
  })
})
