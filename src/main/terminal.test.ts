import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processOutput } from './terminal.ts'
import type { Channel } from './terminal.ts'

interface Stand {
  channel: Channel
  written: string[]
  fail(code: string): void
}

/** A stream that answers as it is told: with success, with an error behind the write or in it, or never. */
function stand(answer: 'taken' | 'silent' | { code: string; thrown?: true } = 'taken'): Stand {
  const written: string[] = []
  const listeners: ((error: Error) => void)[] = []
  const write = (text: string, done: (error?: Error | null) => void): boolean => {
    written.push(text)
    if (answer === 'taken') done()
    else if (answer !== 'silent' && answer.thrown === true) throw Object.assign(new Error(answer.code), answer)
    else if (answer !== 'silent') done(Object.assign(new Error(answer.code), answer))
    return true
  }
  const on = (_: string, listener: (error: Error) => void): void => void listeners.push(listener)
  return {
    channel: { fd: -1, write, on } as unknown as Channel,
    written,
    fail: (code) => listeners.forEach((listener) => listener(Object.assign(new Error(code), { code })))
  }
}

describe('the way to the terminal', () => {
  it('writes to a handle of which the system does not tell what it is', async () => {
    const { channel, written } = stand()
    // No handle has this number, so that asking about it fails.
    const output = processOutput({ stdout: { ...channel, fd: 1_000_000 }, stderr: stand().channel })
    output.out('a\n')
    expect(await output.settled()).toBeUndefined()
    expect(written).toEqual(['a\n'])
  })

  it('lets nothing through that is not seen, on either stream', async () => {
    const [stdout, stderr] = [stand(), stand()]
    const output = processOutput({ stdout: stdout.channel, stderr: stderr.channel })
    output.out('a\u001b[31m\u202e\n')
    output.err('b\u009b2J\r\n')
    expect(await output.settled()).toBeUndefined()
    expect([stdout.written, stderr.written]).toEqual([['a\\u001b[31m\\u202e\n'], ['b\\u009b2J\\u000d\n']])
  })

  it('lets nothing through either where its output goes to a file, which a terminal shows later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-terminal-'))
    const fd = openSync(join(folder, 'out'), 'w')
    try {
      const output = processOutput({ stdout: { ...stand().channel, fd }, stderr: stand().channel })
      output.out('a\u001b[31m\u202e\n')
      expect(await output.settled()).toBeUndefined()
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a\\u001b[31m\\u202e\n')
    } finally {
      closeSync(fd)
      rmSync(folder, { recursive: true })
    }
  })

  it('says what kept results from being written, and writes nothing more', async () => {
    const stdout = stand({ code: 'ENOSPC' })
    const output = processOutput({ stdout: stdout.channel, stderr: stand().channel })
    output.out('a')
    output.out('b')
    expect(await output.settled()).toBe('ENOSPC')
    expect(stdout.written).toEqual(['a'])
  })

  it('takes what a stream throws as what it calls back, and leaves nothing unhandled', async () => {
    const [stdout, stderr] = [stand({ code: 'ENOSPC', thrown: true }), stand({ code: 'ENOSPC', thrown: true })]
    const output = processOutput({ stdout: stdout.channel, stderr: stderr.channel })
    output.err('a')
    output.err('b')
    output.out('c')
    expect(await output.settled()).toBe('ENOSPC')
    expect([stderr.written, stdout.written]).toEqual([['a'], ['c']])
  })

  it('takes a reader that has gone, and messages that nobody takes, for no failure', async () => {
    for (const [out, err] of [
      [{ code: 'EPIPE' }, 'taken'],
      ['taken', { code: 'ENOSPC' }]
    ] as const) {
      const output = processOutput({ stdout: stand(out).channel, stderr: stand(err).channel })
      output.out('a')
      output.err('a')
      expect(await output.settled()).toBeUndefined()
    }
  })

  it('waits for what is on its way, and no longer where the stream fails without an answer', async () => {
    const stdout = stand('silent')
    const output = processOutput({ stdout: stdout.channel, stderr: stand().channel })
    output.out('a')
    const settled = output.settled()
    stdout.fail('EIO')
    expect(await settled).toBe('EIO')
  })

  it('is the only one that programs use', () => {
    const root = join(import.meta.dirname, '..')
    const sources = ['core', 'main', 'preload', 'shared']
      .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
      .filter(
        (name) => name.endsWith('.ts') && !/\.(?:test|testing)\.ts$|[/\\]testing[/\\]/.test(name) && name !== join('main', 'terminal.ts')
      )
    expect(sources.length).toBeGreaterThan(200)
    const past =
      /\bprocess\s*(?:\?\.|\.|\[\s*['"`])\s*(?:stdout|stderr)\b|\bconsole\s*[.[]|from 'node:(?:process|console)'|\{[^}]*\bstd(?:out|err)\b[^}]*\}\s*=\s*process\b/
    expect(sources.filter((name) => past.test(withoutComments(readFileSync(join(root, name), 'utf8'))))).toEqual([])
  })
})

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
