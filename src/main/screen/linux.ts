import { XDisplay, XError } from '../native/x11/display.ts'
import type { Area, WindowState, XPixels } from '../native/x11/display.ts'
import { xErrorName } from '../native/x11/library.ts'
import { MAX_PIXELS, ScreenRefused } from './screens.ts'
import type { Look, Picture, Screens, Seeable } from './screens.ts'

/** Pictures of an X server's screens. What is seen is what the server shows: a window that another one covers is covered in it. */
export function linuxScreens(name: string | undefined): Screens {
  const display = openDisplay(name)
  const lookAt = (area: Area): Look => {
    if (area.width * area.height > MAX_PIXELS) throw new ScreenRefused('too-large', `${area.width} x ${area.height}`)
    try {
      return { is: 'picture', picture: asPicture(display.pixels(area)) }
    } catch (error) {
      if (error instanceof XError) throw new ScreenRefused('failed', `${error.call}: ${xErrorName(error.code)}`)
      throw error
    }
  }
  return {
    list() {
      const screens = display
        .monitors()
        .map(({ width, height }, index): Seeable => ({ kind: 'screen', id: String(index), name: '', width, height, hidden: false }))
      return [...screens, ...windowsOf(display)]
    },
    screen(id) {
      const area = display.monitors()[Number(id)]
      return area === undefined ? { is: 'gone' } : lookAt(area)
    },
    window(id) {
      const window = Number(id)
      const state = Number.isSafeInteger(window) ? display.state(window) : undefined
      if (state === undefined) return { is: 'gone' }
      const area = state.viewable && !display.isHidden(window) ? onScreen(state, display.state(display.root)) : undefined
      return area === undefined ? { is: 'hidden' } : lookAt(area)
    },
    // X has nothing that keeps a window out of pictures.
    protectedWindow: () => undefined
  }
}

function openDisplay(name: string | undefined): XDisplay {
  let display: XDisplay | undefined
  try {
    display = XDisplay.open(name ?? null)
  } catch (error) {
    throw new ScreenRefused('no-library', error instanceof Error ? error.message.slice(0, 200) : String(error))
  }
  if (display === undefined) throw new ScreenRefused('no-display', name === undefined ? 'DISPLAY' : `DISPLAY=${name.slice(0, 80)}`)
  return display
}

function windowsOf(display: XDisplay): Seeable[] {
  const found: Seeable[] = []
  for (const window of display.windows().reverse()) {
    const state = display.state(window)
    const title = state === undefined || state.inputOnly || state.overrideRedirect ? '' : display.title(window)
    if (state === undefined || title === '') continue
    const hidden = !state.viewable || display.isHidden(window)
    found.push({ kind: 'window', id: String(window), name: title, width: state.width, height: state.height, hidden })
  }
  return found
}

/** The part of a window that lies on the root: the server refuses a picture of anything beside it. */
function onScreen(window: WindowState, root: WindowState | undefined): Area | undefined {
  if (root === undefined) return undefined
  const [x, y] = [Math.max(0, window.x), Math.max(0, window.y)]
  const width = Math.min(root.width, window.x + window.width) - x
  const height = Math.min(root.height, window.y + window.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Four bytes a pixel. Servers of 24 bits have that already, those of 16 bits (xrdp's) have two. */
export function asPicture({ width, height, bytesPerLine, bitsPerPixel, lowByteFirst, masks, data }: XPixels): Picture {
  if (bitsPerPixel === 32) {
    const line = width * 4
    if (bytesPerLine === line) return { width, height, data }
    const packed = new Uint8Array(line * height)
    for (let y = 0; y < height; y++) packed.set(data.subarray(y * bytesPerLine, y * bytesPerLine + line), y * line)
    return { width, height, data: packed }
  }
  const bytes = bitsPerPixel / 8
  if (bytes !== 1 && bytes !== 2 && bytes !== 3) throw new ScreenRefused('failed', `${bitsPerPixel} bits a pixel`)
  const picture = new Uint8Array(width * height * 4)
  const grey = greyOf(masks)
  for (let y = 0; y < height; y++) {
    let from = y * bytesPerLine
    let to = y * width * 4
    for (let x = 0; x < width; x++, to += 4) {
      let pixel = 0
      for (let at = 0; at < bytes; at++) pixel |= (data[from++] ?? 0) << (8 * (lowByteFirst ? at : bytes - 1 - at))
      picture[to] = picture[to + 1] = picture[to + 2] = grey(pixel)
    }
  }
  return { width, height, data: picture }
}

/** How bright a pixel is, 0 to 255. Without masks (a palette) the number of its colour has to do. */
function greyOf({ red, green, blue }: XPixels['masks']): (pixel: number) => number {
  if (red === 0 || green === 0 || blue === 0) return (pixel) => pixel & 255
  const [r, g, b] = [red, green, blue].map((mask) => 255 / 3 / (mask >>> 0)) as [number, number, number]
  return (pixel) => ((pixel & red) >>> 0) * r + ((pixel & green) >>> 0) * g + ((pixel & blue) >>> 0) * b
}
