import { library } from '../bind.ts'
import { struct } from '../layout.ts'
import type { Handle } from '../types.ts'

/** Predefined keys of winreg.h: 32-bit values that are sign-extended to a handle. */
export const HKEY_CURRENT_USER = 0xffffffff80000001n as Handle<'HKEY'>
export const HKEY_LOCAL_MACHINE = 0xffffffff80000002n as Handle<'HKEY'>

/** Read values, subkeys and the notification, in the 64-bit view whatever this process is. */
export const KEY_READ_64 = 0x20019 | 0x0100

export const SC_MANAGER_CONNECT = 1
export const SERVICE_QUERY_CONFIG = 1
export const SERVICE_QUERY_STATUS = 4

/** https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status */
export const SERVICE_STATUS = struct('SERVICE_STATUS', {
  dwServiceType: 'DWORD',
  dwCurrentState: 'DWORD',
  dwControlsAccepted: 'DWORD',
  dwWin32ExitCode: 'DWORD',
  dwServiceSpecificExitCode: 'DWORD',
  dwCheckPoint: 'DWORD',
  dwWaitHint: 'DWORD'
})

/** https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-query_service_configw */
export const QUERY_SERVICE_CONFIGW = struct('QUERY_SERVICE_CONFIGW', {
  dwServiceType: 'DWORD',
  dwStartType: 'DWORD',
  dwErrorControl: 'DWORD',
  lpBinaryPathName: 'LPWSTR',
  lpLoadOrderGroup: 'LPWSTR',
  dwTagId: 'DWORD',
  lpDependencies: 'LPWSTR',
  lpServiceStartName: 'LPWSTR',
  lpDisplayName: 'LPWSTR'
})

export const advapi32 = library('advapi32.dll', {
  RegOpenKeyExW: ['LSTATUS', 'HKEY', 'LPCWSTR', 'DWORD', 'REGSAM', 'PHKEY'],
  RegQueryValueExW: ['LSTATUS', 'HKEY', 'LPCWSTR', 'LPDWORD', 'LPDWORD', 'LPBYTE', 'LPDWORD'],
  RegEnumValueW: ['LSTATUS', 'HKEY', 'DWORD', 'LPWSTR', 'LPDWORD', 'LPDWORD', 'LPDWORD', 'LPBYTE', 'LPDWORD'],
  RegEnumKeyExW: ['LSTATUS', 'HKEY', 'DWORD', 'LPWSTR', 'LPDWORD', 'LPDWORD', 'LPWSTR', 'LPDWORD', 'PFILETIME'],
  RegCloseKey: ['LSTATUS', 'HKEY'],
  OpenSCManagerW: ['SC_HANDLE', 'LPCWSTR', 'LPCWSTR', 'DWORD'],
  OpenServiceW: ['SC_HANDLE', 'SC_HANDLE', 'LPCWSTR', 'DWORD'],
  QueryServiceStatus: ['BOOL', 'SC_HANDLE', 'LPSERVICE_STATUS'],
  QueryServiceConfigW: ['BOOL', 'SC_HANDLE', 'LPQUERY_SERVICE_CONFIGW', 'DWORD', 'LPDWORD'],
  CloseServiceHandle: ['BOOL', 'SC_HANDLE']
})
