import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARSE_KINDS, parse } from '../../core/parse/index.ts'
import type { ParseKind } from '../../core/parse/index.ts'
import { decodeText } from '../../core/text/decode.ts'
import { processOutput } from '../terminal.ts'
import type { Channel } from '../terminal.ts'
import { run } from './program.ts'

/** Files and arguments that try to steer the terminal. */

const ATTACK = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u0008\u007f\u061c\u200b\u200f\u202e\u2066\u2028'
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function sidecheck(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const channel = (name: 'out' | 'err'): Channel =>
    ({
      fd: -1,
      on: () => undefined,
      write: (text: string, done: () => void) => {
        said[name] += text
        done()
      }
    }) as unknown as Channel
  const code = await run(args, processOutput({ stdout: channel('out'), stderr: channel('err') }))
  return { code, ...said }
}

/** Fixtures of a kind with the attack at the end of each line's words, and once in the midst of each word of some length. */
function attacks(kind: ParseKind): string[] {
  const fixtures = join(import.meta.dirname, '../../core/parse', kind, 'fixtures')
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .slice(0, 3)
    .flatMap(({ name }) => {
      const { text } = decodeText(readFileSync(join(fixtures, name)))
      return [text.replace(/(\S)(?=[ \t]*\r?$)/gm, `$1${ATTACK}`), text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, `$1${ATTACK}`)]
    })
}

describe('a terminal', () => {
  it.each(PARSE_KINDS)('is not steered by a file of the kind %s', async (kind) => {
    const texts = attacks(kind)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      const file = join(folder, 'attack.txt')
      writeFileSync(file, text)
      for (const format of [[], ['--json']]) {
        const { code, out, err } = await sidecheck('parse', kind, file, ...format)
        expect(out).not.toMatch(UNSEEN)
        expect(err).not.toMatch(UNSEEN)
        const parsed = parse(kind, new Uint8Array(readFileSync(file)), file)
        expect(code).toBe(parsed.ok ? 0 : 2)
        if (parsed.ok && format.length > 0) expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(parsed.value)))
      }
    }
  })

  it.each<[string, (attack: string) => string[]]>([
    ['a name of a file', (attack) => ['diagnose', `${attack}.json`]],
    ['a name of a file to write', (attack) => ['scan', '--only', attack, '--out', attack]],
    ['a command', (attack) => [attack]],
    ['a command of a group', (attack) => ['tone', attack]],
    ['an option', (attack) => ['scan', `--${attack}`]],
    ['a value', (attack) => ['effective', '--platform', attack]],
    ['a language', (attack) => ['schema', 'facts', '--language', attack]],
    ['one argument too many', (attack) => ['schema', 'facts', attack]],
    ['properties of a host pool', (attack) => ['effective', '--platform', 'avd', '--host-pool', attack]],
    ['a kind', (attack) => ['parse', attack]]
  ])('is not steered by %s, and hears of it in one line', async (_, args) => {
    const { code, out, err } = await sidecheck(...args(`a${ATTACK}\nb\rsidecheck: c`))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(UNSEEN)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it('is not steered by the names in a snapshot or a code', async () => {
    const { examplePair } = await import('../../core/snapshot/example.ts')
    const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z')).map((side, index) => {
      const file = join(folder, `${index}.json`)
      writeFileSync(file, JSON.stringify(side).replace(/(?<="name":"[^"]*)(?=")/g, JSON.stringify(ATTACK).slice(1, -1)))
      return file
    }) as [string, string]
    for (const args of [
      ['compare', local, session],
      ['compare', local, session, '--json'],
      ['compare', local, session, '--markdown'],
      ['diagnose', session],
      ['diagnose', session, '--json']
    ]) {
      const { code, out, err } = await sidecheck(...args)
      expect(code, err).toBeLessThan(2)
      expect(out).not.toMatch(UNSEEN)
    }
    const code = await sidecheck('code', 'encode', local)
    const mail = join(folder, 'mail.txt')
    writeFileSync(mail, code.out)
    const decoded = await sidecheck('code', 'decode', mail)
    expect(decoded.out).not.toMatch(UNSEEN)
    expect(JSON.parse(decoded.out)).toEqual(JSON.parse(readFileSync(local, 'utf8')))
  })
})
