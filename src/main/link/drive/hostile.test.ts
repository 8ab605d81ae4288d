import { execFileSync } from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runs } from '../../../../testbed/runs.ts'
import { MOST_FILE, unwrap, wrap } from './content.ts'
import { Exchange } from './exchange.ts'
import type { Looked } from './exchange.ts'
import { PlaceFault } from './faults.ts'
import { openFolder } from './folder.ts'
import { FOLDER, nameOf, parseName } from './names.ts'

/** Others can write to a drive: another user of the machine, and the other machine. */

const MINE = '11111111-1111-4111-8111-111111111111'
const THEIRS = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const
const SECRET = 'what stands outside of the folder'
const TEXTS = ['a half', 'ä'.repeat(300), '{"schema":"sidecheck.half/1"}']

let base: string
let outside: string
let fifo: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'hostile-drive-'))
  outside = join(base, 'outside')
  mkdirSync(outside)
  writeFileSync(join(outside, 'secret'), SECRET)
  // Also as a file that would be a half, were it followed.
  writeFileSync(join(outside, 'half'), wrap(SECRET) ?? '')
  fifo = join(base, 'fifo')
  execFileSync('mkfifo', [fifo])
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const newRoot = (): string => mkdtempSync(join(base, 'root-'))

async function faultIn(look: Promise<unknown>): Promise<string> {
  const error: unknown = await look.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (error === undefined) return 'none'
  expect(error).toBeInstanceOf(PlaceFault)
  return (error as PlaceFault).fault
}

const local = (root: string, user?: number): Exchange =>
  new Exchange({ root, side: 'local', makes: false, ...(user !== undefined && { user }) })
function session(root: string): Exchange {
  const exchange = new Exchange({ root, side: 'session', makes: true })
  exchange.put(MINE, 'of this side')
  return exchange
}
const textsOf = ({ found }: Looked): string[] => found.flatMap(({ text }) => text ?? [])
const half = nameOf('session', THEIRS[0], 'half', 1)

describe.skipIf(process.geteuid === undefined)('a folder that somebody has prepared', () => {
  it('as a link, a file, or as somebody else is refused, and nothing is written through it', async () => {
    const [link, file, foreign] = [newRoot(), newRoot(), newRoot()]
    symlinkSync(outside, join(link, FOLDER))
    writeFileSync(join(file, FOLDER), '')
    mkdirSync(join(foreign, FOLDER))
    const before = readdirSync(outside)
    expect(await faultIn(session(link).look(true, true))).toBe('link')
    expect(await faultIn(local(link).look(true, true))).toBe('link')
    expect(await faultIn(session(file).look(true, true))).toBe('not-folder')
    expect(await faultIn(local(foreign, (process.geteuid?.() ?? 0) + 1).look(true, true))).toBe('foreign')
    expect(readdirSync(outside)).toEqual(before)
  })

  it('with links, pipes, folders and huge files in the place of halves gives nothing, and nobody waits', async () => {
    const root = newRoot()
    const folder = join(root, FOLDER)
    mkdirSync(folder)
    symlinkSync(join(outside, 'half'), join(folder, half))
    linkSync(fifo, join(folder, nameOf('session', THEIRS[0], 'half', 2)))
    mkdirSync(join(folder, nameOf('session', THEIRS[1], 'half', 5)))
    writeFileSync(join(folder, nameOf('session', MINE, 'half', 1)), '')
    truncateSync(join(folder, nameOf('session', MINE, 'half', 1)), 10 * 1024 ** 3)
    const looked = await local(root).look(true, true)
    expect(textsOf(looked)).toEqual([])
    expect(looked.found).toMatchObject([{ copy: MINE, fault: 'too-large' }])
  })

  it('with a link in the place of the newest half gives none of what it leads to', async () => {
    const root = newRoot()
    mkdirSync(join(root, FOLDER))
    symlinkSync(join(outside, 'half'), join(root, FOLDER, half))
    expect(textsOf(await local(root).look(true, true))).toEqual([])
    const folder = await openFolder(root)
    await expect(folder?.read(half)).rejects.toBeDefined()
    await folder?.close()
  })

  it('with thousands of files, or with many copies, is told as crowded', async () => {
    const [many, copies] = [newRoot(), newRoot()]
    mkdirSync(join(many, FOLDER))
    for (let at = 0; at < 2001; at++) linkSync(join(outside, 'secret'), join(many, FOLDER, `${at}`))
    mkdirSync(join(copies, FOLDER))
    for (let at = 0; at < 65; at++) {
      const copy = `44444444-4444-4444-8444-${String(at).padStart(12, '0')}`
      linkSync(join(outside, 'half'), join(copies, FOLDER, nameOf('session', copy, 'half', 1)))
    }
    expect(await faultIn(local(many).look(true, true))).toBe('crowded')
    expect(await faultIn(local(copies).look(true, true))).toBe('crowded')
    for (const root of [many, copies]) rmSync(root, { recursive: true })
  })

  it('that takes the place of ours while it is open changes nothing in the one that took it', async () => {
    const root = newRoot()
    const exchange = session(root)
    await exchange.look(true, true)
    const folder = await openFolder(root)
    renameSync(join(root, FOLDER), join(root, 'moved'))
    symlinkSync(outside, join(root, FOLDER))
    const before = readdirSync(outside)
    await folder?.add(nameOf('session', MINE, 'alive', 77), Buffer.from('alive'))
    expect(readdirSync(outside)).toEqual(before)
    await folder?.close()
    expect(await faultIn(exchange.leave())).toBe('link')
    unlinkSync(join(root, FOLDER))
  })

  it('with our next names taken, or filled with links under them, is left as it is and written beside', async () => {
    const root = newRoot()
    const exchange = session(root)
    await exchange.look(true, true)
    const next = Date.now() + 50
    for (let at = 0; at < 200; at++) symlinkSync(join(outside, 'new'), join(root, FOLDER, nameOf('session', MINE, 'draft', next + at)))
    exchange.put(MINE, 'later')
    await expect.poll(() => faultIn(exchange.look(true, true))).toBe('none')
    expect(readdirSync(outside)).not.toContain('new')
  })

  it('whose half is not whole yet is tried again, some times, and then no more', async () => {
    const root = newRoot()
    mkdirSync(join(root, FOLDER))
    const content = wrap('the whole half') ?? Buffer.alloc(0)
    writeFileSync(join(root, FOLDER, half), content.subarray(0, 40))
    const exchange = local(root)
    expect((await exchange.look(true, true)).found).toMatchObject([{ fault: 'damaged' }])
    writeFileSync(join(root, FOLDER, half), content)
    await expect.poll(async () => textsOf(await exchange.look(true, true))).toEqual(['the whole half'])
  })

  it('with a drive that has no room or may not be written to is told as such', async () => {
    // A folder of the system in which nobody makes another one, not even the administrator.
    expect(['read-only', 'gone', 'other']).toContain(await faultIn(session('/proc/self').look(true, true)))
  })
})

