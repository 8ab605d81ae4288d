import { CR_SUCCESS, cfgmgr32, DEVPKEY_Device_LastArrivalDate, DEVPROP_TYPE_FILETIME, DEVPROPKEY } from './abi/cfgmgr32.ts'
import { SP_DEVINFO_DATA } from './abi/setupapi.ts'
import { guid } from './com.ts'
import { eachDevice, instanceId } from './devices.ts'
import { dwordCell } from './memory.ts'
import { isoOfFileTime } from './session.ts'

const key = (): Buffer => {
  const bytes = Buffer.alloc(DEVPROPKEY.size)
  guid(DEVPKEY_Device_LastArrivalDate.fmtid).copy(bytes, DEVPROPKEY.offsets.fmtid)
  bytes.writeUInt32LE(DEVPKEY_Device_LastArrivalDate.pid, DEVPROPKEY.offsets.pid)
  return bytes
}

/**
 * When a device came to the machine the last time, as ISO time; the device is an SP_DEVINFO_DATA. undefined where Windows does not
 * tell: it is a detail, and a device without it is the same device.
 */
export function arrivalOf(device: Buffer): string | undefined {
  const node = device.readUInt32LE(SP_DEVINFO_DATA.offsets.DevInst)
  const type = dwordCell()
  const time = Buffer.alloc(8)
  const size = dwordCell(time.length)
  const result = cfgmgr32.calls.CM_Get_DevNode_PropertyW(node, key(), type, time, size, 0)
  if (result !== CR_SUCCESS || type.readUInt32LE() !== DEVPROP_TYPE_FILETIME) return undefined
  return isoOfFileTime(time.readBigUInt64LE()) ?? undefined
}

/** The same of every device of a class that is plugged in, by its instance id in small letters. Throws NativeError. */
export function arrivalsIn(deviceClass: string): Map<string, string | undefined> {
  return new Map(eachDevice(deviceClass, (devices, device) => [instanceId(devices, device).toLowerCase(), arrivalOf(device)]))
}
