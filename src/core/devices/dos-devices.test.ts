import { describe, expect, it } from 'vitest'
import { joinPorts, parseInstanceId } from './dos-devices.ts'

describe('joinPorts', () => {
  it('lists redirected ports, which the device manager does not know, beside real ones', () => {
    const targets = new Map([
      ['COM12', '\\Device\\RdpDrPort\\;COM12:2\\tsclient\\COM3'],
      ['COM3', '\\Device\\VCP0'],
      ['AUX', '\\DosDevices\\COM1'],
      ['GLOBALROOT', '']
    ])
    const serialComm = new Map([
      ['\\Device\\VCP0', 'COM3'],
      ['\\Device\\Serial0', 'COM1']
    ])
    expect(
      joinPorts(targets, serialComm, [{ name: 'COM3', description: 'USB Serial Port (COM3)', manufacturer: 'FTDI', driver: undefined }])
    ).toEqual([
      { name: 'COM1', target: '\\Device\\Serial0' },
      { name: 'COM3', target: '\\Device\\VCP0', description: 'USB Serial Port (COM3)', manufacturer: 'FTDI' },
      {
        name: 'COM12',
        target: '\\Device\\RdpDrPort\\;COM12:2\\tsclient\\COM3',
        redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }
      }
    ])
  })

  it("does not give a redirected port the details of the host's own device of that name", () => {
    const [port] = joinPorts(new Map([['COM3', '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3']]), new Map(), [
      { name: 'COM3', description: 'USB Serial Port' }
    ])
    expect(port).not.toHaveProperty('description')
  })

  it('keeps a name once, whatever its case, and a port that only one list has', () => {
    expect(joinPorts(new Map([['com4', '']]), new Map([['\\Device\\Serial1', 'COM4']]), [{ name: 'COM7' }])).toEqual([
      { name: 'COM4', target: '\\Device\\Serial1' },
      { name: 'COM7' }
    ])
  })
})

describe('parseInstanceId', () => {
  it('reads USB and FTDI forms', () => {
    expect(parseInstanceId('USB\\VID_10C4&PID_EA60\\0001')).toEqual({ vendorId: '10c4', productId: 'ea60', serialNumber: '0001' })
    expect(parseInstanceId('FTDIBUS\\VID_0403+PID_6001+A50285BIA\\0000')).toEqual({
      vendorId: '0403',
      productId: '6001',
      serialNumber: 'A50285BI'
    })
  })

  it('takes no number that Windows made up for a serial number', () => {
    expect(parseInstanceId('USB\\VID_1A86&PID_7523\\5&2D2CD3A6&0&2').serialNumber).toBeUndefined()
    expect(parseInstanceId('ACPI\\PNP0501\\1')).toEqual({ vendorId: undefined, productId: undefined, serialNumber: undefined })
    expect(parseInstanceId('')).toEqual({ vendorId: undefined, productId: undefined, serialNumber: undefined })
  })
})
