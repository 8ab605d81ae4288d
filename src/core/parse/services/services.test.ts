import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { parse } from '../index.ts'
import type { ParsedServices } from './services.ts'

function read(text: string): ParsedServices {
  const result = parse('services', text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('services', () => {
  it('of sc query and sc qc have their state and how they start', () => {
    expect(readWhole('services', 'queried')).toEqual({
      kind: 'services',
      services: [{ name: 'SCardSvr', state: 'stopped', start: 'disabled' }],
      problems: []
    })
  })

  it('of a table of Get-Service have their state', () => {
    expect(readWhole('services', 'listed').services).toEqual([
      { name: 'Audiosrv', state: 'running', start: 'unknown' },
      { name: 'SCardSvr', state: 'stopped', start: 'unknown' },
      { name: 'UmRdpService', state: 'running', start: 'unknown' }
    ])
  })

  it('of a list and of chosen columns are read, in any order', () => {
    expect(read('Name      : SCardSvr\nStartType : Manual\nStatus    : Running\n').services).toEqual([
      { name: 'SCardSvr', state: 'running', start: 'demand' }
    ])
    expect(read('Name     StartType Status\n----     --------- ------\nSCardSvr  Disabled Stopped\n').services).toEqual([
      { name: 'SCardSvr', state: 'stopped', start: 'disabled' }
    ])
  })

  it('are read whatever the labels are called', () => {
    const text = 'DIENST_NAME: SCardSvr\n        TYP                : 20  WIN32_SHARE_PROCESS\n        STATUS             : 4  RUNNING\n'
    expect(read(text).services).toEqual([{ name: 'SCardSvr', state: 'running', start: 'unknown' }])
  })

  it('that do not exist are missing where the command names them', () => {
    const text =
      'C:\\>sc query ScDeviceEnum\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist.\n'
    expect(read(text).services).toEqual([{ name: 'ScDeviceEnum', state: 'missing', start: 'unknown' }])
  })

  it('whose names are cut off are problems', () => {
    const { services, problems } = read(
      'Status   Name               DisplayName\n------   ----               -----------\nRunning  AppReadinessOfA... x\nOdd      SCardSvr           y\nStopped  Audiosrv           z\n'
    )
    expect(services.map(({ name }) => name)).toEqual(['Audiosrv'])
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })

  it.each(['', 'State: 4 RUNNING', 'Name : x\nStatus : nothing', 'SERVICE_NAME: a\n TYPE : 20  WIN32'])('are none in %j', (text) => {
    expect(parse('services', text).ok).toBe(false)
  })
})
