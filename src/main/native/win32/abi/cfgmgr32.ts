import { library } from '../bind.ts'
import { struct } from '../layout.ts'
import { GUID } from './ole32.ts'

/** https://learn.microsoft.com/windows-hardware/drivers/install/devpropkey */
export const DEVPROPKEY = struct('DEVPROPKEY', { fmtid: GUID, pid: 'ULONG' })

/** devpkey.h: when the device came to the machine the last time, since Windows 8. */
export const DEVPKEY_Device_LastArrivalDate = { fmtid: '83DA6326-97A6-4088-9453-A1923F573B29', pid: 102 } as const
export const DEVPROP_TYPE_FILETIME = 0x10
export const CR_SUCCESS = 0

export const cfgmgr32 = library('cfgmgr32.dll', {
  CM_Get_DevNode_PropertyW: ['CONFIGRET', 'DEVINST', 'const DEVPROPKEY*', 'DEVPROPTYPE*', 'PBYTE', 'PULONG', 'ULONG']
})
