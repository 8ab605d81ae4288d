import { describe, expect, it } from 'vitest'
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
