import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplePair } from '../../core/snapshot/example.ts'
import { EXAMPLES } from './examples.ts'
import { commands, sidecheck } from './testing/command-line.ts'

/** What a command's help tells of it. */
async function helpOf(command: readonly string[]): Promise<{ options: string[]; text: string; example: string | undefined }> {
  const { out } = await sidecheck(...command, '--help', '--language', 'en')
  const [text = '', example] = out.split('\nExample:\n')
  return { text, options: [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option ?? ''), example: example?.trim() }
}

/** A text without its line breaks and indents. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('the help of a command', () => {
  it('ends with an example, which calls that command with options that it has', async () => {
    const all = await commands()
    expect(Object.keys(EXAMPLES)).toEqual(expect.arrayContaining(all.map((command) => command.join(' '))))
    for (const command of all) {
      const { options, example } = await helpOf(command)
      const path = command.join(' ')
      expect(example, path).toContain(`sidecheck ${path}`)
      const used = [...(example?.split(`sidecheck ${path}`)[1] ?? '').matchAll(/--[a-z-]+/g)].map(([option]) => option)
      expect(options, path).toEqual(expect.arrayContaining(used))
    }
  })

  it('says what holds where an option is not given', async () => {
    const scan = flat((await helpOf(['scan'])).text)
    expect(scan).toContain('where the detected side is wrong (default: auto)')
    expect(scan).toContain('(default: machine, session, smartcard, serial, audio, certificates, policies')
    expect(scan).toContain('(default: 5000, certificates: 8000, events: 8000)')
    expect(flat((await helpOf(['mic'])).text)).toContain('how long to listen (default: 5)')
    expect(flat((await helpOf(['play'])).text)).toContain('(default: both)')
    expect(flat((await helpOf(['tone', 'listen'])).text)).toContain('(default: 30)')
  })

  it('is printed by "help" before its name too, as a wish that was fulfilled', async () => {
    // As the program itself has it until it has ended.
    process.exitCode = 3
    try {
      for (const [call, same] of [
        [['help'], ['--help']],
        [
          ['help', 'scan'],
          ['scan', '--help']
        ],
        [
          ['tone', 'help', 'send'],
          ['tone', 'send', '--help']
        ],
        [
          ['code', 'help'],
          ['code', '--help']
        ]
      ] as [string[], string[]][]) {
        const told = await sidecheck(...call)
        expect(told, call.join(' ')).toEqual(await sidecheck(...same))
        expect(told, call.join(' ')).toMatchObject({ code: 0, err: '' })
      }
    } finally {
      process.exitCode = undefined
    }
  })

  it('of a command that there is not is refused with its name', async () => {
    for (const call of [
      ['help', 'nothing'],
      ['tone', 'help', 'nothing']
    ]) {
      const { code, out, err } = await sidecheck(...call, '--language', 'en')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^sidecheck: unknown command 'nothing' \(what is possible: sidecheck( tone)? --help\)\n$/)
    }
  })
})

describe('options of one call', () => {
  it.each([
    ['compare', 'a.json', 'b.json', '--markdown', '--text'],
    ['compare', 'a.json', 'b.json', '--json', '--markdown'],
    ['diagnose', 'a.json', '--text', '--json'],
    ['tone', 'listen', '--delay', '60', '--seconds', '5'],
    ['tone', 'listen', '--sent-at', '2026-11-29T10:00:00Z', '--delay', '60']
  ])('are refused where one would be without effect: %s %s %s %s %s', async (...args) => {
    const { code, out, err } = await sidecheck(...args, '--language', 'en')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^sidecheck: option '--[^']+' and option '--[^']+' cannot be given together \(what is possible: /)
  })

  it('name nothing where their value is empty, and what was named is seen in the message', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-help-'))
    const snapshot = join(folder, 'here.json')
    writeFileSync(snapshot, JSON.stringify(examplePair(new Date('2026-03-04T10:42:00Z'))[0]))
    for (const call of [
      ['diagnose', ''],
      ['diagnose', snapshot, '--evidence', ''],
      ['effective', '--platform', 'avd', '--rdp', ''],
      ['effective', '--platform', 'avd', '--host-pool', '@'],
      ['diagnose', snapshot, '--html', '']
    ]) {
      const { code, err } = await sidecheck(...call, '--language', 'en')
      expect(code, call.join(' ')).toBe(2)
      expect(err, call.join(' ')).toMatch(/^sidecheck: "": /)
    }
    rmSync(folder, { recursive: true })
  })
})
