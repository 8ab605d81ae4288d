import { DWMWA_CLOAKED, dwmapi } from './abi/dwmapi.ts'
import { BITMAPINFOHEADER, BI_RGB, DIB_RGB_COLORS, SRCCOPY, gdi32 } from './abi/gdi32.ts'
import {
  DEVMODEW,
  DISPLAY_DEVICEW,
  DISPLAY_DEVICE_ATTACHED_TO_DESKTOP,
  ENUM_CURRENT_SETTINGS,
  GW_HWNDNEXT,
  PER_MONITOR_AWARE_V2,
  PW_RENDERFULLCONTENT,
  RECT,
  windows
} from './abi/windows.ts'
import { dwordCell, textIn } from './memory.ts'
import { lastError } from './services.ts'
import type { Handle } from './types.ts'

/** A part of the desktop in pixels; screens left of and above the first one have negative places. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export interface Monitor extends Area {
  /** "\\.\DISPLAY1". */
  device: string
  /** Of the monitor: "Generic PnP Monitor". */
  name: string
}

export type Window = Handle<'HWND'>
export interface WindowState extends Area {
  title: string
  visible: boolean
  minimised: boolean
  /** Its program keeps it out of pictures. */
  protected: boolean
}

const MOST_MONITORS = 64
const MOST_WINDOWS = 5000
const MOST_TITLE = 512

/** Places and sizes are those of the screens' own pixels from now on, in this thread. Before Windows 10 1703 it stays as it is. */
export function seeOwnPixels(): void {
  windows.calls.SetThreadDpiAwarenessContext(PER_MONITOR_AWARE_V2 as Handle<'DPI_AWARENESS_CONTEXT'>)
}

/** The adapters' or, of one adapter, the monitors' names, as EnumDisplayDevicesW numbers them. */
function device(adapter: string | null, index: number): { device: string; text: string; flags: number } | undefined {
  const found = Buffer.alloc(DISPLAY_DEVICEW.size)
  found.writeUInt32LE(DISPLAY_DEVICEW.size)
  if (windows.calls.EnumDisplayDevicesW(adapter, index, found, 0) === 0) return undefined
  const { DeviceName, DeviceString, StateFlags } = DISPLAY_DEVICEW.offsets
  return {
    device: textIn(found, DeviceName, DeviceString),
    text: textIn(found, DeviceString, StateFlags),
    flags: found.readUInt32LE(StateFlags)
  }
}

/** The screens of the desktop, in Windows' order. */
export function monitors(): Monitor[] {
  const found: Monitor[] = []
  for (let index = 0; index < MOST_MONITORS; index++) {
    const adapter = device(null, index)
    if (adapter === undefined) break
    if ((adapter.flags & DISPLAY_DEVICE_ATTACHED_TO_DESKTOP) === 0) continue
    const mode = Buffer.alloc(DEVMODEW.size)
    mode.writeUInt16LE(DEVMODEW.size, DEVMODEW.offsets.dmSize)
    if (windows.calls.EnumDisplaySettingsW(adapter.device, ENUM_CURRENT_SETTINGS, mode) === 0) continue
    const { dmPosition, dmPelsWidth, dmPelsHeight } = DEVMODEW.offsets
    found.push({
      device: adapter.device,
      name: device(adapter.device, 0)?.text ?? '',
      x: mode.readInt32LE(dmPosition),
      y: mode.readInt32LE(dmPosition + 4),
      width: mode.readUInt32LE(dmPelsWidth),
      height: mode.readUInt32LE(dmPelsHeight)
    })
  }
  return found
}

/** The windows of the desktop, the front one first. */
export function* topWindows(): Generator<Window> {
  let window = windows.calls.GetTopWindow(null)
  for (let count = 0; window !== null && count < MOST_WINDOWS; count++) {
    yield window
    window = windows.calls.GetWindow(window, GW_HWNDNEXT)
  }
}

