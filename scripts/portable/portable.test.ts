import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../setup.mjs'
import { WORDS } from '../words/index.mjs'
import { headerOfWords, withWords } from './launcher/words.mjs'
import { checkContents } from './make.mjs'
import { programFiles } from './program.mjs'
import { pinned, targets } from './recipe.mjs'
import { zipOf } from './zip.mjs'

const TIME = Date.UTC(2026, 0, 1) / 1000
const folder = mkdtempSync(join(tmpdir(), 'portable-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A system without /bin/sh has the other launchers. */
const hasShell = process.geteuid !== undefined

const entries = [
  { name: 'Ordner mit Ä/run', bytes: Buffer.from('#!/bin/sh\necho ran\n'), executable: true },
  { name: 'a.txt', bytes: Buffer.from('abc '.repeat(1000)), executable: false },
  { name: 'empty', bytes: Buffer.alloc(0), executable: false }
]

describe('the zip of Sidecheck Portable', () => {
  it('is the same whatever order its files come in', async () => {
    const [one, other] = await Promise.all([zipOf(entries, TIME), zipOf(entries.toReversed(), TIME)])
    expect(one.equals(other)).toBe(true)
  })

  it('is the same in every time zone', () => {
    const make = `import { zipOf } from './zip.mjs'
      process.stdout.write((await zipOf([{ name: 'a', bytes: Buffer.from('a'), executable: false }], ${TIME})).toString('hex'))`
    const here = fileURLToPath(new URL('.', import.meta.url))
    const inZone = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', make], {
        cwd: here,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8'
      })
    expect(inZone('Asia/Tokyo')).toBe(inZone('America/New_York'))
  })

  it('is unpacked by another program with names, contents, times and what may be run', async () => {
    const file = join(folder, 'a.zip')
    writeFileSync(file, await zipOf(entries, TIME))
    const script = 'import sys,zipfile,json\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n'
    const list = 'print(json.dumps([[i.filename,z.read(i).decode(),list(i.date_time),oct(i.external_attr>>16)] for i in z.infolist()]))'
    const found = JSON.parse(execFileSync('python3', ['-c', script + list, file], { encoding: 'utf8' })) as unknown
    const day = [2026, 1, 1, 0, 0, 0]
    expect(found).toEqual([
      ['Ordner mit Ä/run', '#!/bin/sh\necho ran\n', day, '0o100755'],
      ['a.txt', 'abc '.repeat(1000), day, '0o100644'],
      ['empty', '', day, '0o100644']
    ])
  })
})

describe('what is packed', () => {
  it('is what the main files load, at once and later, and nothing else', () => {
    const built: Record<string, string> = {
      'cli.js': 'const a = require("./a-1.js"); import("./b-2.js")',
      'browser-host.js': '',
      'worker.js': '// a package that names a file of its own: require("./argument.js")',
      'audio-worker.js': '',
      'a-1.js': 'require("./c-3.js")',
      'b-2.js': 'require("koffi")',
      'c-3.js': 'require("./a-1.js")',
      'index.js': 'require("electron")'
    }
    expect(programFiles((name) => built[name])).toEqual([
      'a-1.js',
      'audio-worker.js',
      'b-2.js',
      'browser-host.js',
      'c-3.js',
      'cli.js',
      'worker.js'
    ])
  })

  it.each([
    'app/out/main/cli.test.js',
    'app/out/main/index.js.map',
    'app/node_modules/koffi/src/koffi/src/ffi.cc',
    'app/node_modules/@serialport/bindings-cpp/dist/index.d.ts',
    'app/node_modules/vitest/index.js',
    'testbed/until.ts',
    '.env'
  ])('is never %s', (name) => {
    expect(() => checkContents(['app/out/main/cli.js', name])).toThrow(name)
  })

  it('takes every part of another place by a hash that stands in the repository', () => {
    for (const { node, koffi } of targets)
      for (const name of [node.package, koffi.package]) expect(pinned(name).integrity).toMatch(/^sha512-[\w+/]{86}==$/)
    expect(() => pinned('some-package')).toThrow('no hash pins some-package')
  })

  it('has one version of Node on both systems, because the licence of one is that of both', () => {
    expect(new Set(targets.map(({ node }) => pinned(node.package).version)).size).toBe(1)
  })

  it('starts on Windows by programs that know every language, English first', () => {
    const header = headerOfWords()
    expect(header.match(/\.language = \w+/g)).toHaveLength(Object.keys(WORDS).length)
    expect(header).toMatch(/WORDS\[\] = \{\s*\{\.language = LANG_ENGLISH/)
    expect(header).toContain('app\\\\node.exe')
    expect(header).not.toContain('{code}')
  })

  it.skipIf(!hasShell).each([
    ['no display', {}, WORDS['en']?.['noDisplay']],
    ['no display, in German', { LANG: 'de_DE.UTF-8' }, WORDS['de']?.['noDisplay']],
    ['a display and no browser', { DISPLAY: ':4711' }, WORDS['en']?.['noBrowserLinux']]
  ])('says where there is %s why no window came, in one sentence and with the exit code', (_, env: Record<string, string>, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-launcher-'))
    const file = join(folder, 'Sidecheck')
    writeFileSync(file, withWords(readFileSync(join(root, 'scripts/portable/launcher/Sidecheck'), 'utf8')))
    mkdirSync(join(folder, 'app'))
    // Node, as it ends where the program found no browser; and no program that could show a dialog.
    writeFileSync(join(folder, 'app', 'node'), '#!/bin/sh\nexit 4\n', { mode: 0o755 })
    for (const tool of ['dirname', 'readlink']) symlinkSync(join('/usr/bin', tool), join(folder, tool))
    const { status, stderr } = spawnSync('/bin/sh', [file], { env: { PATH: folder, ...env }, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect({ status, stderr }).toEqual({ status: 4, stderr: `${words}\n` })
  })

  it.skipIf(!hasShell)('starts by scripts, and says in every language what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-starters-'))
    for (const name of ['Sidecheck', 'sidecheck-cli']) {
      const file = join(folder, name)
      writeFileSync(file, withWords(readFileSync(join(root, 'scripts/portable/launcher', name), 'utf8')), { mode: 0o755 })
      const said = (env: Record<string, string>): string => {
        try {
          execFileSync(file, [], { env: { PATH: '/usr/bin:/bin', ...env }, encoding: 'utf8', stdio: 'pipe' })
        } catch (error) {
          const { status, stderr } = error as { status: number; stderr: string }
          return `${status} ${stderr}`
        }
        return 'it ran'
      }
      expect(said({ LANG: 'en_GB.UTF-8' })).toMatch(/^3 Sidecheck cannot run here: .*app\/node is missing/)
      expect(said({ LANG: 'de_DE.UTF-8' })).toMatch(/^3 Sidecheck kann hier nicht laufen: .*app\/node fehlt/)
      for (const [code, { cannotRun = '' }] of Object.entries(WORDS))
        expect(said({ LC_ALL: `${code.replace('-', '_')}.UTF-8` })).toBe(`3 ${cannotRun.replace('{node}', join(folder, 'app/node'))}\n`)
      expect(readFileSync(file, 'utf8')).toMatch(/^#!\/bin\/sh\n/)
    }
    rmSync(folder, { recursive: true })
  })
})
