import { say } from '../../../core/words/index.ts'
import type { Words } from '../../../core/words/index.ts'
import type { AppWindow, BrowserEnd } from './app-window.ts'
import type { Windows } from './windows.ts'

export interface ShowOptions {
  /** The installed browsers, the first choice first. */
  browsers: readonly string[]
  open(browser: string): Promise<AppWindow>
  windows: Windows
  /** Tells the person at the terminal; what somebody else said stands under it, and is not ours. */
  tell(words: Words, from?: 'us' | 'browser'): void
  /** A new address of the window. */
  address(): string
  /** Whether the program ends: a browser that ended with it has no failure to tell, and no other is started. */
  isEnding?(): boolean
  /** How long a window may take before the person is told, in milliseconds. */
  patienceMs?: number
}

const PATIENCE_MS = 5000
/** More browsers are not tried: each failure costs seconds. */
const MOST_BROWSERS = 3

/** Why a browser that ended showed no window, in its own words where it had any. */
export function whyNot({ code, lines }: BrowserEnd): readonly Words[] {
  return lines.length > 0 ? lines : [code === null ? say('start.signal') : say('start.code', { code: String(code) })]
}

/**
 * Shows the window in the first browser that can. That a browser was started proves nothing: only the window's connection
 * does. One that ends without a window is told with its reason, and the next is tried; one that takes long is told too,
 * with the address, and waited for.
 *
 * @returns the browser with the window; undefined where none showed it
 */
export async function showWindow({
  browsers,
  open,
  windows,
  tell,
  address,
  isEnding = () => false,
  patienceMs = PATIENCE_MS
}: ShowOptions): Promise<AppWindow | undefined> {
  for (const browser of browsers.slice(0, MOST_BROWSERS)) {
    const window = await open(browser)
    // A browser that hands the window over to an older process of its own ends at once, and well.
    const failed = window.ended.then(async ({ code }) => code === 0 && (await windows.came(patienceMs)))
    const soon = await Promise.race([windows.came(patienceMs), failed])
    if (soon) return window
    if (isEnding()) return undefined
    const end = await Promise.race([window.ended, Promise.resolve(undefined)])
    if (end === undefined) {
      tell(say('start.slow', { seconds: patienceMs / 1000, browser }))
      for (const line of window.lines()) tell(line, 'browser')
      tell(say('start.or-address', { address: address() }))
      if (await Promise.race([windows.came(), failed])) return window
      if (isEnding()) return undefined
    }
    tell(say('start.no-window', { browser }))
    for (const words of whyNot(await window.ended)) tell(words, 'browser')
  }
  return undefined
}
