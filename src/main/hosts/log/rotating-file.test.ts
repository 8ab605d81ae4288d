import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rotatingFile } from './rotating-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-log-'))
  file = join(folder, 'logs', 'sidecheck.log')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of lines', () => {
  it('is two files of its size at the most, with the newest lines', () => {
    const lines = rotatingFile(file, 1000)
    for (let number = 0; number < 500; number += 1) lines.append(`line ${number}\n`)
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['sidecheck.log', 'sidecheck.log.1'])
    for (const name of readdirSync(join(folder, 'logs'))) expect(statSync(join(folder, 'logs', name)).size).toBeLessThanOrEqual(1000)
    expect(readFileSync(file, 'utf8')).toContain('line 499\n')
    expect(lines.fault).toBeUndefined()
  })

  it('gives its newest whole lines, from before it was turned as well', () => {
    const lines = rotatingFile(file, 40)
    for (let number = 100; number < 110; number += 1) lines.append(`line ${number}\n`)
    expect(readFileSync(file, 'utf8')).toBe('line 108\nline 109\n')
    expect(lines.tail(1000)).toBe([104, 105, 106, 107, 108, 109].map((number) => `line ${number}\n`).join(''))
    expect(lines.tail(20)).toBe('line 108\nline 109\n')
    expect(rotatingFile(join(folder, 'none'), 10).tail(100)).toBe('')
  })

  it('is there again after its folder has gone', () => {
    const lines = rotatingFile(file, 1000)
    lines.append('before\n')
    rmSync(join(folder, 'logs'), { recursive: true })
    lines.append('after\n')
    expect(readFileSync(file, 'utf8')).toBe('after\n')
  })

  it('keeps what can be written when another copy writes it too', () => {
    const [one, other] = [rotatingFile(file, 1000), rotatingFile(file, 1000)]
    for (let number = 0; number < 200; number += 1) (number % 2 === 0 ? one : other).append(`line ${number}\n`)
    expect([one.fault, other.fault]).toEqual([undefined, undefined])
    expect(readFileSync(file, 'utf8').trim().split('\n').at(-1)).toBe('line 199')
  })

  it.each<[string, () => void]>([
    ['a file stands where its folder should be', () => writeFileSync(join(folder, 'logs'), '')],
    ['a folder stands in its place', () => mkdirSync(file, { recursive: true })],
    [
      'a link leads to a file of somebody else',
      () => {
        mkdirSync(join(folder, 'logs'))
        writeFileSync(join(folder, 'precious'), '')
        symlinkSync(join(folder, 'precious'), file)
      }
    ],
    [
      'a pipe that nobody reads stands in its place',
      () => {
        mkdirSync(join(folder, 'logs'))
        execFileSync('mkfifo', [file])
      }
    ],
    [
      'it is a device that takes nothing',
      () => {
        mkdirSync(join(folder, 'logs'))
        symlinkSync('/dev/full', file)
      }
    ]
  ])('throws nothing, waits for nothing and says why where %s', (_case, arrange) => {
    arrange()
    const lines = rotatingFile(file, 1000)
    lines.append('a line\n')
    expect(lines.fault).toBeTypeOf('string')
    expect(lines.tail(100)).toBe('')
  })
})
