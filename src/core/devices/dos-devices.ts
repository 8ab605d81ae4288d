import type { Port } from '../snapshot/schema.ts'
import { comNumber, comparePortNames } from './port-names.ts'
import { parseRdpDrTarget } from './rdpdr.ts'

/** What the device manager knows of a port. */
export interface PortDetails {
  name: string
  description?: string | undefined
  manufacturer?: string | undefined
  driver?: string | undefined
  vendorId?: string | undefined
  productId?: string | undefined
  serialNumber?: string | undefined
  /** ISO time. */
  arrivedAt?: string | undefined
}

const present = (details: PortDetails | undefined): Partial<Port> =>
  Object.fromEntries(Object.entries(details ?? {}).filter(([key, value]) => key !== 'name' && value !== undefined && value !== ''))

/**
 * Joins the three lists Windows keeps of COM ports. A name is a port when it is COMn: `AUX`, `GLOBALROOT` and the like
 * are not. Redirected ports stand among the DOS devices and in SERIALCOMM only, never in the device manager's list.
 * @param targets DOS device names with their NT objects; the first object is the one that is used
 * @param serialComm values of HKLM\HARDWARE\DEVICEMAP\SERIALCOMM: NT object to port name
 */
export function joinPorts(
  targets: ReadonlyMap<string, string>,
  serialComm: ReadonlyMap<string, string>,
  details: readonly PortDetails[]
): Port[] {
  const ports = new Map<string, { name: string; target?: string }>()
  const add = (name: string, target: string | undefined): void => {
    const trimmed = name.trim()
    if (comNumber(trimmed) === undefined) return
    const key = trimmed.toUpperCase()
    const known = ports.get(key)
    if (known?.target !== undefined) return
    ports.set(key, { name: key, ...(target !== undefined && target.trim() !== '' && { target: target.trim() }) })
  }
  for (const [name, target] of targets) add(name, target)
  for (const [target, name] of serialComm) add(name, target)
  for (const { name } of details) add(name, undefined)
  return [...ports.values()]
    .sort((a, b) => comparePortNames(a.name, b.name))
    .map(({ name, target }) => {
      const redirected = target === undefined ? undefined : parseRdpDrTarget(target)
      const detail = details.find((one) => one.name.trim().toUpperCase() === name)
      return {
        name,
        ...(target !== undefined && { target }),
        ...(redirected !== undefined && { redirected }),
        ...(redirected === undefined && present(detail))
      }
    })
}

const VENDOR = /VID[_+]([0-9a-f]{4})/i
const PRODUCT = /PID[_+]([0-9a-f]{4})/i

/**
 * Vendor, product and serial number in a device instance id: `USB\VID_0403&PID_6001\A50285BI`, and FTDI's own form
 * `FTDIBUS\VID_0403+PID_6001+A50285BIA\0000`. An instance part with "&" is made up by Windows and no serial number.
 */
export function parseInstanceId(id: string): Pick<PortDetails, 'vendorId' | 'productId' | 'serialNumber'> {
  const [bus, device = '', instance = ''] = id.split('\\')
  const vendorId = VENDOR.exec(device)?.[1]?.toLowerCase()
  const productId = PRODUCT.exec(device)?.[1]?.toLowerCase()
  // FTDI appends A to D, the port of the chip.
  const ftdi = bus?.toUpperCase() === 'FTDIBUS' ? device.split('+')[2]?.replace(/[A-D]$/i, '') : undefined
  const serialNumber = ftdi ?? (bus?.toUpperCase() === 'USB' && instance !== '' && !instance.includes('&') ? instance : undefined)
  return { vendorId, productId, serialNumber: serialNumber === '' ? undefined : serialNumber }
}
