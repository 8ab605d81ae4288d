import { describe, expect, it } from 'vitest'
import { NativeError } from '../../native/win32/errors.ts'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe } from './win32.ts'
import type { PortLists } from './win32.ts'

const ACCESS_DENIED = 5
const context = { signal: new AbortController().signal }
const refuse =
  (call: string, code = ACCESS_DENIED) =>
  (): never => {
    throw new NativeError(call, code)
  }

const lists: PortLists = {
  comTargets: () =>
    new Map([
      ['COM3', '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3'],
      ['COM5', '\\Device\\Serial0']
    ]),
  serialCommMap: () => new Map([['\\Device\\Lsi9', 'COM9']]),
  portDetails: () => [{ name: 'COM5', manufacturer: 'FTDI' }]
}
const read = async (more: Partial<PortLists> = {}) => checkReading('serial', await createProbe({ ...lists, ...more }).read(context))
const names = (reading: Awaited<ReturnType<typeof read>>): string[] =>
  reading.status === 'present' ? reading.data.ports.map(({ name }) => name) : [reading.status]

describe('the serial probe on the lists that Windows keeps', () => {
  it('joins them, and says nothing of gaps where all three were read', async () => {
    const reading = await read()
    expect(names(reading)).toEqual(['COM3', 'COM5', 'COM9'])
    expect(reading).not.toHaveProperty('incomplete')
  })

  it('lists the other ports where SERIALCOMM is denied, with the native code of what is lacking', async () => {
    const reading = await read({ serialCommMap: refuse('RegOpenKeyExW(HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM)') })
    expect(names(reading)).toEqual(['COM3', 'COM5'])
    expect(reading).toMatchObject({
      status: 'present',
      incomplete: [
        { code: '0x00000005', message: 'RegOpenKeyExW(HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM): ERROR_ACCESS_DENIED (0x00000005)' }
      ]
    })
  })

  it('notes each refusal once: of the device manager, and of a single port', async () => {
    const reading = await read({
      comTargets: (note) => {
        note(new NativeError('QueryDosDeviceW(COM7)', ACCESS_DENIED))
        note(new NativeError('QueryDosDeviceW(COM7)', ACCESS_DENIED))
        return new Map([['COM7', '']])
      },
      portDetails: refuse('SetupDiGetClassDevsW', 0x1f)
    })
    expect(names(reading)).toEqual(['COM7', 'COM9'])
    expect(reading).toMatchObject({ incomplete: [{ code: '0x00000005' }, { code: '0x0000001F' }] })
  })

  it('is denied or failed, and no empty list, where the DOS devices themselves cannot be read', async () => {
    expect(await read({ comTargets: refuse('QueryDosDeviceW()') })).toMatchObject({ status: 'denied', error: { code: '0x00000005' } })
    expect(await read({ comTargets: refuse('QueryDosDeviceW()', 0x1f) })).toMatchObject({ status: 'failed', error: { code: '0x0000001F' } })
  })
})
