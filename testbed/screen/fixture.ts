import { deflateRawSync } from 'node:zlib'
import { encode } from 'uqr'
import type { ScreenCode } from '../../src/core/link/screen/code.ts'
import { partsOf } from '../../src/core/link/screen/parts.ts'

/** What the pictures in `fixtures` show: a text that does not pack well, and always the same. */

export const FIXTURE_TEXT = Array.from({ length: 300 }, (_, at) => ((at * at * 7919 + at * 104_729) % 99_991).toString(36)).join(' ')

/** Another id than the one of the pictures gives another hand-over. */
export const fixtureParts = (bytes: number, id = 0x5c4ee1): Uint8Array[] => partsOf(deflateRawSync(FIXTURE_TEXT), bytes, id)

export function codeOf(part: Uint8Array): ScreenCode {
  const { size: modules, data } = encode(Array.from(part), { ecc: 'L', border: 0 })
  return { modules, bits: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join('') }
}

export const fixtureCodes = (bytes: number): ScreenCode[] => fixtureParts(bytes).map(codeOf)
