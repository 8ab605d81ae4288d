import { expect } from 'vitest'
import { detectKinds, evidenceOf, parse } from '../../parse/index.ts'
import type { ParsedByKind, ParseKind, PastedEvidence } from '../../parse/index.ts'
import type { Side } from '../../snapshot/schema.ts'
import { english } from '../../words/index.ts'

export const AVD_READER = 'Feitian R301 CCID 0'

/** A text or file as a person brings it, without saying what it is. @throws what the program says where it does not read it. */
export function evidence(text: string | Uint8Array, side: Side = 'session'): PastedEvidence {
  const result = evidenceOf(text, side, '2026-11-20T10:00:00.000Z')
  if (result.ok) return result.evidence
  if (result.asked !== undefined) throw new Error(`asks which of ${result.asked.join()}`)
  const { what, todo } = result.error.words ?? { what: '', todo: '' }
  throw new Error(`${english(what)} ${english(todo)}`)
}

/** The same as the command line reads it: known as its kind, and read as that. */
export function readTwice<K extends ParseKind>(text: string, kind: K): ParsedByKind[K] {
  expect(detectKinds(text)).toEqual([kind])
  const result = parse(kind, text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
