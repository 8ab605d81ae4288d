import { english, say } from '../words/index.ts'
import type { Params, Text } from '../words/index.ts'
import type { ParseResult, Read } from './kind.ts'

/** The answer of a parser to a text that is not of its kind. */
export function refused<P extends Read>(id: Text['id'], params?: Params): Extract<ParseResult<P>, { ok: false }> {
  const text = say(id, params)
  return { ok: false, reason: english(text), text }
}
