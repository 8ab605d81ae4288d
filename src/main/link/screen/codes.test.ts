import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MAX_HALF_LENGTH } from '../../../core/link/half.ts'
import { CODE_SIZES, QUIET_ZONE, codePath } from '../../../core/link/screen/code.ts'
import { codesOf, TooMuchToShow, unpacked } from './codes.ts'

const text = JSON.stringify(Array.from({ length: 600 }, (_, at) => `${(at * 7919) % 4093} ünïcode`))

describe('codes to show', () => {
  it.each(CODE_SIZES)('are of the same size each, as $name ones say', async ({ name, modules }) => {
    const codes = await codesOf(text, name)
    expect(codes.length).toBeGreaterThan(1)
    for (const code of codes.slice(0, -1)) expect(code.modules).toBeLessThanOrEqual(modules)
    for (const code of codes) expect(code.bits).toMatch(new RegExp(`^[01]{${code.modules ** 2}}$`))
  })

  it('are refused where the text is more than can be shown', async () => {
    let noise = 1
    const random = Array.from({ length: 500_000 }, () => String.fromCharCode(32 + ((noise = (noise * 48271) % 0x7fffffff) % 90))).join('')
    await expect(codesOf(random)).rejects.toThrow(TooMuchToShow)
  })

  it('are drawn with a border, dark modules beside each other as one', () => {
    expect(codePath({ modules: 3, bits: '110101000' })).toBe(`M${QUIET_ZONE} 4h2v1h-2zM${QUIET_ZONE} 5h1v1h-1zM${QUIET_ZONE + 2} 5h1v1h-1z`)
  })
})

describe('what was handed over', () => {
  it('is a packed text of the length of a half, and nothing else', async () => {
    expect(await unpacked(deflateRawSync(text))).toBe(text)
    expect(await unpacked(deflateRawSync('x'.repeat(MAX_HALF_LENGTH + 1)))).toBeUndefined()
    expect(await unpacked(deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])))).toBeUndefined()
    expect(await unpacked(Uint8Array.of(1, 2, 3))).toBeUndefined()
    expect(await unpacked(deflateRawSync(text).subarray(0, 900))).toBeUndefined()
  })
})
