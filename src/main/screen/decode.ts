import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader'
import { isOurs } from '../../core/link/screen/parts.ts'
import { MAX_CODES } from './messages.ts'
import type { Picture } from './screens.ts'

/** What was found in a picture. */
export interface Found {
  /** What our codes hold, damaged ones too. */
  codes: Uint8Array[]
  foreign: number
  /** Places that look like a code and could not be read. */
  unread: number
}

export interface Decoder {
  /** @param thorough also codes that are askew, inverted or very large in the picture, for three times the time */
  pixels(picture: Picture, thorough: boolean): Promise<Found>
  /** A PNG or JPEG file whose head was checked. */
  file(bytes: Uint8Array): Promise<Found>
}

/** The part of a page's ImageData that the library reads; a process has no such type. */
type Pixels = Omit<Picture, 'data'> & { data: Uint8ClampedArray }

/** The most symbols that the library looks for. */
const MOST = Math.min(255, MAX_CODES)

const COMMON = { formats: ['QRCode'], tryHarder: true, returnErrors: true, maxNumberOfSymbols: MOST } satisfies ReaderOptions
const QUICK = { ...COMMON, tryRotate: false, tryInvert: false, tryDownscale: false } satisfies ReaderOptions
const THOROUGH = { ...COMMON, tryRotate: true, tryInvert: true, tryDownscale: true } satisfies ReaderOptions
/** For photos: noise, and light that is not even. */
const FOR_PHOTOS = [THOROUGH, { ...THOROUGH, tryDenoise: true }, { ...THOROUGH, binarizer: 'GlobalHistogram' }] satisfies ReaderOptions[]

/**
 * Makes a decoder of zxing-wasm's reader.
 * @param wasm its WebAssembly; by itself the library would fetch that from the net
 */
export async function createDecoder(wasm: Uint8Array<ArrayBuffer>): Promise<Decoder> {
  await prepareZXingModule({ overrides: { wasmBinary: wasm.slice().buffer }, fireImmediately: true })
  return {
    async pixels({ width, height, data }, thorough) {
      // The library asks for the colours' order, which makes no difference between black and white.
      const pixels: Pixels = { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength) }
      return found(await readBarcodes(pixels, thorough ? THOROUGH : QUICK))
    },
    async file(bytes) {
      let best: Found = { codes: [], foreign: 0, unread: 0 }
      for (const options of FOR_PHOTOS) {
        const next = found(await readBarcodes(bytes, options))
        best = { codes: distinct([...best.codes, ...next.codes]), foreign: Math.max(best.foreign, next.foreign), unread: next.unread }
        if (best.unread === 0 && best.codes.length > 0) break
      }
      return best
    }
  }
}

/** @throws where the picture could not be unpacked: the library answers with a result of no format then */
function found(results: readonly ReadResult[]): Found {
  const fault = results.find(({ isValid, format }) => !isValid && !format)
  if (fault !== undefined) throw new Error(fault.error)
  const valid = results.filter(({ isValid }) => isValid).map(({ bytes }) => bytes)
  const codes = valid.filter(isOurs)
  return { codes, foreign: valid.length - codes.length, unread: results.length - valid.length }
}

const keyOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
const distinct = (codes: readonly Uint8Array[]): Uint8Array[] =>
  [...new Map(codes.map((bytes) => [keyOf(bytes), bytes])).values()].slice(0, MOST)
