import { english } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** Why a text was not read, for a person: what is wrong, where ("" when it is the whole), what to do. */
export interface ReadError {
  what: string
  where: string
  todo: string
  /** The same for every language; the strings above are its English. */
  words: { what: Words; where: Words; todo: Words }
}

/** Why a text is refused, in English and as data. */
export function refusal(what: Words, where: Words, todo: Words): ReadError {
  return { what: english(what), where: english(where), todo: english(todo), words: { what, where, todo } }
}
