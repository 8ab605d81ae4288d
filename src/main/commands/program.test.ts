import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { languageCodes } from '../../core/words/languages.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { MAX_GATHERED } from '../../core/evidence/gathered.ts'
import { EXAMPLES } from './examples.ts'
import { commands, sidecheck } from './testing/command-line.ts'

let folder: string
let here: string
let there: string
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-commands-'))
  const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
  here = file('here.json', JSON.stringify(local))
  there = file('there.json', JSON.stringify(session))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the sides that compare is given', () => {
  it('are refused where they are swapped or one and the same, with the way to compare them all the same', async () => {
    const swapped = await sidecheck('compare', there, here, '--language', 'en')
    expect(swapped).toEqual({
      code: 2,
      out: '',
      err: `sidecheck: ${here}: the two sides are swapped: first the local device, then the session; --any-pair takes them all the same\n`
    })
    const twice = await sidecheck('compare', here, here, '--language', 'de')
    expect(twice).toMatchObject({ code: 2, out: '' })
    expect(twice.err).toContain('von derselben Seite wie der Snapshot davor: lokales Gerät')
  })

  it('are told first with --any-pair, and no row says that anything arrived', async () => {
    for (const [files, rule] of [
      [[there, here], 'pair/swapped'],
      [[here, here], 'pair/one-side']
    ] as const) {
      const { code, out } = await sidecheck('compare', ...files, '--any-pair', '--json')
      const { findings, rows } = JSON.parse(out) as { findings: { rule: string; capability: string }[]; rows: { state: string }[] }
      expect(code).toBe(1)
      expect(findings).toMatchObject([{ rule, capability: 'pair' }])
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['unknown']))
    }
    expect((await sidecheck('compare', there, here, '--any-pair', '--language', 'en')).out).toContain('Problem, proved: The two sides')
  })
})

describe('registry files of effective', () => {
  const KEY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]'
  const effective = (files: readonly string[]): ReturnType<typeof sidecheck> =>
    sidecheck('effective', '--platform', 'avd', '--json', '--language', 'en', ...files.flatMap((name) => ['--reg', name]))
  const decidedBy = ({ out }: { out: string }) => {
    const { capabilities } = JSON.parse(out) as { capabilities: Record<string, { decidedBy: string | null }> }
    return { com: capabilities['com']?.decidedBy, smartcard: capabilities['smartcard']?.decidedBy }
  }

  it('count together', async () => {
    const told = await effective([
      file('com.reg', `${KEY}\n"fDisableCcm"=dword:00000001\n`),
      file('mic.reg', `${KEY}\n"fEnableSmartCard"=dword:00000000\n`)
    ])
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(decidedBy(told)).toEqual({ com: 'policy', smartcard: 'policy' })
  })

  it('are as many as the limit; those before are named and do not count', async () => {
    const files = Array.from({ length: MAX_GATHERED + 2 }, (_, index) =>
      file(`${index}.reg`, `${KEY}\n${index === 0 ? '"fDisableCcm"=dword:00000001' : '"fEnableSmartCard"=dword:00000000'}\n`)
    )
    const told = await effective(files)
    expect(told.err.trimEnd().split('\n')).toEqual(
      files
        .slice(0, 2)
        .map((name) => `sidecheck: ${name}: not counted, because of one kind only the last ${MAX_GATHERED} are (registry values)`)
    )
    expect(decidedBy(told)).toMatchObject({ smartcard: 'policy' })
    expect(decidedBy(told).com).not.toBe('policy')
  })
})

describe('standard input', () => {
  const given = (isTTY: boolean, text: string) =>
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Object.assign(Readable.from([Buffer.from(text)]), { isTTY }) as typeof process.stdin)

  it.each([
    ['parse', 'mode'],
    ['code', 'decode'],
    ['diagnose', '-'],
    ['changes', '-', '-'],
    ['compare', '-']
  ])('is waited for by %s in words where it is a terminal, and only there', async (...command) => {
    given(true, 'x')
    const [first, ...more] = (await sidecheck(...command, '--language', 'en')).err.split('\n')
    expect(first).toBe('sidecheck: waiting for standard input: paste the text, then press Ctrl+D (on Windows Ctrl+Z and Enter)')
    given(false, 'x')
    expect((await sidecheck(...command, '--language', 'en')).err.split('\n')).toEqual(more)
  })
})

