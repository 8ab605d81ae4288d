import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds } from '../index.ts'

const LISTENER = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp'
const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'

describe('whole texts with registry values', () => {
  it('gives the device map of an output whose indentation was lost in part', () => {
    const key = 'HKEY_LOCAL_MACHINE\\Hardware\\DeviceMap\\SerialComm'
    expect(readWhole('reg', 'serial-devices-unevenly-indented')).toEqual({
      kind: 'reg',
      values: [
        { key, name: '\\Device\\Serial0', type: 'REG_SZ', data: 'COM4' },
        { key, name: '\\Device\\VCP0', type: 'REG_SZ', data: 'COM6' },
        { key, name: '\\Device\\ProlificSerial0', type: 'REG_SZ', data: 'COM11' },
        { key, name: '\\Device\\USBSER000', type: 'REG_SZ', data: 'COM12' }
      ],
      problems: []
    })
  })

  it("gives the listener's values of an export as regedit saves it", () => {
    const { values, problems } = readWhole('reg', 'listener')
    expect([values.length, problems]).toEqual([10, []])
    expect(values).toMatchObject([
      { key: LISTENER, name: 'fDisableCcm', type: 'REG_DWORD', data: 0 },
      { name: 'fDisableCam', data: 1 },
      { name: 'fDisableAudioCapture', data: 1 },
      { name: 'MaxInstanceCount', type: 'REG_DWORD', data: 0xffffffff },
      { name: 'PortNumber', data: 3389 },
      { name: 'WdName', type: 'REG_SZ', data: 'Remote Desktop' },
      { name: 'Comment', type: 'REG_SZ', data: '' },
      { name: 'NWLogonServer', type: 'REG_EXPAND_SZ', data: '' },
      { name: 'RequiredPds', type: 'REG_MULTI_SZ', data: ['ownpd', 'two'] },
      { key: `${LISTENER}\\UserOverride\\Control Panel\\Desktop`, name: 'Wallpaper' }
    ])
  })

  it('gives what the commands of a batch file set', () => {
    expect(readWhole('reg', 'commands-of-a-batch-file').values).toEqual([
      { key: POLICIES, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
      { key: POLICIES, name: 'fEnableSmartCard', type: 'REG_DWORD', data: 0 }
    ])
  })

  it.each([
    [
      'a recipe that sets a value',
      `own_value "HKLM:\\\\Software\\\\Policies" do\n  entries [{\n    called: 'fDisableCcm',\n    data: 1\n  }]\nend\n`
    ],
    [
      'what an auditor is to look at',
      'Key to look at: \\Software\\Policies\\Own\\\nEntry: fDisableCcm\n\nKind: REG_DWORD\nExpected: 0x00000001 (1)\n'
    ],
    ['a script that sets a value', "Set-ItemProperty -Path 'HKLM:\\SOFTWARE\\Own' -Name 'fDisableCcm' -Value 1 -Type DWord\n"]
  ])('is not %s', (_, text) => {
    expect(detectKinds(text)).toEqual([])
  })
})
