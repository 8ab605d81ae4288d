import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HALF_SCHEMA, halfText } from '../src/core/link/half.ts'
import type { Half } from '../src/core/link/half.ts'
import { examplePair } from '../src/core/snapshot/example.ts'
import { codesOf } from '../src/main/link/screen/codes.ts'
import { pictureOf, pngOf } from '../testbed/screen/picture.ts'
import { sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { NO_HOST } from './hosts.ts'

/** Pictures of the codes of a hand-over, read by the built command. */

test.skip(({ electronBinary }) => electronBinary !== undefined, NO_HOST)

const [, session] = examplePair(new Date('2026-11-29T10:00:00Z'))
const half: Half = {
  schema: HALF_SCHEMA,
  copy: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  pairing: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a002',
  at: '2026-11-29T10:00:00.000Z',
  snapshot: session
}

let folder = ''
const pictures: string[] = []
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-codes-'))
  for (const [index, code] of (await codesOf(halfText(half), 'medium')).entries()) {
    pictures.push(join(folder, `${index}.png`))
    writeFileSync(pictures[index] ?? '', pngOf(pictureOf([code], 3)))
  }
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the snapshot comes out of pictures of its codes, in any order, with names or without', async () => {
  expect(pictures.length).toBeGreaterThan(2)
  const { code, out, err } = await sidecheck(['code', 'read', ...pictures.toReversed()])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual(session)
  const hidden = await sidecheck(['code', 'read', '--hide-names', ...pictures])
  const name = session.machine.status === 'present' ? session.machine.data.name : ''
  expect(name).not.toBe('')
  expect(out).toContain(name)
  expect(hidden.out).not.toContain(name)
})

test('a picture that lacks, one without a code, a damaged one and no picture at all each get one line', async () => {
  const last = pictures.at(-1) ?? ''
  const missing = await sidecheck(['code', 'read', last])
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.err).toMatch(new RegExp(`^sidecheck: 1 code is read of ${pictures.length}[.] Add the pictures of the others[.]\n$`))
  const empty = join(folder, 'empty.png')
  writeFileSync(empty, pngOf({ width: 40, height: 40, grey: new Uint8Array(1600) }))
  expect((await sidecheck(['code', 'read', empty])).err).toContain('There is no code of Sidecheck in this picture.')
  const damaged = join(folder, 'damaged.png')
  writeFileSync(damaged, readFileSync(last).subarray(0, 60))
  expect((await sidecheck(['code', 'read', damaged])).err).toContain('This picture is damaged.')
  const text = join(folder, 'text.png')
  writeFileSync(text, 'not a picture')
  const none = await sidecheck(['code', 'read', text, last])
  expect(none.code).toBe(2)
  expect(none.err).toContain('This is not a picture in the format PNG or JPEG.')
  expect(none.err.trimEnd().split('\n')).toHaveLength(1)
})
