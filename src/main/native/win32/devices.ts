import { DIGCF_PRESENT, setupapi, SP_DEVINFO_DATA } from './abi/setupapi.ts'
import { guid } from './com.ts'
import { dwordCell, textIn } from './memory.ts'
import { lastError } from './services.ts'
import type { Handle } from './types.ts'

const ERROR_NO_MORE_ITEMS = 259
export const INVALID_HANDLE_VALUE = 0xffffffffffffffffn

/** Setup classes of devguid.h and of the classes that Windows adds to them. */
export const DEVICE_CLASSES = {
  ports: '4D36E978-E325-11CE-BFC1-08002BE10318',
  smartCardReaders: '50DD5230-BA8A-11D1-BF5D-0000F805F530',
  audioEndpoints: 'C166523C-FE0C-4A94-A586-F1A80CFBBF3E'
} as const

export type Devices = Handle<'HDEVINFO'>

/** Where the device manager keeps a device: "USB\\VID_0403&PID_6001\\A50285BI". "" where it does not say. */
export function instanceId(devices: Devices, device: Buffer): string {
  const room = Buffer.alloc(1024)
  const written = setupapi.calls.SetupDiGetDeviceInstanceIdW(devices, device, room, room.length / 2, dwordCell())
  return written === 0 ? '' : textIn(room)
}

/** What the work makes of each device of a class that is plugged in. Throws NativeError. */
export function eachDevice<T>(deviceClass: string, work: (devices: Devices, device: Buffer) => T): T[] {
  const devices = setupapi.calls.SetupDiGetClassDevsW(guid(deviceClass), null, null, DIGCF_PRESENT)
  if (devices === null || devices === INVALID_HANDLE_VALUE) throw lastError('SetupDiGetClassDevsW')
  try {
    const made: T[] = []
    for (let index = 0; ; index++) {
      const device = Buffer.alloc(SP_DEVINFO_DATA.size)
      device.writeUInt32LE(SP_DEVINFO_DATA.size, SP_DEVINFO_DATA.offsets.cbSize)
      if (setupapi.calls.SetupDiEnumDeviceInfo(devices, index, device) === 0) {
        const error = lastError('SetupDiEnumDeviceInfo')
        if (error.code === ERROR_NO_MORE_ITEMS) return made
        throw error
      }
      made.push(work(devices, device))
    }
  } finally {
    setupapi.calls.SetupDiDestroyDeviceInfoList(devices)
  }
}
