import koffi from 'koffi'
import { ALL_PLANES, ANY_PROPERTY_TYPE, CONSTANTS } from './abi.ts'
import { loadX11 } from './library.ts'
import type { Display, WindowId, X11 } from './library.ts'

/** A part of the screen, in pixels from its upper left corner. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The pixels of an area as the server has them. */
export interface XPixels {
  width: number
  height: number
  bytesPerLine: number
  bitsPerPixel: number
  lowByteFirst: boolean
  masks: { red: number; green: number; blue: number }
  data: Uint8Array
}

export interface WindowState extends Area {
  /** Mapped, and all that it is in. */
  viewable: boolean
  overrideRedirect: boolean
  inputOnly: boolean
}

/** A call that the server refused, with its error code. */
export class XError extends Error {
  override name = 'XError'

  constructor(
    readonly call: string,
    readonly code: number
  ) {
    super(`${call}: error ${code} of the X server`)
  }
}

/** As many windows as are looked through; nobody chooses among more. */
const MAX_WINDOWS = 2000
/** The longest property that is read, in units of four bytes. */
const MAX_PROPERTY = 4096

/** A connection to an X server. */
export class XDisplay {
  readonly #x11: X11
  readonly #display: Display
  readonly root: WindowId
  readonly #atoms = new Map<string, number>()

  private constructor(x11: X11, display: Display) {
    this.#x11 = x11
    this.#display = display
    this.root = x11.fn.XDefaultRootWindow(display)
  }

  /** undefined where there is no server, or it refuses us. Throws koffi's error where Xlib is not installed. */
  static open(name: string | null = null): XDisplay | undefined {
    const x11 = loadX11()
    const display = x11.fn.XOpenDisplay(name)
    return display === null ? undefined : new XDisplay(x11, display)
  }

