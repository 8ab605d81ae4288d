import koffi from 'koffi'
import { MAX_PIXELS, ScreenRefused } from './screens.ts'
import type { Look, Screens } from './screens.ts'

const CORE_GRAPHICS = '/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics'
const CORE_FOUNDATION = '/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation'
const MOST_DISPLAYS = 16

/** What is used of CoreGraphics and CoreFoundation: CGDirectDisplay.h, CGImage.h, CGDataProvider.h, CFData.h. */
interface Quartz {
  mayLook(): boolean
  askToLook(): boolean
  displays(most: number, ids: Buffer, count: Buffer): number
  image(display: number): bigint | null
  width(image: bigint): number
  height(image: bigint): number
  bytesPerRow(image: bigint): number
  bitsPerPixel(image: bigint): number
  provider(image: bigint): bigint | null
  copy(provider: bigint): bigint | null
  bytes(data: bigint): bigint | null
  length(data: bigint): number
  release(object: bigint): void
}

/**
 * Pictures of the screens of macOS, in memory alone; `screencapture` would write each into a file. Windows are not listed: the
 * screen that they are on has to be chosen. Apple calls CGDisplayCreateImage outdated since macOS 14. Nothing of this has ever run.
 */
export function macScreens(): Screens {
  const quartz = load()
  // The first time macOS asks the person; the answer holds from the program's next start on.
  if (!quartz.mayLook() && !quartz.askToLook()) throw new ScreenRefused('denied', 'kTCCServiceScreenCapture')
  const displays = (): number[] => {
    const [ids, count] = [Buffer.alloc(4 * MOST_DISPLAYS), Buffer.alloc(4)]
    const code = quartz.displays(MOST_DISPLAYS, ids, count)
    if (code !== 0) throw new ScreenRefused('failed', `CGGetActiveDisplayList: ${code}`)
    return Array.from({ length: Math.min(count.readUInt32LE(), MOST_DISPLAYS) }, (_, index) => ids.readUInt32LE(4 * index))
  }
  const look = (id: number): Look => {
    const image = quartz.image(id)
    if (image === null) throw new ScreenRefused('denied', 'CGDisplayCreateImage')
    try {
      return pictureOf(quartz, image)
    } finally {
      quartz.release(image)
    }
  }
  return {
    list: () =>
      displays().map((id) => {
        const seen = look(id)
        const { width, height } = seen.is === 'picture' ? seen.picture : { width: 0, height: 0 }
        return { kind: 'screen', id: String(id), name: '', width, height, hidden: false }
      }),
    screen: (id) => (displays().includes(Number(id)) ? look(Number(id)) : { is: 'gone' }),
    window: () => ({ is: 'gone' }),
    protectedWindow: () => undefined
  }
}

function pictureOf(quartz: Quartz, image: bigint): Look {
  const [width, height, line] = [quartz.width(image), quartz.height(image), quartz.bytesPerRow(image)]
  if (width * height > MAX_PIXELS) throw new ScreenRefused('too-large', `${width} x ${height}`)
  if (quartz.bitsPerPixel(image) !== 32) throw new ScreenRefused('failed', `${quartz.bitsPerPixel(image)} bits a pixel`)
  const provider = quartz.provider(image)
  const copied = provider === null ? null : quartz.copy(provider)
  if (copied === null) throw new ScreenRefused('failed', 'CGDataProviderCopyData')
  try {
    const address = quartz.bytes(copied)
    const length = quartz.length(copied)
    if (address === null || length < line * (height - 1) + width * 4) throw new ScreenRefused('failed', 'CFDataGetLength')
    const all = koffi.decode(address, 'uint8', length) as Uint8Array
    const data = new Uint8Array(width * height * 4)
    for (let y = 0; y < height; y++) data.set(all.subarray(y * line, y * line + width * 4), y * width * 4)
    return { is: 'picture', picture: { width, height, data } }
  } finally {
    quartz.release(copied)
  }
}

function load(): Quartz {
  try {
    const [graphics, foundation] = [koffi.load(CORE_GRAPHICS), koffi.load(CORE_FOUNDATION)]
    const bind = <F>(library: typeof graphics, name: string, result: string, ...parameters: string[]): F =>
      library.func(name, result, parameters) as unknown as F
    return {
      mayLook: bind(graphics, 'CGPreflightScreenCaptureAccess', 'bool'),
      askToLook: bind(graphics, 'CGRequestScreenCaptureAccess', 'bool'),
      displays: bind(graphics, 'CGGetActiveDisplayList', 'int32', 'uint32', 'void *', 'void *'),
      image: bind(graphics, 'CGDisplayCreateImage', 'void *', 'uint32'),
      width: bind(graphics, 'CGImageGetWidth', 'size_t', 'void *'),
      height: bind(graphics, 'CGImageGetHeight', 'size_t', 'void *'),
      bytesPerRow: bind(graphics, 'CGImageGetBytesPerRow', 'size_t', 'void *'),
      bitsPerPixel: bind(graphics, 'CGImageGetBitsPerPixel', 'size_t', 'void *'),
      provider: bind(graphics, 'CGImageGetDataProvider', 'void *', 'void *'),
      copy: bind(graphics, 'CGDataProviderCopyData', 'void *', 'void *'),
      bytes: bind(foundation, 'CFDataGetBytePtr', 'void *', 'void *'),
      length: bind(foundation, 'CFDataGetLength', 'long', 'void *'),
      release: bind(foundation, 'CFRelease', 'void', 'void *')
    }
  } catch (error) {
    throw new ScreenRefused('no-library', error instanceof Error ? error.message.slice(0, 200) : String(error))
  }
}
