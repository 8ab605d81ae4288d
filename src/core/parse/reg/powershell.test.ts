import { describe, expect, it } from 'vitest'
import { detectKinds, parse } from '../index.ts'
import type { ParsedReg } from './reg.ts'

const KEY = 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const LONG = `HKEY_LOCAL_MACHINE\\${KEY}`

function read(text: string): ParsedReg {
  const result = parse('reg', text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('registry values of PowerShell', () => {
  it('are those of the key that Get-ItemProperty names at the end', () => {
    const text = `PS C:\\> Get-ItemProperty 'HKLM:\\${KEY}'


fDisableCcm      : 1
SessionTitle     : Front desk
PSPath           : Microsoft.PowerShell.Core\\Registry::${LONG}
PSParentPath     : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT
PSChildName      : Terminal Services
PSDrive          : HKLM
PSProvider       : Microsoft.PowerShell.Core\\Registry
`
    expect(detectKinds(text)).toEqual(['reg'])
    expect(read(text)).toEqual({
      kind: 'reg',
      values: [
        { key: LONG, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
        { key: LONG, name: 'SessionTitle', type: 'REG_SZ', data: 'Front desk' }
      ],
      problems: []
    })
  })

  it('are known by their names where the key is not given', () => {
    expect(read('fDisableCcm : 1\nOther : 2\n')).toMatchObject({
      values: [{ key: null, name: 'fDisableCcm', data: 1 }],
      problems: [{ line: 2 }]
    })
    expect(parse('reg', 'Other : 2\n').ok).toBe(false)
  })

  it.each([
    [`Get-ItemPropertyValue -Path 'HKLM:\\${KEY}' -Name fDisableCcm\n1\n`, 1],
    [`(Get-ItemProperty "HKLM:\\${KEY}").fDisableCcm\n0\n`, 0]
  ])('are read in %j', (text, data) => {
    expect(read(text)).toMatchObject({ values: [{ name: 'fDisableCcm', type: 'REG_DWORD', data }], problems: [] })
  })

  it('are not those of a script that sets them', () => {
    const line = `Set-ItemProperty -Path 'HKLM:\\${KEY}' -Name fDisableCcm -Value 1\n`
    expect(parse('reg', line).ok).toBe(false)
    expect(read(`fDisableCam : 1\n\n${line}`).values).toHaveLength(1)
  })
})