  /** The monitors; all of them as one where the server does not tell. */
  monitors(): Area[] {
    const { xinerama, fn } = this.#x11
    const whole = this.state(this.root)
    const one = [{ x: 0, y: 0, width: whole?.width ?? 0, height: whole?.height ?? 0 }]
    if (xinerama === undefined || xinerama.XineramaIsActive(this.#display) === 0) return one
    const count = Buffer.alloc(4)
    const list = xinerama.XineramaQueryScreens(this.#display, count)
    if (list === null) return one
    try {
      const type = this.#x11.structs.XineramaScreenInfo
      const found = Array.from({ length: Math.min(count.readInt32LE(), 64) }, (_, index) => {
        const info = koffi.decode(list, index * type.size, type) as Record<'x_org' | 'y_org' | 'width' | 'height', number>
        return { x: info.x_org, y: info.y_org, width: info.width, height: info.height }
      })
      return found.length === 0 ? one : found
    } finally {
      fn.XFree(list)
    }
  }

  /** The windows that a person sees as such: those that the window manager names, or without one the root's own. Bottom first. */
  windows(): WindowId[] {
    const managed = this.#longs(this.root, '_NET_CLIENT_LIST_STACKING') ?? this.#longs(this.root, '_NET_CLIENT_LIST')
    return (managed ?? this.#children(this.root)).slice(0, MAX_WINDOWS)
  }

  title(window: WindowId): string {
    const bytes = this.#property(window, '_NET_WM_NAME')?.bytes ?? this.#property(window, 'WM_NAME')?.bytes
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  }

  /** Whether the window manager says that it is minimised or on another desktop. */
  isHidden(window: WindowId): boolean {
    return (this.#longs(window, '_NET_WM_STATE') ?? []).includes(this.#atom('_NET_WM_STATE_HIDDEN'))
  }

  /** undefined for a window that is no more. The place is that of its inside on the root. */
  state(window: WindowId): WindowState | undefined {
    const { fn, structs } = this.#x11
    const attributes = Buffer.alloc(structs.XWindowAttributes.size)
    const [x, y, child] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.alloc(8)]
    const { value, error } = this.#x11.guarded(
      this.#display,
      () =>
        fn.XGetWindowAttributes(this.#display, window, attributes) !== 0 &&
        fn.XTranslateCoordinates(this.#display, window, this.root, 0, 0, x, y, child) !== 0
    )
    if (!value || error !== 0) return undefined
    const at = (member: string): number => attributes.readInt32LE(koffi.offsetof(structs.XWindowAttributes, member))
    return {
      x: x.readInt32LE(),
      y: y.readInt32LE(),
      width: at('width'),
      height: at('height'),
      viewable: at('map_state') === CONSTANTS.IsViewable,
      overrideRedirect: at('override_redirect') !== 0,
      inputOnly: at('class') === CONSTANTS.InputOnly
    }
  }

  /** What is seen of an area that lies on the root. Throws XError. */
  pixels({ x, y, width, height }: Area): XPixels {
    const { fn, structs } = this.#x11
    const { value: image, error } = this.#x11.guarded(this.#display, () =>
      fn.XGetImage(this.#display, this.root, x, y, width, height, ALL_PLANES, CONSTANTS.ZPixmap)
    )
    if (image === null) throw new XError('XGetImage', error)
    try {
      const head = koffi.decode(image, structs.XImage) as Record<string, number> & { data: bigint }
      const bytesPerLine = head['bytes_per_line'] ?? 0
      return {
        width: head['width'] ?? 0,
        height: head['height'] ?? 0,
        bytesPerLine,
        bitsPerPixel: head['bits_per_pixel'] ?? 0,
        lowByteFirst: head['byte_order'] === CONSTANTS.LSBFirst,
        masks: { red: Number(head['red_mask']), green: Number(head['green_mask']), blue: Number(head['blue_mask']) },
        data: koffi.decode(head.data, 'uint8', bytesPerLine * (head['height'] ?? 0)) as Uint8Array
      }
    } finally {
      fn.XDestroyImage(image)
    }
  }

  #atom(name: string): number {
    const known = this.#atoms.get(name) ?? this.#x11.fn.XInternAtom(this.#display, name, 0)
    this.#atoms.set(name, known)
    return known
  }

  /** The bytes of a property, 64-bit numbers where its format is 32. undefined where there is none. */
  #property(window: WindowId, name: string): { format: number; items: number; bytes: Uint8Array } | undefined {
    const { fn } = this.#x11
    const [type, items, after, data] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8)]
    const formatCell = Buffer.alloc(4)
    const property = this.#atom(name)
    const { value, error } = this.#x11.guarded(this.#display, () =>
      fn.XGetWindowProperty(this.#display, window, property, 0, MAX_PROPERTY, 0, ANY_PROPERTY_TYPE, type, formatCell, items, after, data)
    )
    if (value !== CONSTANTS.Success || error !== 0) return undefined
    const [address, format, count] = [data.readBigUInt64LE(), formatCell.readInt32LE(), Number(items.readBigUInt64LE())]
    if (address === 0n) return undefined
    try {
      const width = format === 32 ? 8 : format / 8
      if (format === 0 || count === 0) return undefined
      return { format, items: count, bytes: koffi.decode(address, 'uint8', count * width) as Uint8Array }
    } finally {
      fn.XFree(address)
    }
  }

  #longs(window: WindowId, name: string): number[] | undefined {
    const found = this.#property(window, name)
    if (found?.format !== 32) return undefined
    const bytes = Buffer.from(found.bytes)
    return Array.from({ length: found.items }, (_, index) => Number(bytes.readBigUInt64LE(index * 8) & 0xffffffffn))
  }

  #children(window: WindowId): WindowId[] {
    const { fn } = this.#x11
    const [root, parent, children, count] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(4)]
    const { value, error } = this.#x11.guarded(this.#display, () => fn.XQueryTree(this.#display, window, root, parent, children, count))
    const address = children.readBigUInt64LE()
    if (value === 0 || error !== 0 || address === 0n) return []
    try {
      const length = Math.min(count.readUInt32LE(), MAX_WINDOWS)
      return Array.from(koffi.decode(address, 'uint64', length) as ArrayLike<number | bigint>, Number)
    } finally {
      fn.XFree(address)
    }
  }
}
