import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/winevt/ns-winevt-evt_variant: a union of 8 bytes, a count, the type. */
export const EVT_VARIANT = struct('EVT_VARIANT', { UInt64Val: 'ULONGLONG', Count: 'DWORD', Type: 'DWORD' })

export const EvtQueryChannelPath = 0x1
export const EvtQueryReverseDirection = 0x200
export const EvtRenderEventXml = 1
export const EvtChannelConfigEnabled = 0

export const wevtapi = library('wevtapi.dll', {
  EvtQuery: ['EVT_HANDLE', 'EVT_HANDLE', 'LPCWSTR', 'LPCWSTR', 'DWORD'],
  EvtNext: ['BOOL', 'EVT_HANDLE', 'DWORD', 'EVT_HANDLE*', 'DWORD', 'DWORD', 'PDWORD'],
  EvtRender: ['BOOL', 'EVT_HANDLE', 'EVT_HANDLE', 'DWORD', 'DWORD', 'PVOID', 'PDWORD', 'PDWORD'],
  EvtOpenChannelConfig: ['EVT_HANDLE', 'EVT_HANDLE', 'LPCWSTR', 'DWORD'],
  EvtGetChannelConfigProperty: ['BOOL', 'EVT_HANDLE', 'EVT_CHANNEL_CONFIG_PROPERTY_ID', 'DWORD', 'DWORD', 'PEVT_VARIANT', 'PDWORD'],
  EvtClose: ['BOOL', 'EVT_HANDLE']
})
