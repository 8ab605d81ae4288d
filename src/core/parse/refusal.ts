import type { ReadError } from '../snapshot/read.ts'
import { english, say } from '../words/index.ts'
import type { Params, Text, Words } from '../words/index.ts'
import type { ParseResult, Read } from './kind.ts'

/** Why a text is refused, in English and as data. */
export function refusal(what: Words, where: Words, todo: Words): ReadError {
  return { what: english(what), where: english(where), todo: english(todo), words: { what, where, todo } }
}

/** The answer of a parser to a text that is not of its kind. */
export function refused<P extends Read>(id: Text['id'], params?: Params): Extract<ParseResult<P>, { ok: false }> {
  const text = say(id, params)
  return { ok: false, reason: english(text), text }
}
