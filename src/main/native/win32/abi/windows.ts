import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** The part of user32 that lists screens and windows. See `spare` in bind.ts for the last argument. */

export const RECT = struct('RECT', { left: 'LONG', top: 'LONG', right: 'LONG', bottom: 'LONG' })

/** https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-display_devicew */
export const DISPLAY_DEVICEW = struct('DISPLAY_DEVICEW', {
  cb: 'DWORD',
  DeviceName: ['USHORT', 32],
  DeviceString: ['USHORT', 128],
  StateFlags: 'DWORD',
  DeviceID: ['USHORT', 128],
  DeviceKey: ['USHORT', 128]
})
export const DISPLAY_DEVICE_ATTACHED_TO_DESKTOP = 1

const POINTL = struct('POINTL', { x: 'LONG', y: 'LONG' })

/** As a display has it. https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-devmodew */
export const DEVMODEW = struct('DEVMODEW', {
  dmDeviceName: ['USHORT', 32],
  dmSpecVersion: 'WORD',
  dmDriverVersion: 'WORD',
  dmSize: 'WORD',
  dmDriverExtra: 'WORD',
  dmFields: 'DWORD',
  dmPosition: POINTL,
  dmDisplayOrientation: 'DWORD',
  dmDisplayFixedOutput: 'DWORD',
  dmColor: 'SHORT',
  dmDuplex: 'SHORT',
  dmYResolution: 'SHORT',
  dmTTOption: 'SHORT',
  dmCollate: 'SHORT',
  dmFormName: ['USHORT', 32],
  dmLogPixels: 'WORD',
  dmBitsPerPel: 'DWORD',
  dmPelsWidth: 'DWORD',
  dmPelsHeight: 'DWORD',
  dmDisplayFlags: 'DWORD',
  dmDisplayFrequency: 'DWORD',
  dmICMMethod: 'DWORD',
  dmICMIntent: 'DWORD',
  dmMediaType: 'DWORD',
  dmDitherType: 'DWORD',
  dmReserved1: 'DWORD',
  dmReserved2: 'DWORD',
  dmPanningWidth: 'DWORD',
  dmPanningHeight: 'DWORD'
})
export const ENUM_CURRENT_SETTINGS = 0xffffffff

export const GW_HWNDNEXT = 2
/** With what DirectX draws. https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-printwindow */
export const PW_RENDERFULLCONTENT = 2
/** A pseudo handle: coordinates are the pixels of each screen. Since Windows 10 1703. */
export const PER_MONITOR_AWARE_V2 = -4n

export const windows = library(
  'user32.dll',
  {
    SetThreadDpiAwarenessContext: ['DPI_AWARENESS_CONTEXT', 'DPI_AWARENESS_CONTEXT'],
    EnumDisplayDevicesW: ['BOOL', 'LPCWSTR', 'DWORD', 'PDISPLAY_DEVICEW', 'DWORD'],
    EnumDisplaySettingsW: ['BOOL', 'LPCWSTR', 'DWORD', 'LPDEVMODEW'],
    GetTopWindow: ['HWND', 'HWND'],
    GetWindow: ['HWND', 'HWND', 'UINT'],
    IsWindow: ['BOOL', 'HWND'],
    IsWindowVisible: ['BOOL', 'HWND'],
    IsIconic: ['BOOL', 'HWND'],
    GetWindowTextW: ['int', 'HWND', 'LPWSTR', 'int'],
    GetWindowRect: ['BOOL', 'HWND', 'LPRECT'],
    GetWindowDisplayAffinity: ['BOOL', 'HWND', 'DWORD*'],
    GetDC: ['HDC', 'HWND'],
    ReleaseDC: ['int', 'HWND', 'HDC'],
    PrintWindow: ['BOOL', 'HWND', 'HDC', 'UINT']
  },
  12
)
