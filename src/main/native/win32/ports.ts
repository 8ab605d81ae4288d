import { type PortDetails, parseInstanceId } from '../../../core/devices/dos-devices.ts'
import { comNumber } from '../../../core/devices/port-names.ts'
import {
  DICS_FLAG_GLOBAL,
  DIREG_DEV,
  KEY_QUERY_VALUE,
  setupapi,
  SPDRP_DEVICEDESC,
  SPDRP_FRIENDLYNAME,
  SPDRP_MFG,
  SPDRP_SERVICE
} from './abi/setupapi.ts'
import { kernel32 } from './abi/kernel32.ts'
import { arrivalOf } from './arrival.ts'
import { DEVICE_CLASSES, eachDevice, INVALID_HANDLE_VALUE, instanceId } from './devices.ts'
import type { Devices } from './devices.ts'
import { NativeError } from './errors.ts'
import type { Note } from './errors.ts'
import { dwordCell, textsIn } from './memory.ts'
import { decodeValue, RegistryKey, withKey } from './registry.ts'
import { lastError } from './services.ts'

const ERROR_FILE_NOT_FOUND = 2
const ERROR_INVALID_DATA = 13
const ERROR_INSUFFICIENT_BUFFER = 122
/** What SetupAPI answers for a device that has no key of its own; setupapi.h. */
const ERROR_KEY_DOES_NOT_EXIST = 0xe0000204
const LARGEST_LIST = 1 << 22

/** QueryDosDeviceW with as much room as it needs: all names, or the targets of one. Throws NativeError. */
function queryDosDevice(name: string | null): string[] {
  for (let characters = 1 << 14; ; characters *= 2) {
    const room = Buffer.alloc(characters * 2)
    const written = kernel32.calls.QueryDosDeviceW(name, room, characters)
    if (written > 0) return textsIn(room.subarray(0, written * 2))
    const error = lastError(`QueryDosDeviceW(${name ?? ''})`)
    if (error.code !== ERROR_INSUFFICIENT_BUFFER || characters >= LARGEST_LIST) throw error
  }
}

/** The COM names among the DOS devices, each with the object it leads to now; "" for one that goes meanwhile or is refused. */
export function comTargets(note: Note): Map<string, string> {
  const targets = new Map<string, string>()
  for (const name of queryDosDevice(null)) {
    if (comNumber(name) === undefined) continue
    try {
      targets.set(name, queryDosDevice(name)[0] ?? '')
    } catch (error) {
      if (!(error instanceof NativeError)) throw error
      if (error.code !== ERROR_FILE_NOT_FOUND) note(error)
      targets.set(name, '')
    }
  }
  return targets
}

/** The map of serial drivers to port names; empty where no driver made an entry. Throws NativeError. */
export function serialCommMap(): Map<string, string> {
  const values = withKey('HKLM', 'HARDWARE\\DEVICEMAP\\SERIALCOMM', (key) => key.values()) ?? []
  return new Map(values.flatMap(({ name, data }) => (typeof data === 'string' ? [[name, data]] : [])))
}

function property(devices: Devices, device: Buffer, id: number, note: Note): string | undefined {
  const type = dwordCell()
  const needed = dwordCell()
  let room = Buffer.alloc(512)
  for (;;) {
    if (setupapi.calls.SetupDiGetDeviceRegistryPropertyW(devices, device, id, type, room, room.length, needed) !== 0) {
      const { data } = decodeValue('', type.readUInt32LE(), room.subarray(0, needed.readUInt32LE()))
      return typeof data === 'string' ? data : undefined
    }
    const error = lastError(`SetupDiGetDeviceRegistryPropertyW(${id})`)
    // A device without the property is no error.
    if (error.code === ERROR_INVALID_DATA) return undefined
    if (error.code !== ERROR_INSUFFICIENT_BUFFER) {
      note(error)
      return undefined
    }
    if (needed.readUInt32LE() <= room.length) return undefined
    room = Buffer.alloc(needed.readUInt32LE())
  }
}

function portName(devices: Devices, device: Buffer, note: Note): string | undefined {
  const handle = setupapi.calls.SetupDiOpenDevRegKey(devices, device, DICS_FLAG_GLOBAL, 0, DIREG_DEV, KEY_QUERY_VALUE)
  if (handle === null || handle === INVALID_HANDLE_VALUE) {
    const error = lastError(`SetupDiOpenDevRegKey(${instanceId(devices, device)})`)
    if (![ERROR_FILE_NOT_FOUND, ERROR_KEY_DOES_NOT_EXIST].includes(error.code)) note(error)
    return undefined
  }
  const key = new RegistryKey(handle, 'device')
  try {
    const data = key.value('PortName')?.data
    return typeof data === 'string' ? data : undefined
  } finally {
    key.close()
  }
}

/** What the device manager knows of the ports that are plugged in; what it refuses of one port is noted. Throws NativeError. */
export const portDetails = (note: Note): PortDetails[] =>
  eachDevice(DEVICE_CLASSES.ports, (devices, device): PortDetails[] => {
    const name = portName(devices, device, note)
    if (name === undefined || comNumber(name) === undefined) return []
    return [
      {
        name,
        description: property(devices, device, SPDRP_FRIENDLYNAME, note) ?? property(devices, device, SPDRP_DEVICEDESC, note),
        manufacturer: property(devices, device, SPDRP_MFG, note),
        driver: property(devices, device, SPDRP_SERVICE, note),
        arrivedAt: arrivalOf(device),
        ...parseInstanceId(instanceId(devices, device))
      }
    ]
  }).flat()
