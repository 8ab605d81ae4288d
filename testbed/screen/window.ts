import koffi from 'koffi'

/** A window without anything in it, on a display of a test. */
export interface PlainWindow {
  hide(): void
  close(): void
}

/** Makes a white window of 200 x 100 pixels in the lower right of the screen. */
export function plainWindow(display: string, title: string): PlainWindow {
  const x11 = koffi.load('libX11.so.6')
  const connection = x11.func('void *XOpenDisplay(const char *name)')(display) as bigint | null
  if (connection === null) throw new Error(`there is no display ${display}`)
  const root = x11.func('unsigned long XDefaultRootWindow(void *display)')(connection) as number
  const create = 'unsigned long XCreateSimpleWindow(void *, unsigned long, int, int, uint, uint, uint, unsigned long, unsigned long)'
  const window = x11.func(create)(connection, root, 900, 600, 200, 100, 0, 0, 0xffffff) as number
  const flush = x11.func('int XSync(void *display, int discard)')
  x11.func('int XStoreName(void *display, unsigned long window, const char *name)')(connection, window, title)
  x11.func('int XMapRaised(void *display, unsigned long window)')(connection, window)
  flush(connection, 0)
  let open = true
  return {
    hide() {
      x11.func('int XUnmapWindow(void *display, unsigned long window)')(connection, window)
      flush(connection, 0)
    },
    close() {
      if (open) x11.func('int XCloseDisplay(void *display)')(connection)
      open = false
    }
  }
}
