import { Buffer } from 'node:buffer'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { decodeCode, encodeCode, looksLikeOurCode } from '../exchange/code.ts'
import type { TextDeflate } from '../exchange/code.ts'
import { examplePair } from '../snapshot/example.ts'
import { snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import { SOUND_SCHEMA } from '../sound/results.ts'
import type { SoundResults } from '../sound/results.ts'
import { english } from '../words/index.ts'
import { MAX_CLIPBOARD, decodeAnyCode, encodeHalfCode, leftOutWords } from './code.ts'
import { HALF_SCHEMA } from './half.ts'
import type { Half } from './half.ts'

const zlib: TextDeflate = {
  deflate: (text) => promisify<string, Buffer>(deflateRaw)(text),
  inflate: async (data, maxOutputLength) =>
    (await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)(data, { maxOutputLength })).toString()
}
const [local, session] = examplePair(new Date('2026-01-02T03:04:05Z'))
const half: Half = {
  schema: HALF_SCHEMA,
  copy: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  pairing: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a002',
  at: '2026-01-02T03:04:05.000Z',
  snapshot: session,
  answer: { snapshot: local }
}

async function codeOf(any: Half, most?: number): Promise<string> {
  const made = await encodeHalfCode(any, zlib, most)
  if (!made.ok) throw new Error(made.error.what)
  return made.code
}

const timeline = Array.from({ length: 50 }, (_, index) => ({
  at: '2026-03-04T10:42:00.000Z',
  topic: 'serial' as const,
  change: 'came' as const,
  device: `COM${index}`
}))

/** Levels that no packing makes shorter. */
const loud = (seed: number): SoundResults => ({
  schema: SOUND_SCHEMA,
  side: 'session',
  machine: 'M',
  takenAt: '2026-01-02T03:04:05.000Z',
  mic: {
    device: { id: 'd', name: 'D' },
    startedAt: '2026-01-02T03:04:05.000Z',
    sampleRate: 48_000,
    statistics: {
      rms: -20,
      peak: -3,
      truePeak: -3,
      noiseFloor: -60,
      loud: -20,
      clippedSamples: 0,
      samples: 1,
      seconds: 1,
      zeroShare: 0,
      offset: 0
    },
    loudness: {
      at: '2026-01-02T03:04:05.000Z',
      rate: 200,
      levels: Array.from({ length: 2000 }, (_, index) => -((Math.sin(index * 12.9898 + seed) * 43758.5453) % 1) * 60 - 61)
    }
  },
  listens: [],
  sent: [],
  answers: []
})

describe('a half as a code', () => {
  it('comes back as it was, with its answer, whatever the snapshots', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary(), snapshotArbitrary(), async (mine, theirs) => {
        const whole = { ...half, snapshot: mine, answer: { snapshot: theirs } }
        expect(await decodeAnyCode(await codeOf(whole), zlib)).toEqual({
          ok: true,
          kind: 'half',
          half: JSON.parse(JSON.stringify(whole)) as unknown
        })
      }),
      runs(50)
    )
  })

  it('is told from the code of a snapshot, and where only snapshots are wanted, it gives that of its writer', async () => {
    const code = await codeOf(half)
    expect(code).toMatch(/^SC2\.\n/)
    expect(await decodeAnyCode(await encodeCode(local, zlib), zlib)).toEqual({ ok: true, kind: 'snapshot', snapshot: local })
    expect(await decodeCode(`Hello\n> ${code.replaceAll('\n', '\n> ')}`, zlib)).toEqual({ ok: true, snapshot: session })
    expect(await decodeAnyCode('SC3.AAAA.', zlib)).toMatchObject({
      ok: false,
      error: { what: 'This code was made by a newer Sidecheck.' }
    })
  })

  it('keeps of the course of things the newest alone', async () => {
    const read = await decodeAnyCode(await codeOf({ ...half, snapshot: { ...session, timeline } }), zlib)
    expect(read.ok && read.kind === 'half' ? read.half.snapshot.timeline?.length : undefined).toBe(20)
  })

  it('leaves out in the declared order what makes it too long, says what, and is refused when nothing is left to leave out', async () => {
    const large: Half = {
      ...half,
      snapshot: { ...session, timeline },
      sound: loud(1),
      answer: { snapshot: local, sound: { ...loud(2), side: 'local' } }
    }
    const whole = (await codeOf(large)).length
    const made = await encodeHalfCode(large, zlib, whole - 1)
    expect(made.ok && made.left).toEqual(['timeline'])
    const tighter = await encodeHalfCode(large, zlib, Math.round(whole / 4))
    expect(tighter.ok && tighter.left).toEqual(['timeline', 'curves'])
    expect(tighter.ok && english(leftOutWords(tighter.left))).toMatch(
      /left out: the course of what came and went and the courses of loudness/
    )
    const bare = await codeOf({ ...half, snapshot: { ...session, timeline: [] } })
    const tightest = await encodeHalfCode(large, zlib, Math.round(bare.length * 0.8))
    expect(tightest.ok && tightest.left).toEqual(['timeline', 'curves', 'sound', 'answer'])
    expect(await encodeHalfCode(large, zlib, 500)).toMatchObject({
      ok: false,
      error: { what: expect.stringMatching(/too large/) as string }
    })
  })

  it('stays below half a mebibyte with hundreds of devices and all that can be measured', async () => {
    const port = { name: 'COM1', description: 'x' }
    const many = (side: typeof local): typeof local => ({
      ...side,
      serial: {
        status: 'present',
        tookMs: 1,
        data: { ports: Array.from({ length: 200 }, (_, index) => ({ ...port, name: `COM${index + 1}`, serialNumber: `${index * 7919}` })) }
      }
    })
    const made = await encodeHalfCode(
      { ...half, snapshot: many(session), sound: loud(1), answer: { snapshot: many(local), sound: { ...loud(2), side: 'local' } } },
      zlib
    )
    expect(made).toMatchObject({ ok: true, left: [] })
    expect(made.ok && made.code.length).toBeLessThan(MAX_CLIPBOARD / 4)
  })

  it('is refused, and gives nothing else, wherever it was changed', async () => {
    const code = await codeOf(half)
    const change = fc.record({
      at: fc.nat(code.length - 1),
      length: fc.constantFrom(0, 1, 1, 2, 64, 65),
      put: fc.string({ maxLength: 70 })
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let text = code
        for (const { at, length, put } of changes) text = text.slice(0, at) + put + text.slice(at + length)
        const read = await decodeAnyCode(text, zlib)
        // White space and what mail puts in is nothing that was changed.
        if (read.ok) expect(read).toEqual({ ok: true, kind: 'half', half })
        else expect(read.error.what).not.toBe('')
      }),
      runs(300)
    )
  })
})

describe('the mark of our codes', () => {
  it('is found wherever it stands, and in no other text', async () => {
    expect(looksLikeOurCode(await codeOf(half))).toBe(true)
    expect(looksLikeOurCode(`Hello, here: ${await encodeCode(local, zlib)}`)).toBe(true)
    expect(['', 'Dear helpdesk', 'SC1', 'ASC1.', 'sc1.', 'x'.repeat(5_000_000)].filter(looksLikeOurCode)).toEqual([])
  })
})
