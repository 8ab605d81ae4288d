import { library } from '../bind.ts'

/** Not zero for a window that is there and shown nowhere: of a store app in the background, or on another desktop. */
export const DWMWA_CLOAKED = 14

/** See `spare` in bind.ts for the last argument. */
export const dwmapi = library('dwmapi.dll', { DwmGetWindowAttribute: ['HRESULT', 'HWND', 'DWORD', 'PVOID', 'DWORD'] }, 12)
