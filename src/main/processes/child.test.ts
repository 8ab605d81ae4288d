import { describe, expect, it } from 'vitest'
import { exitCode } from './child.ts'

describe('exit codes', () => {
  it.each([
    [{ code: null, signal: 'SIGKILL' }, 'SIGKILL'],
    [{ code: 1, signal: null }, 'EXIT_1'],
    [{ code: 3221225477, signal: null }, '0xC0000005'],
    [{ code: -1073741819, signal: null }, '0xC0000005'],
    [{ code: null, signal: null }, 'NOT_STARTED']
  ])('of %o read as %s', (exit, code) => {
    expect(exitCode(exit)).toBe(code)
  })
})
