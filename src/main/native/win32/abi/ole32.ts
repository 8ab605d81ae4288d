import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/guiddef/ns-guiddef-guid */
export const GUID = struct('GUID', { Data1: 'DWORD', Data2: 'WORD', Data3: 'WORD', Data4: ['BYTE', 8] })

/** https://learn.microsoft.com/windows/win32/api/wtypes/ns-wtypes-propertykey */
export const PROPERTYKEY = struct('PROPERTYKEY', { fmtid: GUID, pid: 'DWORD' })

/** https://learn.microsoft.com/windows/win32/api/propidl/ns-propidl-propvariant: the type, and a union of up to 16 bytes. */
export const PROPVARIANT = struct('PROPVARIANT', {
  vt: 'USHORT',
  wReserved1: 'WORD',
  wReserved2: 'WORD',
  wReserved3: 'WORD',
  pwszVal: 'LPWSTR',
  second: 'ULONG_PTR'
})

export const VT_UI4 = 19
export const VT_LPWSTR = 31
export const COINIT_MULTITHREADED = 0
export const COINIT_APARTMENTTHREADED = 2
export const CLSCTX_ALL = 0x17

export const ole32 = library('ole32.dll', {
  CoInitializeEx: ['HRESULT', 'LPVOID', 'DWORD'],
  CoUninitialize: ['void'],
  CoCreateInstance: ['HRESULT', 'REFCLSID', 'LPUNKNOWN', 'DWORD', 'REFIID', 'LPVOID*'],
  CoTaskMemFree: ['void', 'LPVOID'],
  PropVariantClear: ['HRESULT', 'PROPVARIANT*']
})
