import type { Side } from '../snapshot/schema.ts'
import type { Words } from '../words/index.ts'
import type { FactKind, FactValues } from './kinds.ts'

/** How a fact came into the program. default: documented, and nobody set it otherwise. */
export interface Source {
  by: 'probe' | 'paste' | 'answer' | 'test'
  /** The topic, the kind of text, the question or the test. */
  of: string
  /** ISO time at which it was read, pasted, answered or measured; null where nobody knows. */
  at: string | null
}

/** One thing that is known: whose it is, where it stands, what it says, and where it came from. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K
  readonly side: Side
  /** The place: a registry value, a service, an event log, a native call. */
  readonly locator: Words
  readonly value: FactValues[K]
  readonly source: Source
}

/** A fact of any kind, told apart by its kind. */
export type AnyFact = { [K in FactKind]: Fact<K> }[FactKind]

export function fact<K extends FactKind>(kind: K, side: Side, locator: Words, value: FactValues[K], source: Source): Fact<K> {
  return { kind, side, locator, value, source }
}
