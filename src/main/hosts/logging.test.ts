import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from './logging.ts'
import type { Log } from './logging.ts'

let folder: string
let said: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-log-'))
  said = ''
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (level?: string, place: () => string = () => folder): Log =>
  createLog({
    level,
    folder: place,
    err: (text) => (said += text),
    now: () => new Date('2026-11-29T06:30:00Z')
  })
const written = (): string => readFileSync(join(folder, 'sidecheck.log'), 'utf8')

describe("the program's log", () => {
  it('writes what happens to its file, and warnings to standard error as well', () => {
    const log = open()
    log.info('Sidecheck 1 began')
    log('a worker crashed\nat its second line')
    expect(written()).toBe(
      '2026-11-29T06:30:00.000Z info Sidecheck 1 began\n2026-11-29T06:30:00.000Z warn a worker crashed\n  at its second line\n'
    )
    expect(said).toBe('2026-11-29T06:30:00.000Z warn a worker crashed\n  at its second line\n')
  })

  it('starts with a level that nobody knows, and says so', () => {
    const log = open('loud')
    log('still there')
    expect(said).toContain('SIDECHECK_LOG is none of trace, debug, info, warn, error, fatal, silent')
    expect(said).toContain('still there')
  })

  it.each(['silent', 'constructor', '__proto__', ''])('starts with the level "%s"', (level) => {
    open(level).error('a fault')
    expect(said.includes('a fault')).toBe(level !== 'silent')
  })

  it('says once why its file cannot be written, and goes on', () => {
    writeFileSync(join(folder, 'taken'), '')
    const log = open(undefined, () => join(folder, 'taken'))
    log('one')
    log('two')
    expect(said.match(/The log cannot be written: ENOTDIR/g)).toHaveLength(1)
    expect(said).toContain('two')
  })

  it('goes on without a file where the system cannot say where it stands', () => {
    const log = open(undefined, () => {
      throw new Error('no home')
    })
    log('one')
    expect(said).toContain('There is no folder for the log: no home')
    expect(log.folder).toBeUndefined()
    expect(log.tail(100)).toBe('')
  })

  it('shows what steers a terminal, and cuts a line without end', () => {
    open()(`\u001b[2J${'x'.repeat(100_000)}`)
    expect(said).toContain('\\u001b[2J')
    expect(said.length).toBeLessThan(17_000)
  })
})
