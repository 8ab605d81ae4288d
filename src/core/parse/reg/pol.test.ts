import { describe, expect, it } from 'vitest'
import { parse } from '../index.ts'
import type { ParsedReg } from './reg.ts'
import type { RegistryValue } from '../types.ts'

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const dword = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const record = (key: string, name: string, type: number, data: Buffer, size = data.length): Buffer =>
  Buffer.concat([
    wide('['),
    wide(`${key}\0`),
    wide(';'),
    wide(`${name}\0`),
    wide(';'),
    dword(type),
    wide(';'),
    dword(size),
    wide(';'),
    data,
    wide(']')
  ])
const pol = (...records: Buffer[]): Buffer => Buffer.concat([Buffer.from('PReg'), dword(1), ...records])

function read(bytes: Uint8Array): ParsedReg {
  const result = parse('reg', bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const values = (bytes: Uint8Array): RegistryValue[] => read(bytes).values

const TS = 'Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const KEY = `HKEY_LOCAL_MACHINE\\${TS}`

describe('Registry.pol', () => {
  it('gives values with their long keys and decoded data', () => {
    const bytes = pol(
      record(TS, 'fDisableCcm', 4, dword(1)),
      record(TS, 'Text', 1, wide('a b\0')),
      record(TS, 'Path', 2, wide('%x%\0')),
      record(TS, 'List', 7, wide('a\0b\0\0')),
      record(TS, 'Bytes', 3, Buffer.from([1, 0xff])),
      record(TS, 'Big', 11, Buffer.concat([dword(7), dword(0)])),
      record(TS, 'Odd', 99, Buffer.from([2]))
    )
    expect(read(bytes)).toEqual({
      kind: 'reg',
      pol: 'assumed',
      values: [
        { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
        { key: KEY, name: 'Text', type: 'REG_SZ', data: 'a b' },
        { key: KEY, name: 'Path', type: 'REG_EXPAND_SZ', data: '%x%' },
        { key: KEY, name: 'List', type: 'REG_MULTI_SZ', data: ['a', 'b'] },
        { key: KEY, name: 'Bytes', type: 'REG_BINARY', data: '01ff' },
        { key: KEY, name: 'Big', type: 'REG_QWORD', data: 7 },
        { key: KEY, name: 'Odd', type: 'REG_99', data: '02' }
      ],
      problems: []
    })
  })

  it('gives deletions the plain name', () => {
    const blank = wide(' \0')
    const bytes = pol(
      record(TS, '**del.fDisableCcm', 1, blank),
      record(TS, '**Del.X', 1, blank),
      record(TS, '**delvals.', 1, blank),
      record(TS, '**DeleteValues', 1, wide('a;b\0'))
    )
    expect(values(bytes).map(({ name, deleted }) => [name, deleted])).toEqual([
      ['fDisableCcm', true],
      ['X', true],
      ['**delvals.', true],
      ['a', true],
      ['b', true]
    ])
  })

  it('reads names that hold a ";"', () => {
    expect(values(pol(record(TS, 'a;c', 4, dword(1)), record(TS, 'b', 4, dword(2))))).toMatchObject([
      { name: 'a;c', data: 1 },
      { name: 'b', data: 2 }
    ])
  })

  it('goes on behind a damaged record', () => {
    const bytes = pol(record(TS, 'a', 4, dword(1)), record(TS, 'b', 4, dword(1), 5000), record(TS, 'c', 4, dword(3)))
    expect(values(bytes).map(({ name }) => name)).toEqual(['a', 'c'])
    expect(read(bytes).problems).toHaveLength(1)
  })

  it('keeps what stands before the place where it was cut off', () => {
    const whole = pol(record(TS, 'a', 4, dword(1)), record(TS, 'b', 4, dword(2)))
    for (let length = 8; length < whole.length; length++) {
      const { values: found, problems } = read(whole.subarray(0, length))
      expect(found.length).toBeLessThanOrEqual(1)
      expect(found.length + problems.length).toBeGreaterThanOrEqual(length < 10 ? 0 : 1)
    }
  })

  it('reads data that looks like the end of a record', () => {
    expect(values(pol(record(TS, 'a', 1, wide('][;\0')), record(TS, 'b', 4, dword(2)))).map(({ data }) => data)).toEqual(['][;', 2])
  })

  it.each([
    ['Registry.pol', 'assumed', 'HKEY_LOCAL_MACHINE'],
    ['C:\\Windows\\System32\\GroupPolicy\\Machine\\Registry.pol', 'machine', 'HKEY_LOCAL_MACHINE'],
    ['backup/DomainSysvol/GPO/User/registry.pol', 'user', 'HKEY_CURRENT_USER'],
    ['C:\\Users\\user\\policies\\Registry.pol', 'assumed', 'HKEY_LOCAL_MACHINE']
  ])('is the policy of the computer or the user as the folder of %s tells', (path, whose, hive) => {
    const result = parse('reg', pol(record(TS, 'a', 4, dword(1))), path)
    expect(result).toMatchObject({ ok: true, value: { pol: whose, values: [{ key: `${hive}\\${TS}` }] } })
  })

  it('is read without values, and says when its version is unknown', () => {
    expect(read(pol())).toEqual({ kind: 'reg', pol: 'assumed', values: [], problems: [] })
    expect(read(Buffer.from('PReg\x02\0\0\0', 'latin1')).problems).toHaveLength(1)
  })
})
