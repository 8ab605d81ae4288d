import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { Port, SerialData } from '../../../core/snapshot/schema.ts'
import { makeSysfsTree } from '../../../../testbed/serial/sysfs-tree.ts'
import type { SysfsTree } from '../../../../testbed/serial/sysfs-tree.ts'
import type { Probe } from '../probe.ts'
import { createProbe, join } from './linux.ts'
import type { LinuxSerialOptions } from './linux.ts'
import type { ListedPort } from './list.ts'

const context = { signal: new AbortController().signal }
const listed =
  (...ports: ListedPort[]) =>
  async () => ({ ok: true as const, ports })
const portsOf = (reading: Reading<SerialData>): Port[] => (reading.status === 'present' ? reading.data.ports : [])

describe('the serial probe on a sysfs tree', () => {
  let tree: SysfsTree
  beforeEach(() => {
    tree = makeSysfsTree()
  })
  afterEach(() => tree.remove())

  const probe = (options: Partial<LinuxSerialOptions> = {}): Probe<'serial'> =>
    createProbe({ ...tree, lockFolders: [tree.lockRoot], list: listed(), asksUdev: () => true, ...options })
  const read = (options?: Partial<LinuxSerialOptions>): Promise<Reading<SerialData>> => probe(options).read(context)

  const usb = (device: string, words: Record<string, string>): void => {
    for (const [name, value] of Object.entries(words)) tree.attribute(`devices/${device}/${name}`, value)
  }
  const addFtdi = (): void => {
    usb('pci0000:00/usb1/1-2', {
      idVendor: '0403',
      idProduct: '6001',
      manufacturer: 'FTDI',
      product: 'FT232R USB UART',
      serial: 'A50285BI'
    })
    tree.tty('ttyUSB0', 'pci0000:00/usb1/1-2/1-2:1.0/ttyUSB0', 'usb-serial', 'ftdi_sio')
    tree.byId('usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0', 'ttyUSB0')
  }

  it('reads an FTDI adapter with its driver, its USB words and its stable name', async () => {
    addFtdi()
    expect(portsOf(await read())).toEqual([
      {
        name: '/dev/ttyUSB0',
        target: '/sys/devices/pci0000:00/usb1/1-2/1-2:1.0/ttyUSB0',
        driver: 'ftdi_sio',
        description: 'FT232R USB UART',
        manufacturer: 'FTDI',
        vendorId: '0403',
        productId: '6001',
        serialNumber: 'A50285BI',
        aliases: ['/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0'],
        access: 'allowed',
        inUse: { state: 'no' }
      }
    ])
  })

  it('tells when udev met a port, and nothing of a port that udev does not know', async () => {
    addFtdi()
    tree.tty('ttyUSB1', 'pci/usb1/1-3/ttyUSB1', 'usb-serial', 'pl2303')
    tree.attribute('class/tty/ttyUSB0/dev', '188:0')
    tree.attribute('class/tty/ttyUSB1/dev', '188:1')
    tree.udev('188:0', 'I:7200000000\nE:ID_BUS=usb\nG:systemd\n')
    const clock = { bootMs: Date.parse('2026-11-21T08:00:00Z'), sinceBootMs: 10_000_000, awakeMs: 10_000_000 }
    expect(portsOf(await read({ clock })).map(({ name, arrivedAt }) => [name, arrivedAt])).toEqual([
      ['/dev/ttyUSB0', '2026-11-21T10:00:00.000Z'],
      ['/dev/ttyUSB1', undefined]
    ])
  })

  it('reads a CH340, which has neither manufacturer nor serial number', async () => {
    usb('pci0000:00/usb1/1-3', { idVendor: '1a86', idProduct: '7523', product: 'USB Serial' })
    tree.tty('ttyUSB1', 'pci0000:00/usb1/1-3/1-3:1.0/ttyUSB1', 'usb-serial', 'ch341-uart')
    const [port] = portsOf(await read())
    expect(port).toMatchObject({ driver: 'ch341-uart', vendorId: '1a86', productId: '7523', description: 'USB Serial' })
    expect(port).not.toHaveProperty('manufacturer')
    expect(port).not.toHaveProperty('serialNumber')
  })

  it('reads a CDC ACM device, whose tty hangs on the USB interface itself', async () => {
    usb('pci0000:00/usb2/2-1', { idVendor: '2341', idProduct: '0043', manufacturer: 'Arduino', product: 'Arduino Uno', serial: '7583' })
    tree.tty('ttyACM0', 'pci0000:00/usb2/2-1/2-1:1.0', 'usb', 'cdc_acm')
    expect(portsOf(await read())).toMatchObject([
      { name: '/dev/ttyACM0', driver: 'cdc_acm', manufacturer: 'Arduino', serialNumber: '7583' }
    ])
  })

  it('reads the numbers of a PCI card that has a port', async () => {
    tree.tty('ttyS4', 'pci0000:00/0000:03:00.0/tty-old', 'pci', 'serial')
    tree.link('devices/pci0000:00/0000:03:00.0/subsystem', 'bus/pci')
    tree.attribute('devices/pci0000:00/0000:03:00.0/vendor', '0x1415')
    tree.attribute('devices/pci0000:00/0000:03:00.0/device', '0xc158')
    expect(portsOf(await read())).toMatchObject([{ name: '/dev/ttyS4', driver: 'serial', vendorId: '0x1415', productId: '0xc158' }])
  })

  it('asks udev only where sysfs does not answer, or where it is told to', async () => {
    addFtdi()
    let asked = 0
    const list = async (): Promise<{ ok: true; ports: ListedPort[] }> => {
      asked += 1
      return { ok: true, ports: [] }
    }
    expect(portsOf(await read({ list, asksUdev: () => false }))).toMatchObject([{ name: '/dev/ttyUSB0', manufacturer: 'FTDI' }])
    expect(asked).toBe(0)
    await read({ list, asksUdev: () => true })
    await read({ list, asksUdev: () => false, sysRoot: path(tree.sysRoot, 'nothing') })
    expect(asked).toBe(2)
  })

  it('keeps onboard ports with a UART and leaves out the names reserved for none', async () => {
    tree.tty('ttyS0', 'pnp0/00:05/tty-old', 'pnp', 'serial')
    tree.attribute('class/tty/ttyS0/type', '4')
    tree.tty('ttyS1', 'platform/serial8250', 'platform', 'serial8250')
    tree.attribute('class/tty/ttyS1/type', '0')
    // serialport lists whatever udev names ttyS; what sysfs knows to be empty stays out.
    const reading = await read({ list: listed({ path: '/dev/ttyS0' }, { path: '/dev/ttyS1' }) })
    expect(portsOf(reading)).toMatchObject([{ name: '/dev/ttyS0', driver: 'serial' }])
  })

  it("names the UART's driver where the port belongs to the generic serial bus, as since Linux 6.5", async () => {
    tree.tty('ttyS0', 'pnp0/00:00/00:00:0/00:00:0.0', 'serial-base', 'port')
    tree.link('devices/pnp0/00:00/00:00:0/driver', 'bus/serial-base/drivers/ctrl')
    tree.link('devices/pnp0/00:00/driver', 'bus/pnp/drivers/serial')
    expect(portsOf(await read())).toMatchObject([{ name: '/dev/ttyS0', driver: 'serial' }])
  })

  it('lists a Bluetooth port also while it is not connected', async () => {
    mkdirSync(path(tree.sysRoot, 'devices/virtual/tty/rfcomm0'), { recursive: true })
    tree.link('class/tty/rfcomm0', 'devices/virtual/tty/rfcomm0')
    tree.attribute('devices/virtual/tty/rfcomm0/address', '00:1A:7D:DA:71:13')
    tree.attribute('devices/virtual/tty/rfcomm0/channel', '1')
    tree.node('rfcomm0')
    expect(portsOf(await read())).toMatchObject([
      { name: '/dev/rfcomm0', description: 'Bluetooth serial port 00:1A:7D:DA:71:13 channel 1' }
    ])
  })

  it('passes over virtual consoles, and over hardware without a device node, as a container has it', async () => {
    mkdirSync(path(tree.sysRoot, 'devices/virtual/tty/tty1'), { recursive: true })
    tree.link('class/tty/tty1', 'devices/virtual/tty/tty1')
    tree.node('tty1')
    addFtdi()
    rmSync(path(tree.devRoot, 'ttyUSB0'))
    expect(await read({ list: listed({ path: '/dev/ttyUSB0' }) })).toMatchObject({ status: 'present', data: { ports: [] } })
  })

  it('sorts names by their numbers', async () => {
    for (const number of [10, 2, 1]) tree.tty(`ttyUSB${number}`, `pci/usb1/1-${number}/ttyUSB${number}`, 'usb-serial', 'pl2303')
    expect(portsOf(await read()).map(({ name }) => name)).toEqual(['/dev/ttyUSB1', '/dev/ttyUSB2', '/dev/ttyUSB10'])
  })

  it('says which program has a port open', async () => {
    addFtdi()
    tree.process(4711, 'minicom', ['/dev/null', '/dev/ttyUSB0'])
    expect(portsOf(await read())[0]?.inUse).toEqual({ state: 'yes', by: 'minicom' })
  })

  it('believes a lock file whose process runs, and not one left behind', async () => {
    addFtdi()
    tree.process(4711, 'picocom', [])
    writeFileSync(path(tree.lockRoot, 'LCK..ttyUSB0'), '      4711\n')
    expect(portsOf(await read())[0]?.inUse).toEqual({ state: 'yes', by: 'picocom' })
    writeFileSync(path(tree.lockRoot, 'LCK..ttyUSB0'), '      4712\n')
    expect(portsOf(await read())[0]?.inUse).toEqual({ state: 'no' })
  })

  it('keeps the ports of sysfs when listing through udev fails', async () => {
    addFtdi()
    const reading = await read({ list: async () => ({ ok: false, code: 'ENOENT', message: 'spawn udevadm ENOENT' }) })
    expect(portsOf(reading).map(({ name }) => name)).toEqual(['/dev/ttyUSB0'])
    expect(reading).toMatchObject({ incomplete: [{ code: 'ENOENT', message: 'Listing through udev: spawn udevadm ENOENT' }] })
    expect(await read()).not.toHaveProperty('incomplete')
  })

  it('is absent without sysfs, failed or denied where it cannot be read, and never an empty list', async () => {
    const nowhere = { sysRoot: path(tree.sysRoot, 'nothing') }
    const failing = { list: async () => ({ ok: false as const, code: 'EXIT_1', message: 'udevadm ended with code 1' }) }
    const absent = await read({ ...nowhere, ...failing })
    expect(absent).toMatchObject({ status: 'absent', error: { code: 'ENOENT' } })
    expect(absent.status === 'absent' && absent.reason).toContain('EXIT_1')
    expect(await read(nowhere)).toMatchObject({ status: 'absent' })
    writeFileSync(path(tree.sysRoot, 'file'), '')
    expect(await read({ sysRoot: path(tree.sysRoot, 'file') })).toMatchObject({ status: 'failed', error: { code: 'ENOTDIR' } })
  })

  it('takes what serialport lists where there is no sysfs', async () => {
    const reading = await read({ sysRoot: path(tree.sysRoot, 'nothing'), list: listed({ path: '/dev/ttyUSB7', vendorId: '067B' }) })
    expect(portsOf(reading)).toMatchObject([{ name: '/dev/ttyUSB7', vendorId: '067b', access: 'unknown' }])
    expect(reading).toMatchObject({ incomplete: [{ code: 'ENOENT', message: expect.stringContaining('sysfs') as string }] })
  })

  it('calls back while watching when a port or its use changes, and not otherwise', async () => {
    let calls = 0
    let wake: (() => void) | undefined
    const called = (): Promise<void> => new Promise((resolve) => (wake = resolve))
    const watching = probe({ pollMs: 20 })
    const stop = watching.watch?.(() => {
      calls += 1
      wake?.()
    })
    try {
      const appeared = called()
      addFtdi()
      await appeared
      const settled = called()
      tree.process(4711, 'minicom', ['/dev/ttyUSB0'])
      await settled
      const before = calls
      for (let round = 0; round < 3; round += 1) await watching.read(context)
      expect(calls).toBe(before)
      const gone = called()
      rmSync(path(tree.sysRoot, 'class/tty/ttyUSB0'))
      await gone
    } finally {
      stop?.()
    }
  })
})

describe('joining sysfs with what serialport lists', () => {
  it('lets sysfs speak first and serialport fill the gaps', () => {
    const own = { name: '/dev/ttyUSB0', manufacturer: 'FTDI' }
    const [port] = join({ ports: [own], rejected: new Set() }, [
      { path: '/dev/ttyUSB0', manufacturer: 'Future Technology', serialNumber: 'A1', pnpId: 'usb-x' }
    ])
    expect(port).toMatchObject({ manufacturer: 'FTDI', serialNumber: 'A1', aliases: ['/dev/serial/by-id/usb-x'] })
  })

  it('adds ports only serialport knows, but none without a path', () => {
    const ports = join({ ports: [], rejected: new Set(['/dev/ttyS4']) }, [{ path: '' }, { path: '/dev/ttyS4' }, { path: '/dev/ttyX9' }])
    expect(ports.map(({ name }) => name)).toEqual(['/dev/ttyX9'])
  })
})
