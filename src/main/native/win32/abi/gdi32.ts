import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader */
export const BITMAPINFOHEADER = struct('BITMAPINFOHEADER', {
  biSize: 'DWORD',
  biWidth: 'LONG',
  biHeight: 'LONG',
  biPlanes: 'WORD',
  biBitCount: 'WORD',
  biCompression: 'DWORD',
  biSizeImage: 'DWORD',
  biXPelsPerMeter: 'LONG',
  biYPelsPerMeter: 'LONG',
  biClrUsed: 'DWORD',
  biClrImportant: 'DWORD'
})

export const SRCCOPY = 0x00cc0020
export const BI_RGB = 0
export const DIB_RGB_COLORS = 0

/** See `spare` in bind.ts for the last argument. */
export const gdi32 = library(
  'gdi32.dll',
  {
    CreateCompatibleDC: ['HDC', 'HDC'],
    CreateCompatibleBitmap: ['HBITMAP', 'HDC', 'int', 'int'],
    SelectObject: ['HGDIOBJ', 'HDC', 'HGDIOBJ'],
    BitBlt: ['BOOL', 'HDC', 'int', 'int', 'int', 'int', 'HDC', 'int', 'int', 'DWORD'],
    GetDIBits: ['int', 'HDC', 'HBITMAP', 'UINT', 'UINT', 'LPVOID', 'LPBITMAPINFO', 'UINT'],
    DeleteObject: ['BOOL', 'HGDIOBJ'],
    DeleteDC: ['BOOL', 'HDC']
  },
  14
)
