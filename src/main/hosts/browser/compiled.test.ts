import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepCompiled } from './compiled.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sidecheck-compiled-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

/** Where a Node that can keep compiled code was asked to. */
function asked(wanted: () => string): string[] {
  const folders: string[] = []
  const kept = keepCompiled(wanted, { enableCompileCache: (folder) => folders.push(folder) })
  expect(kept).toBe(folders.length > 0)
  return folders
}

describe('code that was compiled at an earlier start', () => {
  it('is kept in a folder that only its user can write to', () => {
    expect(asked(() => base)).toEqual([join(base, 'compiled')])
  })

  it.skipIf(process.getuid === undefined)('is kept in none that others can write to, that is a link, no folder, or not there', () => {
    symlinkSync(base, join(base, 'link'))
    writeFileSync(join(base, 'file'), '')
    for (const mode of [0o770, 0o707]) {
      const open = join(base, String(mode))
      mkdirSync(open)
      chmodSync(open, mode)
      expect(asked(() => open)).toEqual([])
    }
    for (const name of ['link', 'file', 'gone', join('file', 'below')]) expect(asked(() => join(base, name))).toEqual([])
  })

  it.skipIf(process.getuid?.() !== 0)('is kept in no folder of another user', () => {
    const other = join(base, 'other')
    mkdirSync(other, { mode: 0o700 })
    execFileSync('chown', ['nobody', other])
    expect(asked(() => other)).toEqual([])
  })

  it('stops no start where the system cannot say where its folder is', () => {
    expect(
      asked(() => {
        throw new Error('no home')
      })
    ).toEqual([])
    expect(keepCompiled(() => base, {})).toBe(false)
  })

  it.skipIf(!('enableCompileCache' in nodeModule))('is there for the next start (needs Node 22.1)', () => {
    const program = join(base, 'program.cjs')
    writeFileSync(join(base, 'part.cjs'), 'module.exports = 1')
    writeFileSync(program, `require('node:module').enableCompileCache(process.argv[2]); require('./part.cjs')`)
    execFileSync(process.execPath, [program, join(base, 'compiled')])
    expect(readdirSync(join(base, 'compiled'))).not.toEqual([])
  })
})
