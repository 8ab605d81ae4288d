import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rdpFileIn, splitCommandLine } from './command-line.ts'
import { runs } from '../../../../testbed/runs.ts'

describe('splitCommandLine', () => {
  it('keeps blanks and backslashes within quotes', () => {
    expect(splitCommandLine('"C:\\Windows\\system32\\mstsc.exe" "C:\\Users\\A B\\work.rdp" /f')).toEqual([
      'C:\\Windows\\system32\\mstsc.exe',
      'C:\\Users\\A B\\work.rdp',
      '/f'
    ])
  })

  it('reads backslashes before quotes as the C runtime does', () => {
    expect(splitCommandLine('a\\\\\\"b "c\\\\" d\\e ""')).toEqual(['a\\"b', 'c\\', 'd\\e', ''])
  })

  it('reads back whatever was quoted', () => {
    const quote = (word: string): string => `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', 'ö') }), { minLength: 1 }), (words) => {
        expect(splitCommandLine(words.map(quote).join(' '))).toEqual(words)
      }),
      runs()
    )
  })
})

describe('rdpFileIn', () => {
  it('finds the file wherever it stands, and nothing where there is none', () => {
    expect(rdpFileIn(['mstsc.exe', '/f', 'C:\\a\\work.RDP'])).toBe('C:\\a\\work.RDP')
    expect(rdpFileIn(['xfreerdp', 'work.rdp', '/p:secret'])).toBe('work.rdp')
    expect(rdpFileIn(['mstsc.exe', '/v:host.rdp'])).toBeUndefined()
    expect(rdpFileIn(['client.rdp'])).toBeUndefined()
    expect(rdpFileIn([])).toBeUndefined()
  })
})