describe('names', () => {
  it.each([
    '..',
    `../${half}`,
    `${half}/..`,
    half.toUpperCase(),
    `${half}.`,
    `${half} `,
    `${half}:stream`,
    `./${half}`,
    'CON',
    'session-con-1.json',
    `session-${THEIRS[0]}-${'1'.repeat(16)}.json`,
    `session-${THEIRS[0]}-1.json\n`,
    'x'.repeat(100_000)
  ])('that are none of ours are left alone: %j', (name) => {
    expect(parseName(name)).toBeUndefined()
  })
})

describe.skipIf(process.geteuid === undefined)('whatever lies in the folder', () => {
  const name = fc.oneof(
    fc
      .record({
        side: fc.constantFrom('local', 'session'),
        copy: fc.constantFrom(MINE, ...THEIRS),
        number: fc.oneof(fc.nat(5), fc.constant(999_999_999_999_999)),
        ending: fc.constantFrom('json', 'json', 'alive', 'new', 'json.', 'tmp')
      })
      .map(({ side, copy, number, ending }) => `${side}-${copy}-${number}.${ending}`),
    fc.constantFrom('aux', 'con.json', '...', '-', 'session-', '*', 'a\\b', 'ä'.repeat(60)),
    fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..')
  )
  const wrapped = fc.constantFrom(...TEXTS).map((text) => wrap(text) ?? Buffer.alloc(0))
  const content = fc.oneof(
    wrapped,
    fc.tuple(wrapped, fc.nat(400), fc.uint8Array({ maxLength: 5 })).map(([whole, at, put]) => {
      return Buffer.concat([whole.subarray(0, at % whole.length), put, whole.subarray((at + put.length) % whole.length)])
    }),
    fc.uint8Array({ maxLength: 100 }),
    fc.constantFrom('sidecheck.drive/2 5 00000000\nhello', 'sidecheck.drive/1 999999999 00000000\n', '').map((text) => Buffer.from(text))
  )
  const entry = fc.record({
    name,
    what: fc.constantFrom('file', 'file', 'file', 'link', 'folder-link', 'fifo', 'folder', 'sparse', 'gone'),
    content
  })

  function place(folder: string, one: { name: string; what: string; content: Uint8Array }): void {
    const path = join(folder, one.name)
    rmSync(path, { recursive: true, force: true })
    if (one.what === 'file') writeFileSync(path, one.content)
    else if (one.what === 'link') symlinkSync(join(outside, 'half'), path)
    else if (one.what === 'folder-link') symlinkSync(outside, path)
    else if (one.what === 'fifo') linkSync(fifo, path)
    else if (one.what === 'folder') mkdirSync(path)
    else if (one.what === 'sparse') {
      writeFileSync(path, '')
      truncateSync(path, MOST_FILE * 1000)
    }
  }

  const outsideNow = (): string =>
    readdirSync(outside)
      .map((file) => `${file} ${lstatSync(join(outside, file)).mtimeMs}`)
      .join()

  it('nothing else than whole halves comes out, nothing outside is read or changed, and nothing is thrown but what is said', async () => {
    const before = outsideNow()
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 12 }), fc.array(entry, { maxLength: 4 }), async (first, then) => {
        const root = newRoot()
        const folder = join(root, FOLDER)
        mkdirSync(folder)
        for (const one of first) place(folder, one)
        const sides = [session(root), local(root)]
        for (const step of [0, 1]) {
          for (const side of sides) {
            const looked = await side.look(true, true).catch((error: unknown) => {
              expect(error).toBeInstanceOf(PlaceFault)
              return { found: [] }
            })
            for (const { text } of looked.found) {
              if (text === undefined) continue
              expect(text).not.toBe(SECRET)
              expect([...TEXTS, 'of this side']).toContain(text)
            }
          }
          if (step === 0) for (const one of then) place(folder, one)
        }
        const strangers = readdirSync(folder).filter((file) => parseName(file) === undefined)
        await sides[0]?.leave().catch((error: unknown) => expect(error).toBeInstanceOf(PlaceFault))
        expect(readdirSync(root).length === 0 ? [] : readdirSync(folder).filter((file) => parseName(file) === undefined)).toEqual(strangers)
        rmSync(root, { recursive: true, force: true })
      }),
      runs(150)
    )
    expect(outsideNow()).toBe(before)
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe(SECRET)
  })

  it('no content is taken for a half but what was wrapped as one', () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const read = unwrap(bytes)
        if (read.ok) expect(TEXTS).toContain(read.text)
      }),
      runs(500)
    )
  })
})
