import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { arrivalOf, systemClock, UDEV_DATA } from '../arrival.ts'
import type { Clock } from '../arrival.ts'
import type { CameAt } from './readers.ts'

export interface UsbRoots {
  sysRoot: string
  devRoot: string
  udevData: string
}

const SYSTEM: UsbRoots = { sysRoot: '/sys', devRoot: '/dev', udevData: UDEV_DATA }

/** The class of an interface that is a smart card reader: https://www.usb.org/document-library/smart-card-ccid-version-11 */
const SMART_CARD = '0b'

interface UsbReader {
  product: string | undefined
  serial: string | undefined
  numbers: string
  node: string
}

/**
 * When the USB device behind a reader of pcscd came. pcscd tells which device that is in the reader's name alone: with the serial
 * number in brackets, or with what the device calls itself. Where that fits none or several, nothing is known.
 */
export function readerArrivals(roots: UsbRoots = SYSTEM, clock: Clock | undefined = systemClock()): CameAt {
  const devices = usbReaders(roots)
  const cameAt = ({ numbers, node }: UsbReader): string | undefined => arrivalOf({ numbers, node }, roots.udevData, clock)
  return (reader) => {
    const [bySerial, ...twins] = devices.filter(({ serial }) => serial !== undefined && reader.includes(`(${serial})`))
    if (bySerial !== undefined) return twins.length === 0 ? cameAt(bySerial) : undefined
    const [byProduct, ...others] = devices.filter(({ product }) => product !== undefined && reader.includes(product))
    return byProduct !== undefined && others.length === 0 ? cameAt(byProduct) : undefined
  }
}

function usbReaders({ sysRoot, devRoot }: UsbRoots): UsbReader[] {
  const root = join(sysRoot, 'bus/usb/devices')
  const entries = namesIn(root)
  const named = new Set(entries.filter((entry) => attribute(join(root, entry), 'bInterfaceClass') === SMART_CARD).map(deviceOf))
  return [...named].flatMap((device) => {
    const folder = join(root, device)
    const [bus, number, numbers] = ['busnum', 'devnum', 'dev'].map((name) => attribute(folder, name))
    if (bus === undefined || number === undefined || numbers === undefined) return []
    const node = join(devRoot, 'bus/usb', bus.padStart(3, '0'), number.padStart(3, '0'))
    return [{ product: attribute(folder, 'product'), serial: attribute(folder, 'serial'), numbers, node }]
  })
}

/** 1-2.4:1.0 is an interface of the device 1-2.4. */
const deviceOf = (entry: string): string => entry.split(':')[0] ?? ''

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // ENOENT: a machine without USB, or a container that does not show it.
    return []
  }
}

function attribute(folder: string, name: string): string | undefined {
  try {
    const value = readFileSync(join(folder, name), 'utf8').trim()
    return value === '' ? undefined : value
  } catch {
    // ENOENT: it has none. ENODEV: the device has just gone.
    return undefined
  }
}
