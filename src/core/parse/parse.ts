import { cleanText, decodeText } from '../text/decode.ts'
import type { Encoding } from '../text/decode.ts'
import type { ParseResult } from './kind.ts'
import { kindOf } from './kinds.ts'
import type { Parsed, ParsedByKind, ParseKind } from './kinds.ts'
import { MAX_BYTES } from './limits.ts'
import { refused } from './refused.ts'

/**
 * Reads a file's bytes, or text that was pasted, as the given kind. It never throws: what cannot be read is listed in
 * `problems`, and only an input that is not of the kind at all, is empty, or is larger than 8 MiB is refused.
 *
 * @param path of the file, as far as it is known: the folder of a Registry.pol tells its hive
 */
export function parse<K extends ParseKind>(id: K, input: Uint8Array | string, path?: string): ParseResult<ParsedByKind[K]>
export function parse(id: ParseKind, input: Uint8Array | string, path = ''): ParseResult<Parsed> {
  if (input.length > MAX_BYTES) return refused('parse.refused.too-large', { mebibytes: MAX_BYTES / 1024 / 1024 })
  const { binary, parse } = kindOf(id)
  if (typeof input !== 'string' && binary?.is(input) === true) return binary.parse(input, path)
  const { text, encoding } = textOf(input)
  if (text.trim() === '') return refused('parse.refused.empty')
  return parse(text, encoding)
}

/** The text of bytes or of a string; a string has no encoding any more. */
const textOf = (input: Uint8Array | string): { text: string; encoding: Encoding | undefined } =>
  typeof input === 'string' ? { text: cleanText(input), encoding: undefined } : decodeText(input)
