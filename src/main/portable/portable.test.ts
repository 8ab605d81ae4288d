import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../../scripts/portable/zip.mjs'
import { CallError } from '../../shared/contract.ts'
import type { PortableProgress } from '../../shared/portable.ts'
import { ArchiveError, readArchive } from './archive.ts'
import { portableHandlers } from './handlers.ts'
import { PORTABLE_NAME, createPortable } from './portable.ts'
import { PortableError, writePortable } from './write.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'Müllers Ordner '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string, executable = false) => ({
  name: `${PORTABLE_NAME}/${name}`,
  bytes: Buffer.from(text),
  executable
})
const FILES = [file('Sidecheck.exe', 'launcher', true), file('app/node.exe', 'node '.repeat(500), true), file('app/out/main/cli.js', '')]
const zip = (files = FILES): Promise<Buffer> => zipOf(files, 1_767_225_600)

/** A zip with a file of any name: who makes zips refuses most of these, so a name of its length is overwritten. */
async function zipWith(name: string): Promise<Buffer> {
  const stand = file('q'.repeat(name.length), 'x')
  const bytes = await zip([file('a', ''), stand])
  const evil = stand.name.slice(0, -name.length) + name
  return Buffer.from(bytes.toString('latin1').replaceAll(stand.name, evil), 'latin1')
}

/** A program that has the zip with it. */
async function withZip(bytes?: Buffer) {
  const resources = join(folder, 'resources')
  mkdirSync(resources)
  writeFileSync(join(resources, `${PORTABLE_NAME}.zip`), bytes ?? (await zip()))
  const target = join(folder, 'Laufwerk')
  mkdirSync(target)
  return { portable: createPortable({ SIDECHECK_PORTABLE: resources }), target }
}

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'written',
    (error: unknown) => (error instanceof PortableError ? error.fault : error)
  )

describe('the zip that goes with the program', () => {
  it('is read as it was packed', async () => {
    const archive = readArchive(await zip())
    expect(archive).toMatchObject({ folder: PORTABLE_NAME, size: 2508 })
    const read = await Promise.all(archive.files.map(async ({ path, executable, read }) => [path, executable, (await read()).toString()]))
    expect(read).toEqual([
      ['Sidecheck.exe', true, 'launcher'],
      ['app/node.exe', true, 'node '.repeat(500)],
      ['app/out/main/cli.js', false, '']
    ])
  })

  it.each(['../evil', 'app/../../evil', 'app//x', '/etc/x', 'app\\x', 'C:x', 'app/nul', 'app/COM1.txt', 'app/x ', 'app/.'])(
    'is refused with a file that leads elsewhere: %s',
    async (name) => {
      const bytes = await zipWith(name)
      expect(bytes.includes(name)).toBe(true)
      expect(() => readArchive(bytes)).toThrow(ArchiveError)
    }
  )

  it('is refused with two files of one name, or outside its one folder', async () => {
    const twice = await zip([file('a.txt', ''), file('A.TXT', '')])
    expect(() => readArchive(twice)).toThrow('leads elsewhere')
    const outside = await zipOf([...FILES, { name: 'Other/x', bytes: Buffer.from('x'), executable: false }], 1_767_225_600)
    expect(() => readArchive(outside)).toThrow('leads elsewhere')
  })

  it('is refused wherever one byte of it has changed, or its end is missing', async () => {
    const bytes = await zip()
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const said = await Promise.resolve()
        .then(() => Promise.all(readArchive(changed).files.map(async ({ path, read }) => [path, (await read()).toString()])))
        .catch((error: unknown) => error)
      // A changed time, mode or version is nothing; changed contents never come through.
      if (Array.isArray(said)) expect((said as string[][]).map(([, text]) => text)).toEqual(['launcher', 'node '.repeat(500), ''])
    }
    expect(() => readArchive(bytes.subarray(0, bytes.length - 1))).toThrow(ArchiveError)
    expect(() => readArchive(Buffer.alloc(0))).toThrow(ArchiveError)
  })
})

