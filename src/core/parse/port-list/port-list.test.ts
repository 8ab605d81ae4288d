import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds, evidenceOf, parse } from '../index.ts'
import { parsePortList } from './port-list.ts'

const read = (text: string) => {
  const result = parsePortList(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const names = (text: string): string[] => read(text).ports.map(({ name }) => name)

describe('a list of serial ports', () => {
  it('of pyserial gives names, descriptions and USB ids', () => {
    expect(readWhole('port-list', 'pyserial-with-details')).toEqual({
      kind: 'port-list',
      ports: [
        { name: 'COM4', description: 'USB Serial Port', vendorId: '0403', productId: '6001', serialNumber: 'A9ZZ1234' },
        { name: 'COM1' }
      ],
      problems: []
    })
  })

  it('of .NET is its names alone', () => {
    expect(readWhole('port-list', 'names-of-net').ports).toEqual([{ name: 'COM3' }, { name: 'COM11' }])
  })

  it.each([
    ['names alone', 'COM7\nCOM9\n', ['COM7', 'COM9']],
    ['names in one line', "['COM7', 'COM9']", ['COM7', 'COM9']],
    ['names of Linux', '/dev/ttyUSB0\n/dev/ttyACM1', ['/dev/ttyUSB0', '/dev/ttyACM1']],
    ['objects of pyserial', 'COM7 - USB Serial Device (COM7)\nCOM9 - Bridge (COM9)', ['COM7', 'COM9']],
    ['a table of wmic', 'DeviceID  Name\nCOM7      USB Serial Device (COM7)\nCOM9      Bridge (COM9)', ['COM7', 'COM9']],
    ['fields of wmic', '\n\nDeviceID=COM7\nName=USB Serial Device (COM7)\n\nDeviceID=COM9\n', ['COM7', 'COM9']],
    ['fields of PowerShell', 'DeviceID : COM7\nName     : USB Serial Device (COM7)', ['COM7']],
    [
      'Device Manager by PowerShell',
      'Status Class FriendlyName InstanceId\n------ ----- ------------ ----------\nOK     Ports USB Serial Device (COM7) USB\\VID_2341',
      ['COM7']
    ]
  ])('is read as %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
    expect(detectKinds(text)).toEqual(['port-list'])
  })

  it('that a command printed may be empty', () => {
    expect(read('> python -m serial.tools.list_ports\nno ports found\n').ports).toEqual([])
  })

  it('says that redirected ports may be missing in it, and where ports lead is not known', () => {
    const result = evidenceOf('COM7\nCOM9', 'session', '2026-11-20T10:00:00.000Z')
    expect(result).toMatchObject({ ok: true, kind: 'port-list' })
  })

  it.each(['COM3 does not open', 'COM3: access denied\nCOM4', 'the scanner is on COM3\nCOM3', 'no ports found', '', 'LPT1'])(
    'is not %j',
    (text) => {
      expect(parse('port-list', text).ok).toBe(false)
    }
  )
})
