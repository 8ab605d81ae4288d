import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { english, speakerFor } from '../../core/words/index.ts'
import { EXIT } from './context.ts'
import { EXIT_MEANINGS, exitCodesHelp } from './exit-codes.ts'
import { run } from './program.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the exit codes', () => {
  it('are told in the README as they are in the program', () => {
    expect(EXIT_MEANINGS.map(([code]) => code)).toEqual(Object.values(EXIT))
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')
    const table = /^\| exit code \| what it says \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(readme)?.[1]
    expect(table).toBe(EXIT_MEANINGS.map(([code, meaning]) => `| ${code} | ${english(meaning)} |\n`).join(''))
  })

  it.each([[['--help']], [['-h']], [['help']]])('stand below what %s prints', async (args) => {
    vi.stubEnv('LC_ALL', 'C')
    let out = ''
    const code = await run(args, {
      out: (text) => void (out += text),
      err: () => undefined,
      settled: () => Promise.resolve(undefined)
    })
    expect(code).toBe(EXIT.fine)
    expect(out.endsWith(`${exitCodesHelp(speakerFor('en'))}\n`)).toBe(true)
  })
})
