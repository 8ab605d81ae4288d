import { describe, expect, it } from 'vitest'
import { examplePair } from '../snapshot/example.ts'
import { HALF_SCHEMA, halfText, hiddenHalf, looksLikeHalf, readHalf } from './half.ts'
import type { Half } from './half.ts'

const [local, session] = examplePair(new Date('2026-01-02T03:04:05Z'))
const half: Half = {
  schema: HALF_SCHEMA,
  copy: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  pairing: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a002',
  at: '2026-01-02T03:04:05.000Z',
  snapshot: session,
  answer: { snapshot: local }
}

const refused = (text: string): unknown => {
  const read = readHalf(text)
  return read.ok ? undefined : read.error.what
}

describe('a half', () => {
  it('comes back from its text as it was, with what it answers', () => {
    expect(looksLikeHalf(halfText(half))).toBe(true)
    expect(readHalf(halfText(half))).toEqual({ ok: true, half })
  })

  it('of a newer version, another kind or cut off is refused in a sentence', () => {
    expect(refused(halfText(half).replace('half/1', 'half/2'))).toMatch(/newer Sidecheck/)
    expect(refused(JSON.stringify(session))).toMatch(/not what one side hands/)
    expect(refused(halfText(half).slice(0, -9))).toMatch(/cut or changed/)
    expect(refused(' '.repeat(9 * 1024 * 1024))).toMatch(/too large/)
  })

  it('with a broken snapshot on either side is refused as that snapshot would be', () => {
    const newer = { ...local, schema: 'sidecheck.snapshot/9' }
    expect(refused(JSON.stringify({ ...half, snapshot: newer }))).toMatch(/newer/)
    expect(refused(JSON.stringify({ ...half, answer: { snapshot: newer } }))).toMatch(/newer/)
    expect(refused(JSON.stringify({ ...half, answer: { snapshot: 7 } }))).toBeDefined()
  })

  it('without names has one stand-in for one machine in both of its sides', () => {
    const name = local.machine.status === 'present' ? local.machine.data.name : ''
    expect(name).not.toBe('')
    expect(halfText(half)).toContain(name)
    const hidden = hiddenHalf(half)
    expect(halfText(hidden)).not.toContain(name)
    expect(hidden.answer?.snapshot.machine).toMatchObject({ data: { name: 'LOCAL-1' } })
    expect(hidden.snapshot.session).toMatchObject({ data: { clientName: 'LOCAL-1' } })
  })
})
