import { describe, expect, it } from 'vitest'
import { english } from '../../../core/words/index.ts'
import type { AppWindow, BrowserEnd } from './app-window.ts'
import { showWindow } from './show-window.ts'
import { createWindows } from './windows.ts'

/** A browser by what it does: `end` of its process, or none while it runs. */
const browserThat = (end?: BrowserEnd, lines: string[] = []): AppWindow => ({
  ended: end === undefined ? new Promise(() => undefined) : Promise.resolve(end),
  lines: () => lines,
  close: () => undefined
})

async function show(browsers: Record<string, (windows: ReturnType<typeof createWindows>) => AppWindow>, isEnding?: () => boolean) {
  const windows = createWindows()
  const said: string[] = []
  const opened = await showWindow({
    browsers: Object.keys(browsers),
    open: async (browser) => browsers[browser]?.(windows) ?? browserThat(),
    windows,
    tell: (words, from = 'us') => void said.push(`${from === 'us' ? '' : '  '}${english(words)}`),
    address: () => 'http://127.0.0.1:1/#token',
    ...(isEnding === undefined ? {} : { isEnding }),
    patienceMs: 30
  })
  return { opened: opened !== undefined, said }
}

describe('showing the window', () => {
  it('says nothing where the window came', async () => {
    const { opened, said } = await show({
      a: (windows) => {
        windows.add()
        return browserThat()
      }
    })
    expect({ opened, said }).toEqual({ opened: true, said: [] })
  })

  it('tells why a browser showed none, and tries the next', async () => {
    const { opened, said } = await show({
      a: () => browserThat({ code: 1, lines: ['No usable sandbox!'] }),
      b: () => browserThat({ code: null, lines: [] }),
      c: (windows) => {
        windows.add()
        return browserThat()
      }
    })
    expect(opened).toBe(true)
    expect(said).toEqual(['a showed no window:', '  No usable sandbox!', 'b showed no window:', '  It was ended by a signal.'])
  })

  it('takes the window that a browser handed over to an older process of its own', async () => {
    const { opened, said } = await show({
      a: (windows) => {
        setTimeout(() => windows.add(), 10)
        return browserThat({ code: 0, lines: ['Opening in existing browser session.'] })
      }
    })
    expect({ opened, said }).toEqual({ opened: true, said: [] })
  })

  it('does not believe a browser that ends well without a window', async () => {
    const { opened, said } = await show({ a: () => browserThat({ code: 0, lines: [] }) })
    expect(opened).toBe(false)
    expect(said.at(-1)).toBe('  It ended with code 0 and said nothing.')
  })

  it('tells the address where the window takes long, and still waits for it', async () => {
    const { opened, said } = await show({
      a: (windows) => {
        setTimeout(() => windows.add(), 120)
        return browserThat(undefined, ['cannot open display'])
      }
    })
    expect(opened).toBe(true)
    expect(said.join('\n')).toContain('http://127.0.0.1:1/#token')
    expect(said.join('\n')).toContain('cannot open display')
  })

  it('tells nothing of a browser that ends with the program, and starts no other', async () => {
    let isEnding = false
    let started = 0
    const { opened, said } = await show(
      {
        a: () => {
          isEnding = true
          return browserThat({ code: null, lines: ['Terminated'] })
        },
        b: () => {
          started += 1
          return browserThat()
        }
      },
      () => isEnding
    )
    expect({ opened, said, started }).toEqual({ opened: false, said: [], started: 0 })
  })

  it('starts no other browser either where the program ends while it waits for a window', async () => {
    let isEnding = false
    let started = 0
    const { opened, said } = await show(
      {
        a: () => ({
          ...browserThat(),
          ended: new Promise((resolve) =>
            setTimeout(() => {
              isEnding = true
              resolve({ code: null, lines: [] })
            }, 60)
          )
        }),
        b: () => {
          started += 1
          return browserThat()
        }
      },
      () => isEnding
    )
    expect({ opened, started }).toEqual({ opened: false, started: 0 })
    expect(said.join('\n')).not.toContain('showed no window')
  })
})
