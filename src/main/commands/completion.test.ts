import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARSE_KINDS } from '../../core/parse/index.ts'
import { SHELLS } from './completion.ts'
import { run } from './program.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-completion-'))
  for (const shell of Object.keys(SHELLS)) writeFileSync(join(folder, shell), (await sidecheck('completion', shell)).out)
  writeFileSync(join(folder, 'local snapshot.json'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function sidecheck(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    settled: () => Promise.resolve(undefined)
  })
  return { code, ...said }
}

/** What a real bash offers behind these words, the last one being typed. */
function inBash(...words: string[]): string[] {
  const script = 'source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sidecheck; printf "%s\\n" "${COMPREPLY[@]}"'
  const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', 'sidecheck', ...words], { cwd: folder, encoding: 'utf8' })
  return printed.split('\n').filter((line) => line !== '')
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

describe('what bash completes', () => {
  it('is the commands at first, then what is below them', () => {
    expect(inBash('')).toEqual(expect.arrayContaining(['scan', 'compare', 'code', 'policy', '--help']))
    expect(inBash('sc')).toEqual(['scan', 'schema'])
    expect(inBash('tone', '')).toEqual(expect.arrayContaining(['send', 'listen']))
    expect(inBash('code', 'en')).toEqual(['encode'])
  })

  it('is the options of a command and what they take', () => {
    expect(inBash('scan', '--o')).toEqual(['--out', '--only'])
    expect(inBash('scan', '--side', '')).toEqual(['local', 'session'])
    expect(inBash('effective', '--platform', 'w')).toEqual(['windows365'])
    expect(inBash('play', '--tone', '')).toEqual(expect.arrayContaining(['left', 'chirp']))
    expect(inBash('scan', '--json', '--language', 'd')).toEqual(['de'])
    expect(inBash('scan', '--timeout', '')).toEqual([])
  })

  it('is what an argument may be, and files with any name', () => {
    expect(inBash('parse', '')).toEqual(expect.arrayContaining([...PARSE_KINDS]))
    expect(inBash('schema', 'f')).toEqual(['facts'])
    expect(inBash('compare', 'loc')).toEqual(['local snapshot.json'])
    expect(inBash('compare', 'x.json', 'loc')).toEqual(['local snapshot.json'])
    expect(inBash('compare', 'x.json', '--js')).toEqual(['--json'])
  })

  it('is not led astray by a value that is called like a command', () => {
    expect(inBash('scan', '--out', 'compare', '--si')).toEqual(['--side'])
    expect(inBash('mic', '--device', '1', '--se')).toEqual(['--seconds'])
  })
})

describe('what zsh completes', () => {
  it('is what bash completes', () => {
    expect(inZsh('')).toEqual(inBash(''))
    expect(inZsh('tone', '')).toEqual(inBash('tone', ''))
    expect(inZsh('scan', '--side', '')).toEqual(['local', 'session'])
    expect(inZsh('parse', '')).toEqual(inBash('parse', ''))
    expect(inZsh('compare', '')).toEqual(['FILES'])
    expect(inZsh('scan', '--out', 'compare', '-')).toEqual(inBash('scan', '--out', 'compare', '-'))
  })
})

describe('completion', () => {
  it('knows every option of every command, in every shell', async () => {
    const options = new Set([...(await sidecheck('compare', '--help')).out.matchAll(/--[a-z-]+/g)].map(([option]) => option))
    expect(options.size).toBeGreaterThan(8)
    for (const shell of Object.keys(SHELLS)) {
      const { out } = await sidecheck('completion', shell)
      for (const option of options) expect(out).toContain(option)
    }
  })

  it('of another shell is refused with the list', async () => {
    expect(await sidecheck('completion', 'fish', '--language', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh, powershell') as string
    })
  })
})
