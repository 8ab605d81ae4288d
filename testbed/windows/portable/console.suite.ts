import { spawnSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '../../../src/core/snapshot/schema.ts'
import { project } from '../bed/recipe.mjs'
import { portable, run, sidecheck } from './wine.ts'

/** Sidecheck Portable for Windows, unpacked into a new folder with blanks and umlauts: its command line. */

const ECHO = 'C:\\Echo Ä\\sidecheck-cli.exe'

interface Echo {
  args: string[]
  input: string
  NODE_OPTIONS?: string
}

describe('sidecheck-cli.exe from the zip', () => {
  it('scans, and every topic answers', async () => {
    const { status, stdout, stderr } = await sidecheck('scan', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const snapshot = v.parse(snapshotSchema, JSON.parse(stdout))
    expect(snapshot.machine.status === 'present' && snapshot.machine.data.os.family).toBe('windows')
    const topics = Object.entries(snapshot).filter(([, value]) => typeof value === 'object' && value !== null && 'status' in value)
    expect(topics.length).toBeGreaterThan(9)
    const odd = topics.filter(
      ([topic, reading]) => !['present', topic === 'smartcard' ? 'absent' : ''].includes((reading as { status: string }).status)
    )
    expect(odd).toEqual([])
  })

  it('compares two files as the program of the checkout does', async () => {
    const names = ['local.json', 'session.json']
    const there = await sidecheck('compare', ...names.map((name) => `C:\\fixtures\\${name}`), '--json')
    const files = names.map((name) => join(project, 'testbed/windows/fixtures', name))
    const here = spawnSync(process.execPath, [join(project, 'out/main/cli.js'), 'compare', ...files, '--json'], { encoding: 'utf8' })
    expect({ status: there.status, ...judged(there.stdout) }).toEqual({ status: here.status, ...judged(here.stdout) })
    expect(judged(there.stdout).rows.length).toBeGreaterThan(5)
  })

  it('measures a microphone and plays a sound, with the PortAudio of the zip', async () => {
    const heard = await sidecheck('mic', '--device', 'Bed-Microphone', '--seconds', '2', '--json')
    expect({ status: heard.status, stderr: heard.status === 0 ? '' : heard.stderr }).toEqual({ status: 0, stderr: '' })
    expect((JSON.parse(heard.stdout) as { statistics: { rms: number } }).statistics.rms).toBeGreaterThan(-20)
    const played = await sidecheck('play', '--device', 'Bed-Speaker', '--tone', 'both', '--json')
    expect({ status: played.status, stderr: played.status === 0 ? '' : played.stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(played.stdout)).toMatchObject({ device: { name: 'Bed-Speaker' }, played: true })
  })

  it('tests a port, with the serial module of the zip', async () => {
    const { status, stdout } = await sidecheck('test', 'port', 'COM222', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ device: 'COM222', port: { outcome: 'not-found' } })
  })

  it('ends with 2 on a wrong option, and says so on standard error only', async () => {
    const { status, stdout, stderr } = await sidecheck('scan', '--no-such-option')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--no-such-option')
  })
})

/** What a comparison found, without when it was made. */
function judged(text: string): { rows: unknown[]; findings: unknown[] } {
  const { rows, findings } = JSON.parse(text) as { rows: unknown[]; findings: unknown[] }
  return { rows, findings }
}

describe('what the console launcher hands on', () => {
  it.each([
    [['plain', 'two words', '']],
    [['a "quoted" word', '"', '""', 'a\\"b', 'ends with \\', 'two \\\\', 'C:\\Ordner mit Leerzeichen\\']],
    [['%PATH%', '^caret', '&', '|', '<in', '>out', '!now!', '*.txt', '?', '$(x)', '`y`', ';', "'"]],
    [['Grüße', 'żółć', '日本語', '🎧', '\u00a0']],
    [['--', '-x', '--json=1', '/?', '@file']],
    [['x'.repeat(8000)]]
  ])('are the arguments, exactly (%#)', async (args) => {
    const { status, stdout, stderr } = await run(ECHO, args)
    expect({ status, stderr }).toEqual({ status: 42, stderr: 'on standard error' })
    expect((JSON.parse(stdout) as Echo).args).toEqual(args)
  })

  it('is standard input too, and no options that are meant for another Node', async () => {
    const input = 'Zeile eins\nzwei\u20ac\n'.repeat(1000)
    const { status, stdout } = await run(ECHO, [], { input, env: { NODE_OPTIONS: '--require C:\\nothing.js' } })
    expect({ status, echo: JSON.parse(stdout) as Echo }).toEqual({ status: 42, echo: { args: [], input } })
  })
})

describe('a folder that was not unpacked whole', () => {
  it('is told in a sentence, with an exit code of its own', async () => {
    const node = join(portable.here, 'app/node.exe')
    renameSync(node, `${node}.away`)
    try {
      const { status, stdout, stderr } = await sidecheck('scan', '--json')
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
      expect(stderr).toContain('app\\node.exe is missing beside it. Unpack the whole zip file into a folder')
    } finally {
      renameSync(`${node}.away`, node)
    }
  })
})
