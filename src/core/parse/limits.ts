import type { Problem } from './kind.ts'
import { english, say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** The largest input that is read. What people paste is a few kilobytes; a Registry.pol is under one megabyte. */
export const MAX_BYTES = 8 * 1024 * 1024

/** The most properties, values, readers or certificates that are kept of one input. */
export const MAX_ITEMS = 20_000

/** The most lines that are read: ten times what the longest real export has. */
export const MAX_LINES = 200_000

/** The most problems that are listed of one input. */
export const MAX_PROBLEMS = 1000

/** Keeps problems up to the limit, then one last that says more were left out. */
export class Problems {
  readonly list: Problem[] = []

  add(line: number, text: Text): void {
    if (this.list.length < MAX_PROBLEMS - 1) this.#push(line, text)
    else if (this.list.length === MAX_PROBLEMS - 1) this.#push(line, say('parse.problem.more'))
  }

  #push(line: number, text: Text): void {
    this.list.push({ line, reason: english(text), text })
  }
}

/** What a list holds. Each has its choice in `parse.problem.too-many` of words/LANGUAGE/intake.ts; without one it is called entries. */
export const LISTED = ['properties', 'ports', 'readers', 'values', 'certificates', 'services', 'events', 'endpoints'] as const
export type Listed = (typeof LISTED)[number]

/** A list that keeps the first MAX_ITEMS and says once that it left the rest out. */
export class Items<T> {
  readonly list: T[] = []
  #full = false
  readonly #problems: Problems
  readonly #what: Listed

  constructor(problems: Problems, what: Listed) {
    this.#problems = problems
    this.#what = what
  }

  add(item: T, line: number): void {
    if (this.list.length < MAX_ITEMS) this.list.push(item)
    else if (!this.#full) {
      this.#full = true
      this.#problems.add(line, say('parse.problem.too-many', { count: String(MAX_ITEMS), what: this.#what }))
    }
  }
}
