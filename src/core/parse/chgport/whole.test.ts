import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds } from '../index.ts'

describe('a whole output of change port', () => {
  it('gives the redirected ports among lines that are none, and lists those', () => {
    const { ports, problems } = readWhole('chgport', 'four-ports-among-other-lines')
    expect(ports).toEqual(
      ['COM1', 'COM2', 'COM7', 'COM12'].map((name) => ({
        name,
        target: `\\Device\\RdpDrPort\\;${name}:5\\tsclient\\${name}`,
        redirected: { sessionId: 5, client: 'tsclient', clientPort: name }
      }))
    )
    expect(problems.map(({ line }) => line)).toEqual([1, 11])
  })

  it('gives the one name that a machine without a port has', () => {
    expect(readWhole('chgport', 'no-serial-device')).toEqual({
      kind: 'chgport',
      ports: [{ name: 'AUX', target: '\\DosDevices\\COM1' }],
      problems: []
    })
  })

  it('is not what a tool that pairs virtual ports prints', () => {
    expect(detectKinds('command> change PAIRB3 PortName=COM9\n       PAIRA3 PortName=-\nRestarted PAIRB3 \\Device\\pair31\n')).toEqual([])
  })
})
