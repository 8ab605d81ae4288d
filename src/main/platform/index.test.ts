import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowsers, mustRunBrowserUnsandboxed } from './index.ts'

describe.runIf(process.platform === 'linux')('the browsers on the search path', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-path-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function browserIn(name: string, mode: number): string {
    const file = join(folder, name, 'chromium')
    mkdirSync(join(folder, name))
    writeFileSync(file, '')
    chmodSync(file, mode)
    return file
  }

  it('are those that can be run, in the order of the path', () => {
    const browsers = [browserIn('a', 0o755), browserIn('b', 0o644), browserIn('c', 0o755)]
    const PATH = ['c', 'nowhere', 'b', 'a'].map((name) => join(folder, name)).join(delimiter)
    expect(findBrowsers({ PATH })).toEqual([browsers[2], browsers[0]])
  })

  it('are each named once where two folders of the path are the same one', () => {
    browserIn('usr', 0o755)
    symlinkSync('usr', join(folder, 'bin'))
    const PATH = ['bin', 'usr'].map((name) => join(folder, name)).join(delimiter)
    expect(findBrowsers({ PATH })).toEqual([join(folder, 'bin', 'chromium')])
  })
})

it.runIf(process.platform === 'linux')('only root runs a browser without its sandbox', () => {
  const user = vi.spyOn(process as Required<typeof process>, 'getuid')
  const asked = [0, 1, 1000, 65_534].map((id) => {
    user.mockReturnValue(id)
    return mustRunBrowserUnsandboxed()
  })
  user.mockRestore()
  expect(asked).toEqual([true, false, false, false])
})
