import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePair } from '../snapshot/example.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { character, snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import { fromBase64Url, toBase64Url } from './base64.ts'
import { decodeCode, encodeCode, looksLikeOurCode, MAX_CODE_LENGTH, packCode, unpackCode } from './code.ts'
import type { TextDeflate } from './code.ts'
import { crc32 } from './crc.ts'
import { runs } from '../../../testbed/runs.ts'

const zlib: TextDeflate = {
  deflate: (text) => promisify<string, Buffer>(deflateRaw)(text),
  inflate: async (data, maxOutputLength) =>
    (await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)(data, { maxOutputLength })).toString()
}
const [snapshot] = examplePair(new Date('2026-03-04T10:42:00Z'))

async function errorOf(text: string, codec = zlib): Promise<ReadError> {
  const result = await decodeCode(text, codec)
  if (result.ok) throw new Error('expected a refusal')
  return result.error
}

describe('a snapshot code', () => {
  it('has only the newest of what was seen while the program was open: it is copied by hand', async () => {
    const timeline = Array.from({ length: 50 }, (_, index) => ({
      at: '2026-03-04T10:42:00.000Z',
      topic: 'serial' as const,
      change: 'came' as const,
      device: `COM${index}`
    }))
    const result = await decodeCode(await encodeCode({ ...snapshot, timeline }, zlib), zlib)
    expect(result.ok ? result.snapshot.timeline?.map(({ device }) => device) : undefined).toEqual(
      Array.from({ length: 20 }, (_, index) => `COM${index + 30}`)
    )
  })

  it('gives back every snapshot', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary(), async (any) => {
        expect(await decodeCode(await encodeCode(any, zlib), zlib)).toEqual({ ok: true, snapshot: JSON.parse(JSON.stringify(any)) })
      }),
      runs()
    )
  })

  it('is lines of at most 64 characters and shorter than the JSON', async () => {
    const code = await encodeCode(snapshot, zlib)
    expect(code).toMatch(/^SC1\.\n(?:[\w-]{64}\n)*[\w-]{3,64}\.\n$/)
    expect(code.length).toBeLessThan(JSON.stringify(snapshot).length * 0.6)
  })

  it.each<[string, (code: string) => string]>([
    ['in one line', (code) => code.replaceAll('\n', '')],
    [
      'quoted in mail',
      (code) =>
        code
          .split('\n')
          .map((line) => `> > ${line}`)
          .join('\r\n')
    ],
    ['wrapped at another width', (code) => code.replaceAll('\n', '').replace(/.{40}/g, '$&\n   ')],
    ['with soft line breaks of mail', (code) => code.replaceAll('\n', '').replace(/.{70}/g, '$&=\r\n')],
    ['in a code fence, with words around it', (code) => `Hello,\nhere is mine:\n\`\`\`\n${code}\`\`\`\nThanks. Anna`],
    ['with invisible characters', (code) => `\ufeff${code.replace(/.{50}/, '$&\u200b')}`]
  ])('is read %s', async (_, change) => {
    expect(await decodeCode(change(await encodeCode(snapshot, zlib)), zlib)).toEqual({ ok: true, snapshot })
  })
})

describe('the code of a half', () => {
  const half = (json: string): Promise<string> => packCode('half', json, zlib)
  const read = async (json: string) => decodeCode(await half(json), zlib)

  it('is told by what it begins with', async () => {
    expect(await half('{}')).toMatch(/^SC2\.\n/)
    expect(await unpackCode(await half('{"a":1}'), zlib)).toEqual({ ok: true, kind: 'half', json: '{"a":1}' })
    expect(await unpackCode(await packCode('snapshot', '{"a":1}', zlib), zlib)).toEqual({ ok: true, kind: 'snapshot', json: '{"a":1}' })
  })

  it('is read as the snapshot of its writer', async () => {
    expect(await read(JSON.stringify({ schema: 'x', snapshot }))).toEqual({ ok: true, snapshot })
  })

  it.each(['{"a":1}', 'null', '7', '"snapshot"', '[]', '{"snapshot":7}', '{', `${'['.repeat(40)}${']'.repeat(40)}`])(
    'is refused where it has none: %s',
    async (json) => {
      expect((await read(json)).ok).toBe(false)
    }
  )
})

describe('a text that comes without being asked for', () => {
  it.each<[what: string, text: string, ours: boolean]>([
    ['a mark', 'SC1.', true],
    ['a mark within', 'Hello, SC2.\nAbc', true],
    ['the mark of a newer version', 'SC123.x', true],
    ['no full stop', 'SC1', false],
    ['too long a number', 'SC1234.', false],
    ['another word', 'ASC1.', false],
    ['small letters', 'sc1.', false],
    ['nothing', '', false],
    ['the longest text', `SC1.${'x'.repeat(MAX_CODE_LENGTH - 4)}`, true],
    ['a longer one', `SC1.${'x'.repeat(MAX_CODE_LENGTH - 3)}`, false]
  ])('is one of ours by what codes begin with: %s', (_, text, ours) => {
    expect(looksLikeOurCode(text)).toBe(ours)
  })
})

