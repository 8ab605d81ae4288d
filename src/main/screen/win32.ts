import { NativeError } from '../native/win32/errors.ts'
import { areaPixels, monitors, seeOwnPixels, topWindows, windowPixels, windowState } from '../native/win32/screens.ts'
import type { Area, Window } from '../native/win32/screens.ts'
import { MAX_PIXELS, ScreenRefused } from './screens.ts'
import type { Look, Screens, Seeable } from './screens.ts'

/** Pictures of the screens and windows of Windows, by GDI: nothing is asked of the person, and nothing is stored. */
export function windowsScreens(): Screens {
  refusing(seeOwnPixels)
  return {
    list: () => refusing(() => [...screensOf(), ...windowsOf()]),
    screen: (id) =>
      refusing(() => {
        const monitor = monitors().find(({ device }) => device === id)
        return monitor === undefined ? { is: 'gone' } : pictureOf(monitor, () => areaPixels(monitor))
      }),
    window: (id, turn) => refusing(() => lookAt(id, turn)),
    protectedWindow: () =>
      refusing(() => {
        for (const window of topWindows()) {
          const state = windowState(window)
          if (state?.protected === true && state.visible && !state.minimised) return state.title
        }
        return undefined
      })
  }
}

/** What Windows refuses has its code; a window that goes meanwhile is one of its errors as well. */
function refusing<T>(calls: () => T): T {
  try {
    return calls()
  } catch (error) {
    if (error instanceof NativeError) throw new ScreenRefused('failed', error.message)
    throw error
  }
}

const screensOf = (): Seeable[] =>
  monitors().map(({ device, name, width, height }) => ({ kind: 'screen', id: device, name, width, height, hidden: false }))

function windowsOf(): Seeable[] {
  const found: Seeable[] = []
  for (const window of topWindows()) {
    const state = windowState(window)
    if (state === undefined || !state.visible || state.title === '') continue
    if (state.width <= 0 || state.height <= 0) continue
    found.push({
      kind: 'window',
      id: String(window),
      name: state.title,
      width: state.width,
      height: state.height,
      hidden: state.minimised
    })
  }
  return found
}

/** By turns what the screen shows of it and what the window draws when it is asked to: one is covered, the other may be empty. */
function lookAt(id: string, turn: number): Look {
  if (!/^\d{1,20}$/.test(id)) return { is: 'gone' }
  const window = BigInt(id) as Window
  const state = windowState(window)
  if (state === undefined) return { is: 'gone' }
  if (state.protected) return { is: 'protected' }
  if (state.minimised || !state.visible || state.width <= 0 || state.height <= 0) return { is: 'hidden' }
  return pictureOf(state, () => (turn % 2 === 0 ? areaPixels(state) : windowPixels(window, state)))
}

function pictureOf({ width, height }: Area, pixels: () => Uint8Array): Look {
  if (width * height > MAX_PIXELS) throw new ScreenRefused('too-large', `${width} x ${height}`)
  return { is: 'picture', picture: { width, height, data: pixels() } }
}
