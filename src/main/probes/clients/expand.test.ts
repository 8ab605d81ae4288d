import { describe, expect, it } from 'vitest'
import { expand } from './win32.ts'

describe('expand', () => {
  it('replaces what the environment has, and leaves the rest', () => {
    expect(expand('%USERPROFILE%\\Documents', { USERPROFILE: 'C:\\Users\\A' })).toBe('C:\\Users\\A\\Documents')
    expect(expand('%NO%\\100%', {})).toBe('%NO%\\100%')
  })
})