describe('the language of the command line', () => {
  it('can be chosen on every command', async () => {
    const all = await commands()
    expect(all.length).toBeGreaterThan(10)
    for (const command of all) expect((await sidecheck(...command, '--help')).out, command.join(' ')).toContain('--language <code>')
    for (const group of ['', 'code', 'tone', 'test'])
      expect((await sidecheck(...(group === '' ? [] : [group]), '--help')).out, group).toContain('--language <code>')
  })

  it('can be chosen before a command as well as behind it', async () => {
    const behind = await sidecheck('diagnose', here, '--language', 'de')
    expect(behind.out).toContain('Führen Sie Sidecheck im Remotedesktop aus.')
    expect(await sidecheck('--language', 'de', 'diagnose', here)).toEqual(behind)
  })

  it('leaves no line of help longer than a terminal', async () => {
    const { out } = await sidecheck('--help', '--language', 'de')
    expect(
      out
        .split('\nExit-Codes')[0]
        ?.split('\n')
        .filter((line) => line.length > 80)
    ).toEqual([])
  })

  it.each([
    ['compare', 'Smartcard-Leser'],
    ['diagnose', 'Führen Sie Sidecheck im Remotedesktop aus.']
  ])('is spoken by %s', async (command, words) => {
    const { out } = await sidecheck(command, here, ...(command === 'compare' ? [there] : []), '--language', 'de-AT')
    expect(out).toContain(words)
  })

  it('is the language of help, wherever the option stands, with headings and placeholders', async () => {
    const english = await Promise.all((await commands()).map(async (command) => (await sidecheck(...command, '--help')).out))
    const german = await Promise.all(
      (await commands()).map(async (command) => (await sidecheck(...command, '--help', '--language', 'de')).out)
    )
    // What is typed is the same in every language, and so are defaults.
    const examples = new Set(Object.values(EXAMPLES).map((example) => `  ${example}`))
    const typed = (line: string): boolean => examples.has(line) || /^ +((machine|policies), |certificates: \d)/.test(line)
    const lines = new Set(english.flatMap((help) => help.split('\n')).filter((line) => line !== '' && !typed(line)))
    const descriptions = german.flatMap((help) => help.split('\n')).filter((line) => lines.has(line))
    expect(descriptions).toEqual([])
    const { out } = await sidecheck('--language=de', '--help')
    expect(out).toMatch(/^Aufruf: sidecheck \[Optionen\] \[Befehl\]\n[^]*\nBefehle:\n {2}scan \[Optionen\] /)
    const shown = german.join('').matchAll(/[<[](\w+)(?:\.{3})?[\]>]/g)
    expect([...new Set([...shown].map(([, name]) => name))].filter((name) => /^[a-z]{3}/.test(name ?? ''))).toEqual(['neuerer', 'lokal'])
  })

  it('is the language of what is wrong with a call, and the system’s where the call does not say', async () => {
    vi.stubEnv('LC_ALL', 'C')
    expect((await sidecheck('scan', '--nope')).err).toBe("sidecheck: unknown option '--nope' (what is possible: sidecheck scan --help)\n")
    expect((await sidecheck('scan', 'x')).err).toBe(
      "sidecheck: too many arguments for 'scan'. Expected 0 arguments but got 1 (what is possible: sidecheck scan --help)\n"
    )
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
    expect((await sidecheck('nope')).err).toBe('sidecheck: Den Befehl „nope“ gibt es nicht (was möglich ist, zeigt: sidecheck --help)\n')
    expect((await sidecheck('changes', 'a')).err).toBe(
      'sidecheck: Die Angabe „neuerer“ fehlt (was möglich ist, zeigt: sidecheck changes --help)\n'
    )
    expect((await sidecheck('scan', '--out')).err).toBe(
      'sidecheck: Zur Option „--out <Datei>“ fehlt der Wert (was möglich ist, zeigt: sidecheck scan --help)\n'
    )
    expect((await sidecheck('compare', 'a', 'b', 'c')).err).toBe(
      'sidecheck: Zu viele Angaben für „compare“: 2 sind möglich, angegeben wurden 3 (was möglich ist, zeigt: sidecheck compare --help)\n'
    )
    expect((await sidecheck()).err).toMatch(/^Aufruf: /)
  })

  it('is the language of messages too', async () => {
    const missing = await sidecheck('diagnose', join(folder, 'gone.json'), '--language', 'de')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toMatch(/^sidecheck: .*gone\.json: nicht lesbar, die Datei gibt es nicht \(ENOENT\)\n$/)
    const problem = await sidecheck('parse', 'rdp', file('a.rdp', 'audiomode:i:0\nnonsense\n'), '--language', 'de')
    expect(problem).toMatchObject({ code: 0, out: expect.stringMatching(/^audiomode:i:0\nZeile 2: /) as string })
  })

  it("is the system's where none was chosen, and English where the system speaks another", async () => {
    const ask = async (): Promise<string> => (await sidecheck('schema', 'nothing')).err
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
    expect(await ask()).toBe('sidecheck: „nothing“ gibt es nicht. Möglich sind: snapshot, comparison, facts\n')
    vi.stubEnv('LC_ALL', 'C.UTF-8')
    expect(await ask()).toBe('sidecheck: "nothing" is none of snapshot, comparison, facts\n')
  })

  it('is refused with the list where it is none', async () => {
    vi.stubEnv('LC_ALL', 'C')
    for (const command of [['compare', here, there], ['parse', 'rdp', here], ['code', 'encode', here], ['schema', 'facts'], ['play']])
      expect(await sidecheck(...command, '--language', 'nl')).toEqual({
        code: 2,
        out: '',
        err: `sidecheck: --language: "nl" is none of ${languageCodes.join(', ')}\n`
      })
  })

  it('does not change JSON', async () => {
    for (const command of [
      ['compare', here, there],
      ['diagnose', here],
      ['effective', '--platform', 'avd']
    ]) {
      // When it was made is another moment each time.
      const timeless = ({ out, ...run }: { code: number; out: string; err: string }) => ({
        ...run,
        json: { ...(JSON.parse(out) as object), at: '' }
      })
      const german = timeless(await sidecheck(...command, '--language', 'de', '--json'))
      expect(german.json, command[0]).toBeTypeOf('object')
      expect(german, command[0]).toEqual(timeless(await sidecheck(...command, '--language', 'en', '--json')))
    }
  })
})

