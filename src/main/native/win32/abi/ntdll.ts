import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/ntdef/ns-ntdef-_unicode_string */
export const UNICODE_STRING = struct('UNICODE_STRING', { Length: 'USHORT', MaximumLength: 'USHORT', Buffer: 'PWSTR' })

/**
 * PROCESSINFOCLASS ProcessCommandLineInformation, since Windows 8.1: a UNICODE_STRING followed by its text. It needs
 * PROCESS_QUERY_LIMITED_INFORMATION only, so no other process's memory is read.
 */
export const ProcessCommandLineInformation = 60

export const ntdll = library('ntdll.dll', {
  NtQueryInformationProcess: ['NTSTATUS', 'HANDLE', 'PROCESSINFOCLASS', 'PVOID', 'ULONG', 'PULONG']
})
