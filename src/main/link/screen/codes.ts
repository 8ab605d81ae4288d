import { randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { encode } from 'uqr'
import { MAX_HALF_LENGTH } from '../../../core/link/half.ts'
import { CODE_SIZES } from '../../../core/link/screen/code.ts'
import type { CodeSize, ScreenCode } from '../../../core/link/screen/code.ts'
import { MAX_DATA, partsOf } from '../../../core/link/screen/parts.ts'

const deflate = promisify<string, { level: number }, Buffer>(deflateRaw)
const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)

const MAX_ID = 0xffffffff

/** A text with 200 devices packs to a quarter of what can be shown; this one is larger. */
export class TooMuchToShow extends Error {
  override name = 'TooMuchToShow'
}

/**
 * A half's text as QR codes to show, error correction L, bytes. Each call begins a hand-over of its own, which parts of another one
 * never mix with.
 * @param size how much is put into one code
 * @throws TooMuchToShow
 */
export async function codesOf(text: string, size: CodeSize = 'dense'): Promise<ScreenCode[]> {
  const data = await deflate(text, { level: 9 })
  if (data.length > MAX_DATA) throw new TooMuchToShow(`${data.length} bytes are more than ${MAX_DATA}`)
  const most = CODE_SIZES.find(({ name }) => name === size) ?? CODE_SIZES[0]
  const codes: ScreenCode[] = []
  for (const part of partsOf(data, most.bytes, randomInt(MAX_ID))) {
    const { size: modules, data: rows } = encode(Array.from(part), { ecc: 'L', border: 0 })
    codes.push({ modules, bits: rows.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join('') })
    // A code takes some milliseconds: the program answers others in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return codes
}

/** The text out of what the parts of a hand-over made together; undefined where it is no packed text, or a longer one than any half. */
export async function unpacked(data: Uint8Array): Promise<string | undefined> {
  try {
    const bytes = await inflate(data, { maxOutputLength: MAX_HALF_LENGTH })
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    // Damaged, larger than allowed, or not UTF-8: each says the same of it.
    if (error instanceof Error) return undefined
    throw error
  }
}