/** undefined for a window that is no more. */
export function windowState(window: Window): WindowState | undefined {
  const { IsWindow, IsWindowVisible, IsIconic, GetWindowTextW, GetWindowRect, GetWindowDisplayAffinity } = windows.calls
  const rect = Buffer.alloc(RECT.size)
  if (IsWindow(window) === 0 || GetWindowRect(window, rect) === 0) return undefined
  const title = Buffer.alloc(MOST_TITLE * 2)
  // Of another program's window Windows hands out the text itself and asks nobody.
  const length = GetWindowTextW(window, title, MOST_TITLE)
  const affinity = dwordCell()
  const [left, top] = [rect.readInt32LE(RECT.offsets.left), rect.readInt32LE(RECT.offsets.top)]
  return {
    title: textIn(title, 0, length * 2),
    visible: IsWindowVisible(window) !== 0 && !isCloaked(window),
    minimised: IsIconic(window) !== 0,
    protected: GetWindowDisplayAffinity(window, affinity) !== 0 && affinity.readUInt32LE() !== 0,
    x: left,
    y: top,
    width: rect.readInt32LE(RECT.offsets.right) - left,
    height: rect.readInt32LE(RECT.offsets.bottom) - top
  }
}

function isCloaked(window: Window): boolean {
  const cloaked = dwordCell()
  const code = dwmapi.calls.DwmGetWindowAttribute(window, DWMWA_CLOAKED, cloaked, 4)
  return code === 0 && cloaked.readUInt32LE() !== 0
}

type Draw = (memory: Handle<'HDC'>, screen: Handle<'HDC'>) => boolean

/** What is drawn, 32 bits a pixel from the top: blue, green, red and one of no meaning. Throws NativeError. */
function drawn(width: number, height: number, call: string, draw: Draw): Buffer {
  const [user, gdi] = [windows.calls, gdi32.calls]
  const screen = user.GetDC(null)
  if (screen === null) throw lastError('GetDC')
  const memory = gdi.CreateCompatibleDC(screen)
  const bitmap = memory === null ? null : gdi.CreateCompatibleBitmap(screen, width, height)
  try {
    if (memory === null || bitmap === null) throw lastError('CreateCompatibleBitmap')
    const object = bitmap as unknown as Handle<'HGDIOBJ'>
    const before = gdi.SelectObject(memory, object)
    try {
      if (!draw(memory, screen)) throw lastError(call)
    } finally {
      gdi.SelectObject(memory, before)
    }
    const head = Buffer.alloc(BITMAPINFOHEADER.size)
    const at = BITMAPINFOHEADER.offsets
    head.writeUInt32LE(BITMAPINFOHEADER.size, at.biSize)
    head.writeInt32LE(width, at.biWidth)
    // Negative: the first row is the top one.
    head.writeInt32LE(-height, at.biHeight)
    head.writeUInt16LE(1, at.biPlanes)
    head.writeUInt16LE(32, at.biBitCount)
    head.writeUInt32LE(BI_RGB, at.biCompression)
    const pixels = Buffer.alloc(width * height * 4)
    if (gdi.GetDIBits(memory, bitmap, 0, height, pixels, head, DIB_RGB_COLORS) === 0) throw lastError('GetDIBits')
    return pixels
  } finally {
    if (bitmap !== null) gdi.DeleteObject(bitmap as unknown as Handle<'HGDIOBJ'>)
    if (memory !== null) gdi.DeleteDC(memory)
    user.ReleaseDC(null, screen)
  }
}

/** What the desktop shows in an area. Throws NativeError. */
export const areaPixels = ({ x, y, width, height }: Area): Buffer =>
  drawn(width, height, 'BitBlt', (memory, screen) => gdi32.calls.BitBlt(memory, 0, 0, width, height, screen, x, y, SRCCOPY) !== 0)

/** What a window has drawn, whatever covers it. Throws NativeError. */
export const windowPixels = (window: Window, { width, height }: Area): Buffer =>
  drawn(width, height, 'PrintWindow', (memory) => windows.calls.PrintWindow(window, memory, PW_RENDERFULLCONTENT) !== 0)
