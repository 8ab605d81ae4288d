import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAppWindow } from './app-window.ts'

describe('a window whose page cannot be written', () => {
  it('has ended with the reason, and no browser was started', async () => {
    const window = await openAppWindow({
      browser: '/nowhere/browser',
      address: 'http://127.0.0.1:1/#a',
      folder: '/dev/null/folder',
      unsandboxed: false
    })
    const end = await window.ended
    expect(end).toEqual({ code: null, lines: [expect.stringMatching(/could not be written: ENOTDIR/)] })
    expect(window.lines()).toEqual(end.lines)
  })
})

describe.runIf(process.platform !== 'win32')('a browser that leaves a process behind', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-window-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('has ended all the same, and what it left does not keep the program', async () => {
    const browser = join(folder, 'browser')
    // As Chromium's dialog does, it holds the standard error that we read.
    writeFileSync(browser, '#!/bin/sh\nsleep 600 &\necho $! >&2\nexit 21\n')
    chmodSync(browser, 0o755)
    const keepers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length
    const before = keepers()
    const window = await openAppWindow({ browser, address: 'http://127.0.0.1:1/#a', folder, unsandboxed: false })
    const { code, lines } = await window.ended
    const left = Number(lines[0])
    try {
      expect(code).toBe(21)
      expect(process.kill(left, 0)).toBe(true)
      expect(keepers()).toBe(before)
    } finally {
      process.kill(left)
    }
  })
})
