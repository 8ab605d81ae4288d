import { describe, expect, it } from 'vitest'
import type { ParsedReg } from './reg.ts'
import { parseReg } from './reg.ts'

function read(text: string): ParsedReg {
  const result = parseReg(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const EXPORT = `Windows Registry Editor Version 5.00

[${KEY}]
"fDisableCcm"=dword:00000001
"Name \\"x\\" \\\\ y"="C:\\\\Program Files\\\\A [b]"
@="default"
"Path"=hex(2):25,00,53,00,79,00,73,00,\\
  74,00,25,00,00,00
"List"=hex(7):61,00,00,00,62,00,63,00,00,00,00,00
"Bytes"=hex:DE,ad,be,ef
"Big"=hex(b):ff,ff,ff,ff,ff,ff,ff,ff
"Count"=hex(b):05,00,00,00,00,00,00,00
"Gone"=-

[-HKEY_CURRENT_USER\\Software\\Old]
`
const VALUES = [
  { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
  { key: KEY, name: 'Name "x" \\ y', type: 'REG_SZ', data: 'C:\\Program Files\\A [b]' },
  { key: KEY, name: '', type: 'REG_SZ', data: 'default' },
  { key: KEY, name: 'Path', type: 'REG_EXPAND_SZ', data: '%Syst%' },
  { key: KEY, name: 'List', type: 'REG_MULTI_SZ', data: ['a', 'bc'] },
  { key: KEY, name: 'Bytes', type: 'REG_BINARY', data: 'deadbeef' },
  { key: KEY, name: 'Big', type: 'REG_QWORD', data: '0xffffffffffffffff' },
  { key: KEY, name: 'Count', type: 'REG_QWORD', data: 5 },
  { key: KEY, name: 'Gone', type: 'REG_NONE', data: null, deleted: true },
  { key: 'HKEY_CURRENT_USER\\Software\\Old', name: '**delvals.', type: 'REG_NONE', data: null, deleted: true }
]

describe('a .reg export', () => {
  it('gives keys, names, types and data, and what is deleted', () => {
    expect(read(EXPORT)).toEqual({ kind: 'reg', values: VALUES, problems: [] })
  })

  it.each<[string, (text: string) => string]>([
    ['without its header', (text) => text.slice(text.indexOf('['))],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['without indentation', (text) => text.replace(/^ +/gm, '')],
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['with short hive names', (text) => text.replace('HKEY_LOCAL_MACHINE', 'HKLM').replace('HKEY_CURRENT_USER', 'HKCU')],
    ['on one line', (text) => text.replaceAll('\n', ' ')],
    [
      'with comments',
      (text) =>
        text.replace(/$/gm, '\n; "x"=dword:00000001\n;[HKEY_USERS\\x]').replaceAll('\\\n; "x"=dword:00000001\n;[HKEY_USERS\\x]', '\\')
    ],
    ['with the backslashes of its continued lines lost', (text) => text.replace(',\\\n', ',\n')]
  ])('reads the same %s', (_, change) => {
    expect(read(change(EXPORT))).toEqual({ kind: 'reg', values: VALUES, problems: [] })
  })

  it('reads a dword with another number of digits and lists it', () => {
    const { values, problems } = read(`[${KEY}]\n"a"=dword:0000010\n"b"=dword:000000001\n"c"=dword:XXXXXXXX`)
    expect(values.map(({ name, data }) => [name, data])).toEqual([
      ['a', 16],
      ['b', 1]
    ])
    expect(problems).toMatchObject([
      { line: 2, reason: 'dword: has 7 hex digits instead of 8' },
      { line: 3, reason: 'dword: has 9 hex digits instead of 8' },
      { line: 4, reason: 'the data is none of a string, dword:, hex: and -' }
    ])
  })

  it('gives values without their key line the key null', () => {
    expect(read('"fDisableCam"=dword:00000000').values).toEqual([{ key: null, name: 'fDisableCam', type: 'REG_DWORD', data: 0 }])
  })

  it('reads the single bytes of a REGEDIT4 export', () => {
    expect(read('REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\S]\n"p"=hex(2):25,61,25,00\n"l"=hex(7):61,00,62,63,00,00').values).toMatchObject([
      { type: 'REG_EXPAND_SZ', data: '%a%' },
      { type: 'REG_MULTI_SZ', data: ['a', 'bc'] }
    ])
  })

  it('keeps a string without its closing quote and lists it', () => {
    expect(read('[HKLM\\S]\n"a"="b')).toMatchObject({ values: [{ name: 'a', data: 'b' }], problems: [{ line: 2 }] })
  })

  it('is of the kind when a key has no values', () => {
    expect(read('Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\S]\n').values).toEqual([])
  })
})

describe('reg query', () => {
  const serial = 'HKEY_LOCAL_MACHINE\\HARDWARE\\DEVICEMAP\\SERIALCOMM'

  it.each([
    ['as printed', `\n${serial}\n    \\Device\\Serial0    REG_SZ    COM1\n    \\Device\\USBSER000    REG_SZ    COM7\n\n`],
    ['without indentation', `${serial}\n\\Device\\Serial0 REG_SZ COM1\n\\Device\\USBSER000 REG_SZ COM7`],
    ['with tabs', `${serial}\n\\Device\\Serial0\tREG_SZ\tCOM1\n\\Device\\USBSER000\tREG_SZ\tCOM7`],
    [
      'with a prompt',
      `PS C:\\> reg query HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM\n${serial}\n    \\Device\\Serial0    REG_SZ    COM1\n    \\Device\\USBSER000    REG_SZ    COM7\nPS C:\\>`
    ],
    ['on one line', `${serial}    \\Device\\Serial0    REG_SZ    COM1    \\Device\\USBSER000    REG_SZ    COM7`],
    ['of Windows XP', `\n! REG.EXE VERSION 3.0\n\n${serial}\n    \\Device\\Serial0\tREG_SZ\tCOM1\n    \\Device\\USBSER000\tREG_SZ\tCOM7`]
  ])('reads names with backslashes and their data, %s', (_, text) => {
    expect(read(text)).toEqual({
      kind: 'reg',
      values: [
        { key: serial, name: '\\Device\\Serial0', type: 'REG_SZ', data: 'COM1' },
        { key: serial, name: '\\Device\\USBSER000', type: 'REG_SZ', data: 'COM7' }
      ],
      problems: []
    })
  })

  it('reads a key, a name and data that only single blanks divide', () => {
    expect(read(`${KEY} fDisableCcm REG_DWORD 0x1 fDisableCdm REG_DWORD 0x0`).values).toEqual([
      { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
      { key: KEY, name: 'fDisableCdm', type: 'REG_DWORD', data: 0 }
    ])
  })

  it('reads numbers, lists, bytes and the default value in any language', () => {
    const { values } = read(
      `${KEY}\n    fDisableCcm    REG_DWORD    0x1\n    Old    REG_DWORD    16 (0x10)\n    L    REG_MULTI_SZ    a\\0b\n    B    REG_BINARY    DEAD\n    (Standard)    REG_SZ    (Wert nicht gesetzt)\n    E    REG_SZ`
    )
    expect(values.map(({ name, data }) => [name, data])).toEqual([
      ['fDisableCcm', 1],
      ['Old', 16],
      ['L', ['a', 'b']],
      ['B', 'dead'],
      ['', '(Wert nicht gesetzt)'],
      ['E', '']
    ])
  })

  it('lists a masked number and what is neither key nor value', () => {
    const { values, problems } = read(`${KEY}\n    a    REG_DWORD    0xXX\nEnd of search: 1 match(es) found.`)
    expect([values, problems.map(({ line }) => line)]).toEqual([[], [2, 3]])
  })
})

describe('commands and other texts', () => {
  it('reads reg add and reg delete', () => {
    const text = `REG ADD "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp" /v "fDisableCcm" /t REG_DWORD /d "1" /f\nreg delete HKCU\\Software\\X /v Y /f`
    expect(read(text).values).toEqual([
      {
        key: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp',
        name: 'fDisableCcm',
        type: 'REG_DWORD',
        data: 1
      },
      { key: 'HKEY_CURRENT_USER\\Software\\X', name: 'Y', type: 'REG_NONE', data: null, deleted: true }
    ])
  })

  it.each(['hello', 'COM3 = \\Device\\Serial0', 'full address:s:x', 'Type: REG_DWORD\nValue: 1', '[section]\nname=value'])(
    'refuses what holds neither key nor value: %j',
    (text) => {
      expect(parseReg(text).ok).toBe(false)
    }
  )
})
