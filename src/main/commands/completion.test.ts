import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARSE_KINDS } from '../../core/parse/index.ts'
import { SHELLS } from './completion.ts'
import { commands, sidecheck } from './testing/command-line.ts'

const has = (shell: string, ...args: string[]): boolean => spawnSync(shell, args).status === 0
const hasBash = has('bash', '-c', 'exit 0')
const hasZsh = has('zsh', '--version')
const hasPowerShell = has('pwsh', '-NoProfile', '-Command', 'exit 0')

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-completion-'))
  for (const shell of Object.keys(SHELLS)) writeFileSync(join(folder, shell), (await sidecheck('completion', shell)).out)
  writeFileSync(join(folder, 'local snapshot.json'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a real bash offers behind these words, the last one being typed. */
function inBash(...words: string[]): string[] {
  const script = 'source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sidecheck; printf "%s\\n" "${COMPREPLY[@]}"'
  const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', 'sidecheck', ...words], { cwd: folder, encoding: 'utf8' })
  return printed.split('\n').filter((line) => line !== '')
}

/** What a real PowerShell offers at the end of this line. */
function inPowerShell(line: string): string[] {
  const typed = `sidecheck ${line}`
  const script = `. ([scriptblock]::Create((Get-Content -Raw ./powershell))); (TabExpansion2 '${typed}' ${typed.length}).CompletionMatches.CompletionText`
  const printed = execFileSync('pwsh', ['-NoProfile', '-Command', script], { cwd: folder, encoding: 'utf8' })
  return printed.split(/\r?\n/).filter((shown) => shown !== '')
}

/** What a real zsh hands to its completion system there. */
function inZsh(...words: string[]): string[] {
  const script = [
    'compdef() { : }',
    '_files() { print -l FILES }',
    'compadd() { shift; print -l -- "$@" }',
    'source ./zsh',
    'words=("$@"); CURRENT=$#; PREFIX=$words[CURRENT]',
    '_sidecheck'
  ].join('\n')
  const printed = execFileSync('zsh', ['-f', '-c', script, 'zsh', 'sidecheck', ...words], { cwd: folder, encoding: 'utf8' })
  return printed.split('\n').filter((line) => line !== '')
}

describe.skipIf(!hasBash)('what bash completes (needs bash)', () => {
  it('is the commands at first, then what is below them', () => {
    expect(inBash('')).toEqual(expect.arrayContaining(['scan', 'compare', 'code', 'policy', '--help']))
    expect(inBash('sc')).toEqual(['scan', 'schema'])
    expect(inBash('tone', '')).toEqual(expect.arrayContaining(['send', 'listen']))
    expect(inBash('code', 'en')).toEqual(['encode'])
  })

  it('is the options of a command and what they take', () => {
    expect(inBash('scan', '--o')).toEqual(['--out', '--only'])
    expect(inBash('scan', '--side', '')).toEqual(['auto', 'local', 'session'])
    expect(inBash('scan', '--only', 'sm')).toEqual(['smartcard'])
    expect(inBash('effective', '--platform', 'w')).toEqual(['windows365'])
    expect(inBash('play', '--tone', '')).toEqual(expect.arrayContaining(['left', 'chirp']))
    expect(inBash('scan', '--json', '--language', 'd')).toEqual(['de'])
    expect(inBash('scan', '--timeout', '')).toEqual([])
  })

  it('is what an argument may be, and files with any name', () => {
    expect(inBash('parse', '')).toEqual(expect.arrayContaining(['auto', ...PARSE_KINDS]))
    expect(inBash('help', 'comp')).toEqual(['compare', 'completion'])
    expect(inBash('tone', 'help', '')).toEqual(expect.arrayContaining(['send', 'listen']))
    expect(inBash('code', 'read', 'a.png', 'b.png', 'loc')).toEqual(['local snapshot.json'])
    expect(inBash('schema', 'f')).toEqual(['facts'])
    expect(inBash('compare', 'loc')).toEqual(['local snapshot.json'])
    expect(inBash('compare', 'x.json', 'loc')).toEqual(['local snapshot.json'])
    expect(inBash('compare', 'x.json', '--js')).toEqual(['--json'])
  })

  it('is completed by the name that the command has in Sidecheck Portable too', () => {
    const script = 'source ./bash; complete -p sidecheck-cli sidecheck'
    const printed = execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' })
    expect(printed).toBe('complete -F _sidecheck sidecheck-cli\ncomplete -F _sidecheck sidecheck\n')
  })

  it('is not led astray by a value that is called like a command', () => {
    expect(inBash('scan', '--out', 'compare', '--si')).toEqual(['--side'])
    expect(inBash('mic', '--device', '1', '--se')).toEqual(['--seconds'])
  })
})

describe.skipIf(!hasPowerShell)('what PowerShell completes (needs pwsh)', () => {
  it('is what bash completes', () => {
    expect(inPowerShell('scan --si')).toEqual(['--side'])
    expect(inPowerShell('scan --side ')).toEqual(['auto', 'local', 'session'])
    expect(inPowerShell('tone se')).toEqual(['send'])
    expect(inPowerShell('parse certutil-')).toEqual(['certutil-scinfo', 'certutil-store'])
  })
})

describe.skipIf(!hasZsh)('what zsh completes (needs zsh)', () => {
  it('is what bash completes', () => {
    expect(inZsh('')).toEqual(inBash(''))
    expect(inZsh('tone', '')).toEqual(inBash('tone', ''))
    expect(inZsh('scan', '--side', '')).toEqual(['auto', 'local', 'session'])
    expect(inZsh('parse', '')).toEqual(inBash('parse', ''))
    expect(inZsh('compare', '')).toEqual(['FILES'])
    expect(inZsh('scan', '--out', 'compare', '-')).toEqual(inBash('scan', '--out', 'compare', '-'))
  })
})

describe('completion', () => {
  it.skipIf(!hasBash)('knows every option of every command, and every value that its help names', async () => {
    const all = await commands()
    expect(all.length).toBeGreaterThan(10)
    for (const command of all) {
      const help = (await sidecheck(...command, '--help', '--language', 'en')).out.split('\nExample:')[0] ?? ''
      const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option ?? '')
      expect(inBash(...command, '--'), command.join(' ')).toEqual(expect.arrayContaining(options))
    }
    for (const shell of Object.keys(SHELLS)) {
      const { out } = await sidecheck('completion', shell)
      const { out: help } = await sidecheck('parse', '--help', '--language', 'en')
      const kinds = /kinds:\s+([^]*?)\n\n/.exec(help)?.[1]?.split(/,\s+/) ?? []
      expect(kinds).toContain('auto')
      for (const kind of kinds) expect(out, shell).toMatch(new RegExp(String.raw`[' ]${kind}[' ]`))
    }
  })

  it('of another shell is refused with the list', async () => {
    expect(await sidecheck('completion', 'fish', '--language', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh, powershell') as string
    })
  })
})