describe('writing Sidecheck Portable', () => {
  it('makes a folder of its name, whole, and leaves nothing else', async () => {
    const { portable, target } = await withZip()
    expect(await portable.offer(true)).toEqual({ state: 'ready', name: PORTABLE_NAME, asks: true })
    const seen: PortableProgress[] = []
    const written = await portable.write(target, (progress) => seen.push(progress))
    expect(written).toBe(join(target, PORTABLE_NAME))
    expect(readdirSync(target)).toEqual([PORTABLE_NAME])
    expect(readFileSync(join(written, 'app/node.exe'), 'utf8')).toBe('node '.repeat(500))
    expect(lstatSync(join(written, 'Sidecheck.exe')).mode & 0o111).not.toBe(0)
    expect(seen.at(-1)).toEqual({ done: 2508, total: 2508 })
  })

  it('never writes over what is there: a folder, a file, or a link that leads nowhere', async () => {
    const { portable, target } = await withZip()
    const there = join(target, PORTABLE_NAME)
    mkdirSync(there)
    writeFileSync(join(there, 'mine.txt'), 'mine')
    expect(await faultOf(portable.write(target, () => undefined))).toBe('ALREADY_THERE')
    expect(readFileSync(join(there, 'mine.txt'), 'utf8')).toBe('mine')
    rmSync(there, { recursive: true })
    writeFileSync(there, 'mine')
    expect(await faultOf(portable.write(target, () => undefined))).toBe('ALREADY_THERE')
    rmSync(there)
    symlinkSync(join(folder, 'elsewhere'), there)
    expect(await faultOf(portable.write(target, () => undefined))).toBe('ALREADY_THERE')
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false)
    expect(readdirSync(target)).toEqual([PORTABLE_NAME])
  })

  it('refuses what is no whole path of a folder', async () => {
    const { portable } = await withZip()
    for (const name of ['', 'relative', './x', '\0', `${folder}\0/x`, '\\\\.\\PhysicalDrive0', '//?/C:/x'])
      expect([name, await faultOf(portable.write(name, () => undefined))]).toEqual([name, 'BAD_FOLDER'])
    const loop = join(folder, 'loop')
    symlinkSync(loop, loop)
    writeFileSync(join(folder, 'a file'), '')
    for (const name of [join(folder, 'missing'), join(folder, 'a file'), join(folder, 'a file', 'x'), loop, join(folder, 'x'.repeat(300))])
      expect([name, await faultOf(portable.write(name, () => undefined))]).toEqual([name, 'NO_FOLDER'])
  })

  it('takes a link to a folder for the folder', async () => {
    const { portable, target } = await withZip()
    symlinkSync(target, join(folder, 'link'))
    expect(await portable.write(join(folder, 'link'), () => undefined)).toBe(join(target, PORTABLE_NAME))
  })

  it('tells a full drive before it writes anything', async () => {
    const { target } = await withZip()
    const archive = readArchive(await zip())
    expect(await faultOf(writePortable({ ...archive, size: Number.MAX_SAFE_INTEGER }, target, () => undefined))).toBe('NO_SPACE')
    expect(readdirSync(target)).toEqual([])
  })

  it('leaves nothing behind where it fails in the middle, and says why', async () => {
    const { target } = await withZip()
    const archive = readArchive(await zip())
    const failing = (code: string) => ({
      ...archive,
      files: archive.files.map((one, index) =>
        index === 1 ? { ...one, read: () => Promise.reject(Object.assign(new Error(code), { code })) } : one
      )
    })
    for (const [code, fault] of [
      ['ENOSPC', 'NO_SPACE'],
      ['EACCES', 'NOT_WRITABLE'],
      ['EROFS', 'NOT_WRITABLE'],
      ['EIO', 'NOT_WRITTEN']
    ] as const) {
      expect(await faultOf(writePortable(failing(code), target, () => undefined))).toBe(fault)
      expect(readdirSync(target)).toEqual([])
    }
  })

  it.skipIf(process.geteuid?.() === 0)('says that a folder may not be written to (root may write anywhere)', async () => {
    const { portable, target } = await withZip()
    chmodSync(target, 0o500)
    expect(await faultOf(portable.write(target, () => undefined))).toBe('NOT_WRITABLE')
  })

  it('says that the zip is damaged, or of another version, and writes nothing', async () => {
    const { portable, target } = await withZip(Buffer.from('no zip'))
    expect(await faultOf(portable.write(target, () => undefined))).toBe('DAMAGED')
    const other = await zipOf(
      [{ name: 'Sidecheck-Portable-0.0.0-windows-x64/a', bytes: Buffer.from('x'), executable: false }],
      1_767_225_600
    )
    writeFileSync(join(folder, 'resources', `${PORTABLE_NAME}.zip`), other)
    expect(await faultOf(portable.write(target, () => undefined))).toBe('DAMAGED')
    expect(readdirSync(target)).toEqual([])
  })

  it('is not begun twice at once', async () => {
    const { portable, target } = await withZip()
    const first = portable.write(target, () => undefined)
    expect(await faultOf(portable.write(target, () => undefined))).toBe('IS_WRITING')
    await first
  })

  it('is not offered, with the reason, where this copy came without it', async () => {
    const portable = createPortable({ SIDECHECK_PORTABLE: join(folder, 'nothing') })
    expect(await portable.offer(false)).toEqual({ state: 'absent', reason: 'not-with-this-copy' })
    expect(await faultOf(portable.write(folder, () => undefined))).toBe('ABSENT')
  })
})

describe('the calls of a window', () => {
  it('write where a person chose, and never where the window says while the system has a dialog', async () => {
    const { portable, target } = await withZip()
    const seen: PortableProgress[] = []
    const handlers = portableHandlers({ portable, chooseFolder: () => Promise.resolve(target), emit: (progress) => seen.push(progress) })
    expect(await handlers['portable.write']({ folder: folder })).toEqual({ folder: join(target, PORTABLE_NAME) })
    expect(readdirSync(folder).toSorted()).toEqual(['Laufwerk', 'resources'])
    expect(seen.at(-1)).toEqual({ done: 2508, total: 2508 })
  })

  it('do nothing where the dialog was closed, and pass a fault on with its code', async () => {
    const { portable, target } = await withZip()
    const closed = portableHandlers({ portable, chooseFolder: () => Promise.resolve(undefined), emit: () => undefined })
    expect(await closed['portable.write']({})).toEqual({ folder: null })
    const typed = portableHandlers({ portable, chooseFolder: undefined, emit: () => undefined })
    const fault = await Promise.resolve(typed['portable.write']({ folder: 'relative' })).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(CallError)
    expect(fault).toMatchObject({ code: 'BAD_FOLDER' })
    expect(await typed['portable.offer']()).toMatchObject({ state: 'ready', asks: false })
    expect(readdirSync(target)).toEqual([])
  })
})
