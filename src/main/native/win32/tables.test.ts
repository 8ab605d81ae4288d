import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pcscAbi } from '../pcsc/abi.ts'
import { formatCode, NativeError } from './errors.ts'
import { struct } from './layout.ts'
import { interfaceTables, libraryTables } from './tables.ts'

const document = readFileSync(fileURLToPath(new URL('../../../../docs/proven-windows.md', import.meta.url)), 'utf8')

describe('the Windows tables', () => {
  it.each(libraryTables.map(({ dll, functions }) => [dll, Object.keys(functions)] as const))(
    'of %s are listed with where they ran',
    (_dll, names) => {
      expect(names.filter((name) => !document.includes(name))).toEqual([])
    }
  )

  it('of interfaces and of winscard are listed too', () => {
    const methods = interfaceTables.flatMap(({ name, methods: table }) => [name, ...Object.keys(table)])
    expect([...methods, ...Object.values(pcscAbi('win32').functions)].filter((name) => !document.includes(name))).toEqual([])
  })
})

describe('struct', () => {
  it('puts every member at its own alignment, and pads the end', () => {
    const inner = struct('INNER', { a: 'BYTE', b: ['WORD', 3] })
    expect([inner.size, inner.offsets]).toEqual([8, { a: 0, b: 2 }])
    const outer = struct('OUTER', { a: 'DWORD', inner, pointer: 'LPWSTR', last: 'BYTE' })
    expect([outer.size, outer.align, outer.offsets]).toEqual([32, 8, { a: 0, inner: 4, pointer: 16, last: 24 }])
  })
})

describe('NativeError', () => {
  it('names call, symbol and code, also of a code without a name', () => {
    expect(new NativeError('RegOpenKeyExW(X)', 5).message).toBe('RegOpenKeyExW(X): ERROR_ACCESS_DENIED (0x00000005)')
    expect(new NativeError('f', 0x1234).message).toBe('f: unnamed error (0x00001234)')
    expect(formatCode(-1)).toBe('0xFFFFFFFF')
  })
})
