import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_OPENED_BYTES } from '../../../shared/contract.ts'
import { createOpenedFiles, filesIn } from './opened-files.ts'

let folder: string
let failures: string[]
let arrivals: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-opened-'))
  failures = []
  arrivals = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const files = () =>
  createOpenedFiles(
    () => (arrivals += 1),
    (path) => failures.push(path)
  )

describe('the files of a command line', () => {
  it('are those with the ending of ours, wherever it was typed', () => {
    const args = ['.', '--no-sandbox', '--x=/a/b.sidecheck', 'one.sidecheck', '/abs/TWO.SIDECHECK', 'notes.txt', '']
    expect(filesIn(args, '/typed/here')).toEqual(['/typed/here/one.sidecheck', '/abs/TWO.SIDECHECK'])
  })

  it('may be named by their addresses, as desktops of Linux name them', () => {
    const path = '/home/jana/Fälle & Co/von Müller.sidecheck'
    expect(filesIn([pathToFileURL(path).href, 'file:///a%2.sidecheck', 'file://other/b.sidecheck'], '/')).toEqual([
      path,
      'file:///a%2.sidecheck',
      'file://other/b.sidecheck'
    ])
  })

  it('are a handful at the most', () => {
    expect(filesIn(Array(100).fill('a.sidecheck'), '/')).toHaveLength(8)
  })
})

describe('files that are opened from outside', () => {
  it('wait for the window, in their order', async () => {
    for (const name of ['a.sidecheck', 'b.sidecheck']) writeFileSync(join(folder, name), name)
    const opened = files()
    await opened.add([join(folder, 'a.sidecheck'), join(folder, 'b.sidecheck')])
    expect(arrivals).toBe(2)
    expect([opened.take(), opened.take(), opened.take()]).toEqual([
      { name: 'a.sidecheck', base64: Buffer.from('a.sidecheck').toString('base64') },
      { name: 'b.sidecheck', base64: Buffer.from('b.sidecheck').toString('base64') },
      null
    ])
  })

  it('are read so far that the window can say they are too large', async () => {
    writeFileSync(join(folder, 'large.sidecheck'), '')
    truncateSync(join(folder, 'large.sidecheck'), 1024 * 1024 * 1024)
    const opened = files()
    await opened.add([join(folder, 'large.sidecheck')])
    expect(Buffer.from(opened.take()?.base64 ?? '', 'base64')).toHaveLength(MAX_OPENED_BYTES + 1)
  })

  it('are told where they cannot be read, and nobody waits for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.sidecheck')])
    const opened = files()
    await opened.add([join(folder, 'none.sidecheck'), join(folder, 'pipe.sidecheck'), folder])
    expect(failures).toHaveLength(3)
    expect(opened.take()).toBeNull()
  })
})
