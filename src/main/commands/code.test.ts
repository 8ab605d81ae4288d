import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplePair } from '../../core/snapshot/example.ts'
import { encodeHalfCode } from '../../core/link/code.ts'
import { HALF_SCHEMA } from '../../core/link/half.ts'
import type { Half } from '../../core/link/half.ts'
import { speakerFor } from '../../core/words/index.ts'
import { decode, encode, zlib } from './code.ts'

const [local, session] = examplePair(new Date('2026-01-02T03:04:05Z'))
const half: Half = {
  schema: HALF_SCHEMA,
  copy: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  pairing: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a002',
  at: '2026-01-02T03:04:05.000Z',
  snapshot: session
}

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'sidecheck-code-'))))
afterAll(() => rm(folder, { recursive: true }))

async function said(command: typeof decode, text: string): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'text')
  await writeFile(file, text)
  const streams = { out: '', err: '' }
  const terminal = {
    out: (printed: string) => void (streams.out += printed),
    err: (printed: string) => void (streams.err += printed),
    settled: () => Promise.resolve(undefined),
    speak: speakerFor('en')
  }
  return { code: await command(file, {}, terminal), ...streams }
}

async function codeOf(any: Half): Promise<string> {
  const made = await encodeHalfCode(any, zlib)
  return made.ok ? made.code : ''
}

describe('sidecheck code decode', () => {
  it('prints of a half the snapshot of its writer, and says where an answer is in it', async () => {
    const plain = await said(decode, await codeOf(half))
    expect(plain).toEqual({ code: 0, out: `${JSON.stringify(session, null, 2)}\n`, err: '' })
    const answering = await said(decode, await codeOf({ ...half, answer: { snapshot: local } }))
    expect(answering).toMatchObject({
      code: 0,
      out: plain.out,
      err: expect.stringMatching(/^In this code there is an answer as well/) as string
    })
  })

  it('prints of the code of a snapshot that snapshot, as ever', async () => {
    const encoded = await said(encode, JSON.stringify(local))
    expect(encoded.out).toMatch(/^SC1\./)
    expect(await said(decode, encoded.out)).toEqual({ code: 0, out: `${JSON.stringify(local, null, 2)}\n`, err: '' })
  })
})
