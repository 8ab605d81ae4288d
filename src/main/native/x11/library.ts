import koffi from 'koffi'
import type { LibraryHandle, TypeObject } from 'koffi'
import { CONSTANTS, ERROR_CALLBACK, STRUCTS, X11_FUNCTIONS, X11_LIBRARY, XINERAMA_FUNCTIONS, XINERAMA_LIBRARY } from './abi.ts'

declare const handle: unique symbol
export type Display = bigint & { [handle]: 'Display' }
/** Ids of the server fit into 32 bits. */
export type WindowId = number
type Address = bigint

export interface X11Functions {
  XOpenDisplay(name: string | null): Display | null
  XDefaultRootWindow(display: Display): WindowId
  XInternAtom(display: Display, name: string, onlyIfExists: number): number
  XSetErrorHandler(handler: Address): Address | null
  XSync(display: Display, discard: number): number
  XFree(data: Address): number
  XGetWindowAttributes(display: Display, window: WindowId, attributes: Buffer): number
  XGetWindowProperty(
    display: Display,
    window: WindowId,
    property: number,
    offset: number,
    length: number,
    remove: number,
    type: number,
    actualType: Buffer,
    actualFormat: Buffer,
    items: Buffer,
    bytesAfter: Buffer,
    data: Buffer
  ): number
  XQueryTree(display: Display, window: WindowId, root: Buffer, parent: Buffer, children: Buffer, count: Buffer): number
  XTranslateCoordinates(
    display: Display,
    from: WindowId,
    to: WindowId,
    x: number,
    y: number,
    toX: Buffer,
    toY: Buffer,
    child: Buffer
  ): number
  XGetImage(
    display: Display,
    drawable: WindowId,
    x: number,
    y: number,
    width: number,
    height: number,
    planes: number,
    format: number
  ): Address | null
  XDestroyImage(image: Address): number
}

export interface XineramaFunctions {
  XineramaIsActive(display: Display): number
  XineramaQueryScreens(display: Display, count: Buffer): Address | null
}

export type StructName = keyof typeof STRUCTS
export type Structs = Readonly<Record<StructName, TypeObject>>

/** The structures as koffi sees them on this machine. They can be built without the library. */
export function buildStructs(): Structs {
  const built = Object.entries(STRUCTS).map(([name, members]) => [name, koffi.struct({ ...members })] as const)
  return Object.fromEntries(built) as Record<StructName, TypeObject>
}

function bindAll(library: LibraryHandle, functions: Readonly<Record<string, readonly string[]>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(functions).map(([name, [result = 'void', ...parameters]]) => [name, library.func(name, result, [...parameters])])
  )
}

export interface X11 {
  fn: X11Functions
  /** Absent where the library is not installed: then all screens are one. */
  xinerama: XineramaFunctions | undefined
  structs: Structs
  /**
   * Does some calls and answers with the code of the first error that the server sent meanwhile, 0 for none. Without our handler
   * Xlib ends the process at an error.
   */
  guarded<T>(display: Display, calls: () => T): { value: T; error: number }
}

/** Loads Xlib and puts an error handler of ours in the place of its own. Throws koffi's error where it is not installed. */
export function loadX11(): X11 {
  const library = koffi.load(X11_LIBRARY)
  const fn = bindAll(library, X11_FUNCTIONS) as unknown as X11Functions
  const structs = buildStructs()
  let first = 0
  const onError = (_display: Address, event: Address): number => {
    const { error_code: code } = koffi.decode(event, structs.XErrorEvent) as { error_code: number }
    if (first === 0) first = code
    return 0
  }
  const [result, ...parameters] = ERROR_CALLBACK
  fn.XSetErrorHandler(koffi.register(onError, koffi.pointer(koffi.proto(result, parameters))) as Address)
  return {
    fn,
    xinerama: loadXinerama(),
    structs,
    guarded(display, calls) {
      first = 0
      const value = calls()
      fn.XSync(display, 0)
      return { value, error: first }
    }
  }
}

function loadXinerama(): XineramaFunctions | undefined {
  try {
    return bindAll(koffi.load(XINERAMA_LIBRARY), XINERAMA_FUNCTIONS) as unknown as XineramaFunctions
  } catch (error) {
    // Without the library, all screens are one picture.
    if (error instanceof Error) return undefined
    throw error
  }
}

/** "BadWindow (3)". */
export function xErrorName(code: number): string {
  const name = Object.entries(CONSTANTS).find(([name, value]) => name.startsWith('Bad') && value === code)?.[0] ?? 'error of X'
  return `${name} (${code})`
}
