import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/tlhelp32/ns-tlhelp32-processentry32w */
export const PROCESSENTRY32W = struct('PROCESSENTRY32W', {
  dwSize: 'DWORD',
  cntUsage: 'DWORD',
  th32ProcessID: 'DWORD',
  th32DefaultHeapID: 'ULONG_PTR',
  th32ModuleID: 'DWORD',
  cntThreads: 'DWORD',
  th32ParentProcessID: 'DWORD',
  pcPriClassBase: 'LONG',
  dwFlags: 'DWORD',
  szExeFile: ['USHORT', 260]
})

export const TH32CS_SNAPPROCESS = 2
export const PROCESS_QUERY_LIMITED_INFORMATION = 0x1000

export const kernel32 = library('kernel32.dll', {
  GetLastError: ['DWORD'],
  CloseHandle: ['BOOL', 'HANDLE'],
  QueryDosDeviceW: ['DWORD', 'LPCWSTR', 'LPWSTR', 'DWORD'],
  GetCurrentProcessId: ['DWORD'],
  ProcessIdToSessionId: ['BOOL', 'DWORD', 'LPDWORD'],
  CreateToolhelp32Snapshot: ['HANDLE', 'DWORD', 'DWORD'],
  Process32FirstW: ['BOOL', 'HANDLE', 'LPPROCESSENTRY32W'],
  Process32NextW: ['BOOL', 'HANDLE', 'LPPROCESSENTRY32W'],
  OpenProcess: ['HANDLE', 'DWORD', 'BOOL', 'DWORD']
})