describe('a damaged code', () => {
  it('shows between which places it is damaged', async () => {
    const lines = (await encodeCode(snapshot, zlib)).split('\n')
    const fourth = lines[4] ?? ''
    lines[4] = `${fourth.slice(0, 10)}${fourth[10] === 'A' ? 'B' : 'A'}${fourth.slice(11)}`
    expect(await errorOf(lines.join('\n'))).toMatchObject({
      what: 'The code is damaged.',
      where: 'Between line 5, column 1 and line 5, column 64: a character was changed, lost or added'
    })
  })

  it('shows where lines were swapped or left out, where a foreign character stands, and where it was cut', async () => {
    const code = await encodeCode(snapshot, zlib)
    const lines = code.split('\n')
    const swapped = lines.toSpliced(2, 2, lines[3] ?? '', lines[2] ?? '')
    expect((await errorOf(swapped.join('\n'))).where).toMatch(/^Between line 3, column 1 /)
    expect((await errorOf(lines.toSpliced(5, 1).join('\n'))).where).toMatch(/^Between line 6, column 1 /)
    expect((await errorOf(`${code.slice(0, 20)}\u00e9${code.slice(20)}`)).where).toBe(
      'line 2, column 16: "\u00e9" does not belong into a code'
    )
    expect(await errorOf(code.slice(0, 300))).toMatchObject({
      what: 'The code is cut off.',
      where: 'It ends after 291 characters without the full stop at its end'
    })
  })

  it('is refused whatever single character was changed or lost', async () => {
    const code = await encodeCode(snapshot, zlib)
    const places = [...code.matchAll(/[\w-]/g)].map((match) => match.index).filter((at) => at > 4)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom('', 'A', 'b', '7', '_'), async (at, put) => {
        fc.pre(code[at] !== put)
        expect((await errorOf(code.slice(0, at) + put + code.slice(at + 1))).todo).toMatch(/^Copy the whole code again/)
      }),
      runs()
    )
  })

  it('is refused by the checksum of the whole where a changed line happens to pass its own check', async () => {
    const code = await encodeCode(snapshot, { ...zlib, deflate: () => zlib.deflate('{}') })
    const found = new Set<string>()
    for (let number = 0; number < 64 ** 3 && !found.has('Its checksum does not match'); number++) {
      const changed = toBase64Url(Uint8Array.from([number >>> 10, number >>> 2, (number & 3) << 6])).slice(0, 4)
      if (!code.startsWith(changed, 5))
        found.add((await errorOf(`${code.slice(0, 5)}${changed}${code.slice(9)}`)).where.replace(/^Between.*: /, ''))
    }
    expect([...found]).toEqual(['a character was changed, lost or added', 'Its checksum does not match'])
  })

  it('never rejects, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character }), fc.boolean(), async (text, marked) => {
        expect((await decodeCode(marked ? `SC1.${text}.` : text, zlib)).ok).toBe(false)
      }),
      runs()
    )
  })

  it('says what is no code, a newer code, and too long', async () => {
    expect(await errorOf('Dear helpdesk')).toMatchObject({
      what: 'There is no code of Sidecheck in this text.',
      where: 'A code begins with "SC1." or "SC2."'
    })
    expect(await errorOf('SC3.AAAA.')).toMatchObject({
      what: 'This code was made by a newer Sidecheck.',
      where: 'It begins with "SC3."'
    })
    expect((await errorOf('SC12.AAAA.')).where).toBe('It begins with "SC12."')
    expect(await errorOf('SC1..')).toMatchObject({ what: 'The code is damaged.', where: 'It is too short' })
    expect(await errorOf(`SC1.${'A'.repeat(MAX_CODE_LENGTH)}`)).toMatchObject({
      what: 'This is too long for a code of Sidecheck.',
      where: `${MAX_CODE_LENGTH + 4} characters`
    })
  })

  it('stops unpacking at the limit', async () => {
    const bomb: TextDeflate = { ...zlib, deflate: () => promisify<string, Buffer>(deflateRaw)('x'.repeat(64 * 1024 * 1024)) }
    const code = await encodeCode(snapshot, bomb)
    expect(code.length).toBeLessThan(100_000)
    expect(await errorOf(code)).toMatchObject({
      what: 'The code cannot be unpacked.',
      where: expect.stringMatching(/^Not compressed data, or over \d+ bytes: ./) as string
    })
  })

  it('holds what it unpacks to the rules of every snapshot', async () => {
    const other: TextDeflate = { ...zlib, deflate: () => zlib.deflate('{"schema":"sidecheck.snapshot/9"}') }
    expect(await errorOf(await encodeCode(snapshot, other))).toMatchObject({ what: 'This result was made by a newer Sidecheck.' })
  })
})

describe('the parts of a code', () => {
  it('writes base64url as Node does and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url')
        expect(toBase64Url(bytes)).toBe(text)
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
      runs()
    )
    expect(['A', 'AB', 'A*AA', 'AAB'].map(fromBase64Url)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('has the checksum of gzip', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926')
  })
})
