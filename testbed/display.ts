import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { endsWithUs } from './ends-with.mjs'
import koffi from 'koffi'

const run = promisify(execFile)

/** A screen without hardware. */
export interface VirtualDisplay {
  /** For DISPLAY. */
  name: string
  /** The titles of the windows on it. */
  windowTitles(): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts Xvfb on a display number that it finds free itself. Needs Debian's xvfb and x11-utils.
 * @param size of the screen in pixels, "1280x860".
 * @param depth bits of a pixel's colour
 */
export async function startVirtualDisplay(size = '1280x860', depth: 16 | 24 = 24): Promise<VirtualDisplay> {
  const server = spawn(...endsWithUs('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x${depth}`, '-nolisten', 'tcp', '-noreset']), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  const exited = once(server, 'exit')
  const announced = server.stdio[3]
  if (announced === null || announced === undefined) throw new Error('Xvfb has no channel to say its number')
  const number = await Promise.race([
    once(announced, 'data').then(([data]) => String(data).trim()),
    exited.then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`)))
  ])
  const name = `:${number}`
  return {
    name,
    windowTitles: async () => (await run('xwininfo', ['-display', name, '-root', '-tree'])).stdout,
    stop: async () => {
      server.kill('SIGTERM')
      await exited
    }
  }
}

/** Puts the pointer of a display into its upper left corner: it begins in the middle, where windows open. */
export function pointerAway(display: string): void {
  const x11 = koffi.load('libX11.so.6')
  const connection = x11.func('void *XOpenDisplay(const char *name)')(display) as unknown
  if (connection === null) throw new Error(`there is no display ${display}`)
  const root = x11.func('unsigned long XDefaultRootWindow(void *display)')(connection) as number
  const warp = 'int XWarpPointer(void *, unsigned long from, unsigned long to, int, int, unsigned int, unsigned int, int x, int y)'
  x11.func(warp)(connection, 0, root, 0, 0, 0, 0, 0, 0)
  // Sends it and waits until it is done.
  x11.func('int XCloseDisplay(void *display)')(connection)
}
