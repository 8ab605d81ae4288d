import { library } from '../bind.ts'
import { struct } from '../layout.ts'
import { GUID } from './ole32.ts'

/** https://learn.microsoft.com/windows/win32/api/setupapi/ns-setupapi-sp_devinfo_data */
export const SP_DEVINFO_DATA = struct('SP_DEVINFO_DATA', { cbSize: 'DWORD', ClassGuid: GUID, DevInst: 'DWORD', Reserved: 'ULONG_PTR' })

export const DIGCF_PRESENT = 2
export const DICS_FLAG_GLOBAL = 1
export const DIREG_DEV = 1
export const KEY_QUERY_VALUE = 1
export const SPDRP_DEVICEDESC = 0
export const SPDRP_SERVICE = 4
export const SPDRP_MFG = 0xb
export const SPDRP_FRIENDLYNAME = 0xc

export const setupapi = library('setupapi.dll', {
  SetupDiGetClassDevsW: ['HDEVINFO', 'const GUID*', 'LPCWSTR', 'HWND', 'DWORD'],
  SetupDiEnumDeviceInfo: ['BOOL', 'HDEVINFO', 'DWORD', 'PSP_DEVINFO_DATA'],
  SetupDiGetDeviceRegistryPropertyW: ['BOOL', 'HDEVINFO', 'PSP_DEVINFO_DATA', 'DWORD', 'PDWORD', 'PBYTE', 'DWORD', 'PDWORD'],
  SetupDiGetDeviceInstanceIdW: ['BOOL', 'HDEVINFO', 'PSP_DEVINFO_DATA', 'PWSTR', 'DWORD', 'PDWORD'],
  SetupDiOpenDevRegKey: ['HKEY', 'HDEVINFO', 'PSP_DEVINFO_DATA', 'DWORD', 'DWORD', 'DWORD', 'REGSAM'],
  SetupDiDestroyDeviceInfoList: ['BOOL', 'HDEVINFO']
})
