import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

describe.runIf(process.platform !== 'win32')('what a browser is started with', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidecheck-window-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** The command line of a browser, and what its page held while it ran. */
  async function started(unsandboxed: boolean): Promise<{ line: string[]; page: string; mode: number }> {
    const browser = join(folder, 'browser')
    // It lives until its page has been looked at.
    writeFileSync(browser, '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.args.new"; mv "$0.args.new" "$0.args"\nexec sleep 600\n')
    chmodSync(browser, 0o755)
    const window = await openAppWindow({ browser, address: 'http://127.0.0.1:1/#secret', folder, unsandboxed })
    const line = await vi.waitFor(() => readFileSync(`${browser}.args`, 'utf8').trimEnd().split('\n'), { timeout: 20_000 })
    const file = fileURLToPath(line.find((arg) => arg.startsWith('--app='))?.slice('--app='.length) ?? '')
    const seen = { line, page: readFileSync(file, 'utf8'), mode: statSync(file).mode & 0o777 }
    window.close()
    await window.ended
    return seen
  }

  it('has no secret in it: that is in a file that only its owner may read', async () => {
    const { line, page, mode } = await started(false)
    expect(line.filter((arg) => arg.includes('secret') || arg.includes('127.0.0.1:'))).toEqual([])
    expect(page).toContain('http://127.0.0.1:1/#secret')
    expect(mode).toBe(0o600)
  })

  it('takes its sandbox away where it must run without one, and never else', async () => {
    const without = (line: readonly string[]): string[] => line.filter((arg) => /sandbox/.test(arg))
    expect(without((await started(false)).line)).toEqual([])
    rmSync(join(folder, 'browser.args'))
    expect(without((await started(true)).line)).toEqual(['--no-sandbox'])
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
