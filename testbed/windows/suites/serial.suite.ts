import type { Socket } from 'node:net'
import { SerialPort } from 'serialport'
import { afterEach, describe, expect, it } from 'vitest'
import { defineDevice, deleteKey, deleteValue, removeDevice, setAccess, setArrival, setValues } from './arrange.ts'
import { bed, connectTo, inBed } from './bed.ts'
import { until } from '../../until.ts'
import { loadProbe } from '../../../src/main/probes/index.ts'
import { dataOf, nativeError, read } from './reading.ts'

const names = async (): Promise<string[]> => (await dataOf('serial')).ports.map(({ name }) => name)
const port = async (name: string) => (await dataOf('serial')).ports.find((one) => one.name === name)

const probe = () => loadProbe('serial')

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step()
})

const redirect = (name: string, target: string): void => {
  defineDevice(name, target)
  undo.push(() => removeDevice(name))
}

const SERIALCOMM = 'HARDWARE\\DEVICEMAP\\SERIALCOMM'

describe('the serial probe', () => {
  it('lists COM names only, in the order of their numbers', async () => {
    const found = await names()
    expect(found.every((name) => /^COM\d+$/.test(name))).toBe(true)
    expect(found).toEqual([...found].sort((a, b) => Number(a.slice(3)) - Number(b.slice(3))))
  })

  it.skipIf(!inBed)("lists the machine's own ports with the objects they lead to, also above COM9", async () => {
    expect(await names()).toEqual(['COM5', 'COM12'])
    expect((await port('COM5'))?.target).toMatch(/^\\Device\\Serial\d+$/)
    expect(await port('COM5')).not.toHaveProperty('redirected')
  })

  it.skipIf(!inBed)('reports a redirected port with its client and client port', async () => {
    redirect('COM3', '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3')
    redirect('COM10', '\\Device\\RdpDrPort\\;COM10:2\\tsclient\\COM4')
    expect(await port('COM3')).toEqual({
      name: 'COM3',
      inUse: { state: 'unknown' },
      target: '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
      redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }
    })
    expect((await port('COM10'))?.redirected).toEqual({ sessionId: 2, client: 'tsclient', clientPort: 'COM4' })
    expect(await names()).toEqual(['COM3', 'COM5', 'COM10', 'COM12'])
  })

  it.skipIf(!inBed)('takes ports that only SERIALCOMM names, and leaves noise out', async () => {
    const values = { '\\Device\\Lsi9': 'COM9', '\\Device\\Noise0': 'AUX', '\\Device\\Noise1': '', '\\Device\\Noise2': 7 }
    setValues('HKLM', SERIALCOMM, values)
    for (const name of Object.keys(values)) undo.push(() => deleteValue('HKLM', SERIALCOMM, name))
    redirect('AUX9', '\\DosDevices\\COM1')
    expect(await names()).toEqual(['COM5', 'COM9', 'COM12'])
    expect((await port('COM9'))?.target).toBe('\\Device\\Lsi9')
  })

  it.skipIf(!inBed)('says with its code that SERIALCOMM is denied, and keeps the ports it knows otherwise', async () => {
    setAccess('HKLM', SERIALCOMM, 'D:P(A;;KWWD;;;WD)')
    try {
      const reading = await read('serial')
      expect(reading).toMatchObject({
        status: 'present',
        incomplete: [{ ...nativeError, code: '0x00000005', message: expect.stringContaining('SERIALCOMM') as string }]
      })
      expect(await names()).toEqual(['COM5', 'COM12'])
    } finally {
      setAccess('HKLM', SERIALCOMM, 'D:P(A;;KA;;;WD)')
    }
    expect(await read('serial')).not.toHaveProperty('incomplete')
  })

  it.skipIf(!inBed)('tells while watching that a redirected port came and went', async () => {
    let calls = 0
    const unwatch = (await probe()).watch?.(() => calls++)
    try {
      defineDevice('COM3', '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3')
      await until('the port to be noticed', () => (calls === 1 ? true : undefined))
      removeDevice('COM3')
      await until('its end to be noticed', () => (calls === 2 ? true : undefined))
    } finally {
      unwatch?.()
    }
  })

  it.skipIf(!inBed)('completes a port from the device manager', async () => {
    const device = 'System\\CurrentControlSet\\Enum\\FTDIBUS\\VID_0403+PID_6001+A50285BIA\\0000'
    setValues('HKLM', device, {
      ClassGUID: '{4D36E978-E325-11CE-BFC1-08002BE10318}',
      Class: 'Ports',
      DeviceDesc: 'USB Serial Port',
      FriendlyName: 'USB Serial Port (COM5)',
      Mfg: 'FTDI',
      Service: 'FTSER2K'
    })
    undo.push(() => deleteKey('HKLM', 'System\\CurrentControlSet\\Enum\\FTDIBUS'))
    setValues('HKLM', `${device}\\Device Parameters`, { PortName: 'COM5' })
    expect(await port('COM5')).toMatchObject({
      description: 'USB Serial Port (COM5)',
      manufacturer: 'FTDI',
      driver: 'FTSER2K',
      vendorId: '0403',
      productId: '6001',
      serialNumber: 'A50285BI'
    })
    expect(await port('COM5')).not.toHaveProperty('arrivedAt')
    setArrival('FTDIBUS\\VID_0403+PID_6001+A50285BIA\\0000', '2026-11-20T07:58:30.125Z')
    expect((await port('COM5'))?.arrivedAt).toBe('2026-11-20T07:58:30.125Z')
  })
})

const open = (path: string): Promise<SerialPort> =>
  new Promise((resolve, reject) => {
    const serial = new SerialPort({ path, baudRate: 9600 }, (error) => (error ? reject(error) : resolve(serial)))
  })
const close = (serial: SerialPort): Promise<void> => new Promise((resolve) => serial.close(() => resolve()))
const received = (stream: SerialPort | Socket, length: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('error', reject)
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      const all = Buffer.concat(chunks)
      if (all.length >= length) resolve(all)
    })
  })

describe('serialport under Windows', () => {
  it.skipIf(!inBed)('writes to and reads from a COM port', async () => {
    const serial = await open('COM5')
    try {
      const far = await connectTo(bed().serial)
      try {
        const there = received(far, 9)
        const here = received(serial, 8)
        serial.write('to client')
        expect((await there).toString()).toBe('to client')
        far.write('to port!')
        expect((await here).toString()).toBe('to port!')
      } finally {
        far.destroy()
      }
    } finally {
      await close(serial)
    }
  })

  it.skipIf(!inBed)('opens a port above COM9 by its full name', async () => {
    await close(await open('\\\\.\\COM12'))
  })

  it('says that a port is not there', async () => {
    await expect(open('\\\\.\\COM222')).rejects.toThrow(/File not found/)
  })
})
