import { library } from '../bind.ts'
import { struct } from '../layout.ts'

export const RESOURCE_GLOBALNET = 2
export const RESOURCETYPE_DISK = 1
export const RESOURCEUSAGE_CONTAINER = 2

/** https://learn.microsoft.com/windows/win32/api/winnetwk/ns-winnetwk-netresourcew */
export const NETRESOURCEW = struct('NETRESOURCEW', {
  dwScope: 'DWORD',
  dwType: 'DWORD',
  dwDisplayType: 'DWORD',
  dwUsage: 'DWORD',
  lpLocalName: 'LPWSTR',
  lpRemoteName: 'LPWSTR',
  lpComment: 'LPWSTR',
  lpProvider: 'LPWSTR'
})

export const mpr = library('mpr.dll', {
  WNetOpenEnumW: ['DWORD', 'DWORD', 'DWORD', 'DWORD', 'LPNETRESOURCEW', 'LPHANDLE'],
  WNetEnumResourceW: ['DWORD', 'HANDLE', 'LPDWORD', 'LPVOID', 'LPDWORD'],
  WNetCloseEnum: ['DWORD', 'HANDLE']
})
