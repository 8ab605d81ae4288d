import { lookUp } from './engine.ts'
/** Structural equality of plain data (JSON values and undefined fields). */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = b as Record<string, unknown>
  const rightCount = Object.values(right).filter((value) => value !== undefined).length
  return left.length === rightCount && left.every(([field, value]) => same(value, lookUp(right, field)))
}

/** A row as it is held on the screen. */
export interface Held<R> {
  row: R
  /** How often the row has changed since it came; 0 for one that never did. */
  changes: number
  /** Set when the device went away while a pointer was near: it keeps its place until the pointer leaves. */
  gone: boolean
}

interface Keyed {
  key: string
}

/**
 * The next rows, laid over the ones on the screen: a row that did not change keeps its identity (so it does not render),
 * rows keep their place and new ones come after them.
 * @param hold keep the place of rows that are gone.
 */
export function settle<R extends Keyed>(held: readonly Held<R>[], next: readonly R[], hold: boolean): Held<R>[] {
  const incoming = new Map(next.map((row) => [row.key, row]))
  const settled: Held<R>[] = []
  for (const before of held) {
    const row = incoming.get(before.row.key)
    if (row !== undefined) {
      incoming.delete(row.key)
      const unchanged = !before.gone && same(before.row, row)
      settled.push(unchanged ? before : { row, changes: before.changes + 1, gone: false })
    } else if (hold) {
      settled.push(before.gone ? before : { row: before.row, changes: before.changes + 1, gone: true })
    }
  }
  for (const row of incoming.values()) settled.push({ row, changes: 0, gone: false })
  return settled
}
