import { kindOf } from '../parse/index.ts'
import type { PastedEvidence } from '../parse/index.ts'

/**
 * The most texts of one kind that are gathered of a side. An administrator brings a registry export, the policies of a few
 * objects and the stores of certificates: a dozen at the most.
 */
export const MAX_GATHERED = 24

/** A text that was brought, with whatever else its owner keeps of it. */
interface Brought {
  readonly evidence: PastedEvidence
}

/**
 * Puts a text behind those that were brought before. It replaces the one of its kind and side, but where several count: of
 * those the oldest go when there are too many, and are handed back, so that they can be named.
 */
export function withText<T extends Brought>(texts: readonly T[], next: T): { texts: T[]; dropped: T[] } {
  const { kind, side } = next.evidence
  const alike = texts.filter(({ evidence }) => evidence.kind === kind && evidence.side === side)
  const counts = kindOf(kind).gathered === true
  const leaving = new Set(counts ? alike.slice(0, Math.max(0, alike.length + 1 - MAX_GATHERED)) : alike)
  return { texts: [...texts.filter((text) => !leaving.has(text)), next], dropped: counts ? [...leaving] : [] }
}