describe('schema', () => {
  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await sidecheck('schema', 'snapshot')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ title: 'sidecheck.snapshot/1', type: 'object' })
  })
})

describe('messages', () => {
  it.each<[string, () => string[], string]>([
    ['a topic', () => ['scan', '--only', 'printer'], '--only: "printer" is none of machine, session,'],
    ['a side', () => ['scan', '--side', 'middle'], '--side takes "local", "session" or "auto", not "middle"'],
    ['a time limit', () => ['scan', '--timeout', 'soon'], '--timeout takes whole milliseconds from 100 to 600000, not "soon"'],
    ['a tone', () => ['play', '--tone', 'x'], '--tone takes left, right, both, chirp, not "x"'],
    ['seconds', () => ['mic', '--seconds', 'long'], '--seconds takes 1 to '],
    ['a platform', () => ['effective', '--platform', 'x'], '--platform: "x" is none of avd, windows365, devbox, rds, rdp, xrdp'],
    ['a kind', () => ['parse', 'x', 'y'], '"x" is none of auto, certutil-scinfo,'],
    ['a large file', () => ['diagnose', file('huge.json', ' '.repeat(8 * 1024 * 1024 + 1))], 'huge.json: larger than 8 MiB']
  ])('name %s that cannot be in one line', async (_, args, words) => {
    const { code, out, err } = await sidecheck(...args(), '--language', 'en')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err.trimEnd()).not.toContain('\n')
  })
})
