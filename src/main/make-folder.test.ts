import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, makeFolderSync } from './make-folder.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sidecheck-folder-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

describe.each([
  ['waiting', makeFolder],
  ['at once', async (folder: string, mode: number): Promise<void> => makeFolderSync(folder, mode)]
])('making a folder, %s', (_, make) => {
  it('makes those above it, for their owner alone, and leaves one that stands', async () => {
    const folder = join(base, 'a', 'b', 'c')
    await make(folder, 0o700)
    await make(folder, 0o700)
    for (const each of [folder, join(base, 'a')]) expect(statSync(each).mode & 0o077).toBe(0)
    await Promise.all(Array.from({ length: 5 }, () => make(join(base, 'x', 'y', 'z'), 0o700)))
    expect(statSync(join(base, 'x', 'y', 'z')).isDirectory()).toBe(true)
  })

  it('says what is in the way', async () => {
    writeFileSync(join(base, 'file'), '')
    await expect(make(join(base, 'file', 'a', 'b'), 0o700)).rejects.toThrow('ENOTDIR')
  })

  it.skipIf(!existsSync('/proc/self'))('ends where a folder that stands takes no other one', async () => {
    await expect(make('/proc/sidecheck/a/b', 0o700)).rejects.toThrow('ENOENT')
  })
})
