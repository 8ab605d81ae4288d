import { accessSync, constants, existsSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Port } from '../../../core/snapshot/schema.ts'
import { arrivalOf, systemClock, UDEV_DATA } from '../arrival.ts'
import type { Clock } from '../arrival.ts'

/** Where the kernel's trees are; tests put their own in place. */
export interface Roots {
  sysRoot: string
  devRoot: string
  procRoot: string
  udevData: string
}
export const SYSTEM_ROOTS: Roots = { sysRoot: '/sys', devRoot: '/dev', procRoot: '/proc', udevData: UDEV_DATA }

export interface SysfsPorts {
  ports: Port[]
  /** Paths of tty devices that sysfs knows and that are no usable ports, such as ttyS4 without a UART behind it. */
  rejected: Set<string>
}

/**
 * The serial ports that the kernel has hardware for. Virtual consoles and ptys have no device behind them and are no
 * ports; a Bluetooth rfcomm port has one only while it is connected, and counts always.
 * Throws the file system's error where /sys/class/tty cannot be read. Source of the attributes:
 * https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-tty and sysfs-bus-usb beside it.
 */
export function listSysfsPorts(roots: Roots, clock = systemClock(roots.procRoot)): SysfsPorts {
  const classRoot = join(roots.sysRoot, 'class/tty')
  const aliases = readAliases(roots.devRoot)
  const found: SysfsPorts = { ports: [], rejected: new Set() }
  for (const tty of readdirSync(classRoot).sort(byNumber)) {
    const folder = join(classRoot, tty)
    const device = resolve(join(folder, 'device'))
    const isBluetooth = /^rfcomm\d+$/.test(tty)
    if (device === undefined && !isBluetooth) continue
    // PORT_UNKNOWN: the driver reserved the name and found no UART. A node missing in /dev is a container's doing.
    if (attribute(folder, 'type') === '0' || !existsSync(join(roots.devRoot, tty))) {
      found.rejected.add(`/dev/${tty}`)
      continue
    }
    found.ports.push({
      name: `/dev/${tty}`,
      ...optional('target', device === undefined ? undefined : `/sys${device.slice(realRoot(roots.sysRoot).length)}`),
      ...(isBluetooth ? bluetooth(folder) : {}),
      ...(device === undefined ? {} : hardware(device, roots.sysRoot)),
      ...optional('aliases', aliases.get(tty)),
      ...optional('arrivedAt', cameAt(folder, tty, roots, clock)),
      access: accessTo(join(roots.devRoot, tty))
    })
  }
  return found
}

function cameAt(folder: string, tty: string, roots: Roots, clock: Clock | undefined): string | undefined {
  const numbers = attribute(folder, 'dev')
  return numbers === undefined ? undefined : arrivalOf({ numbers, node: join(roots.devRoot, tty) }, roots.udevData, clock)
}

/** Whether this user may open a device file, judged from its permissions. Opening a port can move its modem lines. */
export function accessTo(path: string): NonNullable<Port['access']> {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return 'allowed'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'unknown'
  }
}

/** Driver, and the USB device's own words where the port hangs on one, or the numbers of its PCI card. */
function hardware(device: string, sysRoot: string): Partial<Port> {
  const driver = driverOf(device, sysRoot)
  const usb = ancestor(device, sysRoot, (folder) => existsSync(join(folder, 'idVendor')))
  if (usb === undefined) return { ...optional('driver', driver), ...card(device, sysRoot) }
  return {
    ...optional('driver', driver),
    ...optional('description', attribute(usb, 'product')),
    ...optional('manufacturer', attribute(usb, 'manufacturer')),
    ...optional('vendorId', attribute(usb, 'idVendor')?.toLowerCase()),
    ...optional('productId', attribute(usb, 'idProduct')?.toLowerCase()),
    ...optional('serialNumber', attribute(usb, 'serial'))
  }
}

/** The numbers of the PCI device that a port hangs on, in the kernel's spelling (0x8086), as udev has them too. */
function card(device: string, sysRoot: string): Partial<Port> {
  const pci = ancestor(device, sysRoot, (folder) => basename(linkTarget(join(folder, 'subsystem')) ?? '') === 'pci')
  if (pci === undefined) return {}
  return { ...optional('vendorId', attribute(pci, 'vendor')), ...optional('productId', attribute(pci, 'device')) }
}

/** The nearest driver. Since Linux 6.5 the port itself belongs to the generic serial-base bus, which says nothing. */
function driverOf(device: string, sysRoot: string): string | undefined {
  const own = ancestor(device, sysRoot, (folder) => {
    const link = linkTarget(join(folder, 'driver'))
    return link !== undefined && !link.includes('/serial-base/')
  })
  return own === undefined ? undefined : basename(linkTarget(join(own, 'driver')) ?? '')
}

function bluetooth(folder: string): Partial<Port> {
  const address = attribute(folder, 'address')
  const channel = attribute(folder, 'channel')
  if (address === undefined) return { description: 'Bluetooth serial port' }
  return { description: `Bluetooth serial port ${address}${channel === undefined ? '' : ` channel ${channel}`}` }
}

/** tty name -> the stable names udev gave it, as full paths. */
function readAliases(devRoot: string): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const folder of ['by-id', 'by-path']) {
    const path = join(devRoot, 'serial', folder)
    if (!existsSync(path)) continue
    for (const name of readdirSync(path).sort()) {
      const tty = basename(linkTarget(join(path, name)) ?? '')
      aliases.set(tty, [...(aliases.get(tty) ?? []), `/dev/serial/${folder}/${name}`].slice(0, 16))
    }
  }
  return aliases
}

/** The nearest folder, from `device` up to the devices folder, that fulfils the condition. */
function ancestor(device: string, sysRoot: string, condition: (folder: string) => boolean): string | undefined {
  const top = join(realRoot(sysRoot), 'devices')
  for (let folder = device; folder.startsWith(`${top}/`); folder = dirname(folder)) {
    if (condition(folder)) return folder
  }
  return undefined
}

/** An attribute's text, undefined where there is none, where it is empty and where the device has just gone. */
function attribute(folder: string, name: string): string | undefined {
  try {
    const value = readFileSync(join(folder, name), 'utf8').trim()
    return value === '' ? undefined : value
  } catch {
    // ENOENT, ENODEV and EACCES alike: the kernel does not tell this here.
    return undefined
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    // ENOENT or EINVAL: there is no such link.
    return undefined
  }
}

function resolve(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    // ENOENT: there is no such link, or its device has just gone.
    return undefined
  }
}

const realRoot = (root: string): string => resolve(root) ?? root

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // own key: the name of a field of ours
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}

/** ttyUSB2 before ttyUSB10. Without the collation of Intl, which costs 10 ms to load. */
function byNumber(a: string, b: string): number {
  const [nameA, nameB] = [a.replace(/\d+$/, ''), b.replace(/\d+$/, '')]
  if (nameA !== nameB) return nameA < nameB ? -1 : 1
  return Number(a.slice(nameA.length)) - Number(b.slice(nameB.length))
}
