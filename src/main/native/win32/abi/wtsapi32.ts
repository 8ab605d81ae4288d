import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** WTS_INFO_CLASS of wtsapi32.h. */
export const WTS_INFO_CLASS = {
  WTSWinStationName: 6,
  WTSConnectState: 8,
  WTSClientBuildNumber: 9,
  WTSClientName: 10,
  WTSClientProductId: 12,
  WTSClientProtocolType: 16,
  WTSSessionInfo: 24,
  WTSIsRemoteSession: 29
} as const

/** WTS_CURRENT_SESSION */
export const CURRENT_SESSION = 0xffffffff

/** The channel is a dynamic one; zero asks for a static one. */
export const WTS_CHANNEL_OPTION_DYNAMIC = 1

/** https://learn.microsoft.com/windows/win32/api/wtsapi32/ns-wtsapi32-wtsinfow */
export const WTSINFOW = struct('WTSINFOW', {
  State: 'WTS_CONNECTSTATE_CLASS',
  SessionId: 'DWORD',
  IncomingBytes: 'DWORD',
  OutgoingBytes: 'DWORD',
  IncomingFrames: 'DWORD',
  OutgoingFrames: 'DWORD',
  IncomingCompressedBytes: 'DWORD',
  OutgoingCompressedBytes: 'DWORD',
  WinStationName: ['USHORT', 32],
  Domain: ['USHORT', 17],
  UserName: ['USHORT', 21],
  ConnectTime: 'LARGE_INTEGER',
  DisconnectTime: 'LARGE_INTEGER',
  LastInputTime: 'LARGE_INTEGER',
  LogonTime: 'LARGE_INTEGER',
  CurrentTime: 'LARGE_INTEGER'
})

export const wtsapi32 = library('wtsapi32.dll', {
  WTSQuerySessionInformationW: ['BOOL', 'HANDLE', 'DWORD', 'WTS_INFO_CLASS', 'LPWSTR*', 'DWORD*'],
  WTSFreeMemory: ['void', 'PVOID'],
  WTSVirtualChannelOpenEx: ['HANDLE', 'DWORD', 'LPSTR', 'DWORD'],
  WTSVirtualChannelRead: ['BOOL', 'HANDLE', 'ULONG', 'PCHAR', 'ULONG', 'PULONG'],
  WTSVirtualChannelWrite: ['BOOL', 'HANDLE', 'PCHAR', 'ULONG', 'PULONG'],
  WTSVirtualChannelClose: ['BOOL', 'HANDLE']
})
