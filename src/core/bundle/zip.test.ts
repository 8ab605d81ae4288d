import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { MAX_PART, MAX_PARTS, packed, unpacked, ZIP_FAULTS } from './zip.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const some = new Map([
  ['sidecheck.json', bytes('{"a":1}')],
  ['tests/01.json', bytes('x'.repeat(5000))],
  ['empty.txt', bytes('')]
])
const file = packed(some)

/** An archive of any names, as another program could write it. */
const foreign = (parts: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array => zipSync(parts, { level, mtime: new Date(1980, 0, 1) })

/** The archive with other bytes at a place. */
function patched(archive: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = archive.slice()
  copy.set(values, at)
  return copy
}

/** Where the directory's first entry begins. */
function directoryOf(archive: Uint8Array): number {
  const view = new DataView(archive.buffer, archive.byteOffset)
  return view.getUint32(archive.length - 22 + 16, true)
}

describe('an archive', () => {
  it('gives back what was packed, and is the same each time', () => {
    expect(unpacked(file)).toEqual({ ok: true, parts: some })
    expect(packed(some)).toEqual(file)
  })

  it('gives back any parts', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,12}\.[a-z]{1,4}$/)
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 12 }), (parts) => {
        if (Object.keys(parts).length === 0) return
        const map = new Map(Object.entries(parts))
        expect(unpacked(packed(map))).toEqual({ ok: true, parts: map })
      }),
      runs(60)
    )
  })

  it('is not made with a name that leads elsewhere', () => {
    expect(() => packed(new Map([['../x.json', bytes('')]]))).toThrow('no name of a part')
  })
})

describe('an archive of somebody else', () => {
  it.each(['../evil.json', '/etc/passwd', 'C:\\x.json', 'a/b/c.json', 'LOCAL.json', '__proto__.json', 'x', 'nul\u0000.json'])(
    'is refused with the name %j',
    (name) => {
      expect(unpacked(foreign({ [name]: bytes('x') }))).toMatchObject({ ok: false, fault: 'name' })
    }
  )

  it('is refused where a part stands in it twice', () => {
    // The same length, so that one name can be written over the other.
    const two = foreign({ 'aaaa.json': bytes('1'), 'bbbb.json': bytes('2') }, 0)
    const twice = Uint8Array.from(Buffer.from(Buffer.from(two).toString('latin1').replaceAll('bbbb', 'aaaa'), 'latin1'))
    expect(unpacked(twice)).toEqual({ ok: false, fault: 'twice', part: 'aaaa.json' })
  })

  it('is refused where it is a bomb, before it is unpacked', () => {
    const bomb = foreign({ 'local.json': new Uint8Array(MAX_PART + 1) })
    expect(bomb.length).toBeLessThan(20_000)
    expect(unpacked(bomb)).toEqual({ ok: false, fault: 'too-large', part: 'local.json' })
    const many = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`part-${index}.json`, new Uint8Array(MAX_PART)]))
    expect(unpacked(foreign(many))).toMatchObject({ ok: false, fault: 'too-large' })
  })

  it('is refused where a bomb says that it is small, and soon', () => {
    const bomb = foreign({ 'local.json': new Uint8Array(64 * 1024 * 1024) })
    const lying = patched(bomb, directoryOf(bomb) + 24, 100, 0, 0, 0)
    const before = performance.now()
    expect(unpacked(lying)).toEqual({ ok: false, fault: 'damaged', part: 'local.json' })
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('is refused with too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: MAX_PARTS + 1 }, (_, index) => [`p${index}.json`, bytes('')]))
    expect(unpacked(foreign(parts))).toMatchObject({ ok: false, fault: 'too-many' })
  })

  it('is refused where two parts lie in each other', () => {
    const two = foreign({ 'a.json': bytes('1'), 'b.json': bytes('2') }, 0)
    const second = directoryOf(two) + 46 + 'a.json'.length
    expect(unpacked(patched(two, second + 42, 0, 0, 0, 0))).toMatchObject({ ok: false, fault: 'damaged' })
  })

  it('is refused where it is locked, or packed in another way', () => {
    const at = directoryOf(file)
    expect(unpacked(patched(file, at + 8, 1))).toMatchObject({ ok: false, fault: 'locked' })
    expect(unpacked(patched(file, at + 10, 12))).toMatchObject({ ok: false, fault: 'method' })
  })

  it('is refused where it is none, empty, or too large', () => {
    expect(unpacked(bytes(''))).toMatchObject({ fault: 'no-zip' })
    expect(unpacked(bytes('{"schema":"sidecheck.bundle/1"}'))).toMatchObject({ fault: 'no-zip' })
    expect(unpacked(new Uint8Array(9 * 1024 * 1024))).toMatchObject({ fault: 'too-large' })
  })
})

describe('an archive that suffered on the way', () => {
  it('is refused at whatever length it was cut', () => {
    for (let length = 0; length < file.length; length++) {
      const read = unpacked(file.slice(0, length))
      expect(read.ok, String(length)).toBe(false)
    }
    expect(unpacked(file.slice(0, file.length - 1))).toMatchObject({ fault: 'cut' })
  })

  it('never gives other contents, and never throws, whatever bytes were changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = file.slice()
        for (const [at, value] of changes) changed[at] = value
        const read = unpacked(changed)
        if (!read.ok) expect(ZIP_FAULTS).toContain(read.fault)
        // A name is not guarded by a checksum; a content is.
        else for (const [name, content] of read.parts) if (some.has(name)) expect(content).toEqual(some.get(name))
      }),
      runs(400)
    )
  })

  it('never throws on noise behind the first bytes of an archive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const read = unpacked(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]))
        expect(read.ok).toBe(false)
      }),
      runs(200)
    )
  })
})
