import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lchownSync,
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
import * as v from 'valibot'
import { snapshotSchema } from '../src/core/snapshot/schema.ts'
import { shell, sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { NO_HOST } from './hosts.ts'

/** The built command in surroundings that are against it. */

test.skip(({ electronBinary }) => electronBinary !== undefined, NO_HOST)
test.skip(!existsSync('/proc/self/stat'), 'devices, limits and a shell as Linux has them')

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-hostile-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const isRoot = process.getuid?.() === 0
const scan = 'sidecheck scan --only machine'
const isSnapshot = (text: string): boolean => v.is(snapshotSchema, JSON.parse(text))

test('nothing that is not seen reaches the terminal from an argument, a file or help', async () => {
  const attack = 'a\u001b[2J\u009b31m\u202e\rb'
  writeFileSync(join(folder, attack), `full address:s:${attack}\n`)
  for (const line of [
    'sidecheck parse rdp "$ATTACK"',
    'sidecheck parse rdp "$ATTACK" --json',
    'sidecheck diagnose "$ATTACK"',
    'sidecheck "$ATTACK"'
  ]) {
    const { out, err } = await shell(line, { cwd: folder, env: { ATTACK: attack } })
    // The mark that turns a sentence around is left out of sentences; where the text stands by itself, it is written out.
    expect(`${out}${err}`).toMatch(/\\u009b31m(?:\\u202e|\\u000d)/)
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  }
})

test.describe('what a command prints goes to', () => {
  test('a reader that has gone: silence, and the exit code that the work deserves', async () => {
    const snapshot = join(folder, 'here.json')
    expect((await sidecheck(['scan', '--only', 'machine', '--out', snapshot])).code).toBe(0)
    for (const [command, code] of [
      ['sidecheck schema comparison', 0],
      [`sidecheck diagnose ${snapshot} --json`, 0],
      ['sidecheck scan --only machine --json', 0],
      ['sidecheck parse rdp /dev/null 2>&1', 2]
    ] as const) {
      // The reader has gone before anything is written.
      expect(await shell(`(${command}; echo "$?" > code) | true`, { cwd: folder }), command).toEqual({ code: 0, out: '', err: '' })
      await expect.poll(() => existsSync(join(folder, 'code')) && readFileSync(join(folder, 'code'), 'utf8')).toBe(`${code}\n`)
      rmSync(join(folder, 'code'))
    }
  })

  test('a full disk: one line, exit code 3, also where a beginning still had room', async () => {
    for (const line of [
      'sidecheck schema facts > /dev/full',
      'ulimit -f 4; sidecheck schema comparison > cut.json',
      `ulimit -f 1; ${scan} --out cut.json`
    ]) {
      const { code, err } = await shell(line, { cwd: folder })
      expect({ code, lines: lines(err).length }, line).toEqual({ code: 3, lines: 1 })
      expect(err).toMatch(/^sidecheck: (?:standard output|cut\.json): there is no space left \((?:ENOSPC|EFBIG)\): make room/)
    }
    // Of the file that --out could not write nothing stays behind.
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('messages that nobody can take: the exit code alone says it', async () => {
    expect(await shell('sidecheck schema nothing 2> /dev/full', { cwd: folder })).toEqual({ code: 2, out: '', err: '' })
  })
})

test('too few descriptors end in one line and never in exit code 1', async () => {
  // How many the runtime takes for itself differs: some of these fail while loading, some while reading, the last ones do not.
  for (const limit of [20, 21, 22, 23, 24, 26]) {
    const { code, err } = await shell(`ulimit -n ${limit}; sidecheck parse rdp /dev/null`, { cwd: folder })
    // Below what it takes to load the command's first file the runtime speaks itself.
    if (err.includes("open '") && err.includes("cli.js'")) continue
    expect([2, 3], err).toContain(code)
    expect(lines(err)).toHaveLength(1)
    expect(err).toMatch(code === 3 ? /^sidecheck: .*EMFILE.*raise the limit/ : /empty/)
  }
})

test('no descriptor left while a command works is told with what to do, exit code 3', async () => {
  const preload = join(folder, 'eats.mjs')
  // Takes all that are left once the command has begun.
  writeFileSync(
    preload,
    "import { openSync } from 'node:fs'; const eats = () => { if (process.listenerCount('uncaughtException') === 0) return void setImmediate(eats); try { for (;;) openSync('/dev/null') } catch (error) { if (error.code !== 'EMFILE') throw error } }; eats()"
  )
  writeFileSync(join(folder, 'some.json'), '{}')
  for (const command of ['parse rdp some.json', 'diagnose some.json', 'code decode some.json', 'schema facts']) {
    const { code, out, err } = await shell(`ulimit -n 64; sidecheck ${command}`, {
      cwd: folder,
      env: { NODE_OPTIONS: `--import=${preload}` }
    })
    expect({ code, out, lines: lines(err).length }, err).toEqual({ code: 3, out: '', lines: 1 })
    expect(err).toMatch(/^sidecheck: .*EMFILE.*raise the limit/)
  }
})

test('a defect is one line with a hint, exit code 3, and a stack for who asks for it', async () => {
  const preload = join(folder, 'defect.mjs')
  // Breaks while the command works, where nobody waits for it.
  writeFileSync(
    preload,
    "const breaks = () => { if (process.listenerCount('uncaughtException') === 0) setImmediate(breaks); else throw new TypeError('x\\u001b is not a function') }; breaks()"
  )
  const env = { NODE_OPTIONS: `--import=${preload}` }
  const { code, err } = await shell('sidecheck parse rdp - < <(sleep 5)', { cwd: folder, env })
  expect({ code, lines: lines(err).length }).toEqual({ code: 3, lines: 1 })
  expect(err).toMatch(/TypeError: x\\u001b is not a function.*report it.*SIDECHECK_LOG=debug/)
  const asked = await shell('sidecheck parse rdp - < <(sleep 5)', { cwd: folder, env: { ...env, SIDECHECK_LOG: 'debug' } })
  expect(asked.code).toBe(3)
  expect(asked.err).toContain('defect.mjs')
})

test('reading ends at the limit, whatever size a device or a pipe claims', async () => {
  for (const line of [
    'sidecheck parse rdp /dev/zero',
    'sidecheck parse rdp < /dev/zero',
    'yes | sidecheck parse rdp',
    'sidecheck parse rdp <(yes)'
  ]) {
    const { code, err } = await shell(line, { cwd: folder })
    expect({ code, lines: lines(err).length }, line).toEqual({ code: 2, lines: 1 })
    expect(err).toContain('larger than 8 MiB')
  }
})

test('no more is taken from a pipe than the limit and what the pipe holds', async () => {
  const writer = "(trap '' PIPE; n=0; while head -c 1M /dev/zero 2> /dev/null; do n=$((n + 1)); done; echo $n > taken)"
  const { code } = await shell(`${writer} | sidecheck parse rdp`, { cwd: folder })
  expect(code).toBe(2)
  await expect.poll(() => Number(existsSync(join(folder, 'taken')) && readFileSync(join(folder, 'taken'), 'utf8'))).toBeGreaterThan(0)
  const taken = Number(readFileSync(join(folder, 'taken'), 'utf8'))
  expect(taken).toBeGreaterThanOrEqual(8)
  expect(taken).toBeLessThanOrEqual(10)
})

test.describe('--out', () => {
  const kindOf = (name: string): string => execFileSync('stat', ['-c', '%F', join(folder, name)], { encoding: 'utf8' }).trim()

  test('writes into a pipe and a device, and leaves them what they are', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const piped = await shell(`cat pipe & ${scan} --out pipe; wait`, { cwd: folder })
    expect(isSnapshot(piped.out)).toBe(true)
    expect(kindOf('pipe')).toBe('fifo')
    test.skip(!isRoot, 'only root makes devices')
    execFileSync('mknod', [join(folder, 'null'), 'c', '1', '3'])
    expect((await shell(`${scan} --out null`, { cwd: folder })).code).toBe(0)
    expect(kindOf('null')).toBe('character special file')
  })

  test('takes /dev/stdout for standard output, wherever that goes', async () => {
    for (const line of [
      `${scan} --out /dev/stdout`,
      `${scan} --out /dev/stdout | cat`,
      `echo '{}' > f; ${scan} --out /dev/stdout >> f; tail -n +2 f`,
      `${scan} --out >(cat)`
    ]) {
      const { code, out } = await shell(line, { cwd: folder })
      expect(code, line).toBe(0)
      expect(isSnapshot(out), line).toBe(true)
    }
  })

  test('keeps a link to a file, and its mode', async () => {
    writeFileSync(join(folder, 'real.json'), 'before', { mode: 0o640 })
    symlinkSync('real.json', join(folder, 'link.json'))
    symlinkSync('new.json', join(folder, 'dangling.json'))
    for (const [link, file] of [
      ['link.json', 'real.json'],
      ['dangling.json', 'new.json']
    ] as const) {
      expect((await shell(`${scan} --out ${link}`, { cwd: folder })).code).toBe(0)
      expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true)
      expect(isSnapshot(readFileSync(join(folder, file), 'utf8'))).toBe(true)
    }
    expect(lstatSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640)
    symlinkSync('circle', join(folder, 'circle'))
    expect(await shell(`${scan} --out circle`, { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('ELOOP') as unknown as string
    })
  })

  test('refuses what somebody else put into a folder for everyone, at the end of the path and on the way', async () => {
    test.skip(!isRoot, 'only root gives files away')
    const everyones = join(folder, 'everyones')
    mkdirSync(everyones)
    chmodSync(everyones, 0o1777)
    writeFileSync(join(folder, 'prey'), 'prey')
    symlinkSync('../prey', join(everyones, 'link'))
    symlinkSync('..', join(everyones, 'way'))
    execFileSync('mkfifo', [join(everyones, 'pipe')])
    writeFileSync(join(everyones, 'file'), '')
    for (const name of ['link', 'way', 'pipe', 'file']) lchownSync(join(everyones, name), 12345, 12345)
    for (const name of ['link', 'way/prey', 'pipe', 'file']) {
      const { code, err } = await shell(`${scan} --out everyones/${name}`, { cwd: folder })
      expect({ code, lines: lines(err).length }, name).toEqual({ code: 2, lines: 1 })
      expect(err).toContain('somebody else')
    }
    expect(readFileSync(join(folder, 'prey'), 'utf8')).toBe('prey')
    expect((await shell(`${scan} --out everyones/mine`, { cwd: folder })).code).toBe(0)
  })
})

test.describe('scan reads this machine', () => {
  const surroundings: [name: string, before: string][] = [
    ...['', ':', ':/etc/localtime', 'Nowhere/City', 'CET-1CEST,M3.5.0,M10.5.0/3', '\u001b[2J', '../../etc/passwd'].map(
      (zone): [string, string] => [`with TZ=${JSON.stringify(zone)}`, `export TZ=$'${zone.replace('\u001b', '\\e')}'`]
    ),
    ['without HOME', 'unset HOME'],
    ...['', '/gone', '/etc/passwd', '/dev/full', 'relative'].map((home): [string, string] => [
      `with HOME=${home}`,
      `export HOME='${home}'`
    ]),
    ['with a HOME that cannot be entered', 'mkdir locked; chmod 0 locked; export HOME=$PWD/locked'],
    ...['C', '', 'xx_YY.UTF-8', '%%%', 'de_DE@euro'].map((language): [string, string] => [
      `with LC_ALL and LANG=${language}`,
      `export LC_ALL='${language}' LANG='${language}'`
    ]),
    ['with umask 0777', 'umask 0777'],
    ['with odd sizes and colours', "export COLUMNS=-1 LINES=x TERM='' NO_COLOR=1 FORCE_COLOR=9"],
    ['with COLUMNS=0 and a dumb terminal', 'export COLUMNS=0 TERM=dumb'],
    ['in a folder that is gone', 'mkdir gone; cd gone; rmdir "$PWD"'],
    ['without PATH', 'unset PATH'],
    ['with an empty PATH', "export PATH=''"],
    [
      'without folders for what is passing',
      'export TMPDIR=/gone XDG_RUNTIME_DIR=/etc/passwd XDG_CONFIG_HOME=/dev/full XDG_CACHE_HOME=/gone'
    ],
    ['with endless variables', 'export DISPLAY=$(printf "%0100000d" 0) CLIENTNAME=$(printf "%05000d" 0) SESSIONNAME=$(printf "%05000d" 0)'],
    ['without any variable', 'for name in $(compgen -e); do unset "$name"; done'],
    ['with standard input closed', 'exec <&-']
  ]
  for (const [name, before] of surroundings) {
    test(name, async () => {
      const { code, out, err } = await shell(`${before}\nsidecheck scan --json --timeout 20000`, { cwd: folder })
      expect(code, err).toBe(0)
      const snapshot = v.parse(snapshotSchema, JSON.parse(out))
      expect(snapshot.machine).toMatchObject({ status: 'present', data: { timeZone: expect.stringMatching(/./) as unknown as string } })
      expect(snapshot.session.status).toBe('present')
    })
  }

  test('and is told in words with a time zone that is none', async () => {
    const { code, out, err } = await shell(
      "export TZ=:/etc/localtime LC_ALL='%%%'\nsidecheck scan --out f.json && sidecheck diagnose f.json && sidecheck compare f.json f.json --any-pair --markdown",
      { cwd: folder }
    )
    expect([0, 1], err).toContain(code)
    expect(out).not.toBe('')
  })
})
