import { addCodes as addTables } from './book.ts'
import type { Family } from './family.ts'
import { forgetTexts } from './text.ts'

export { aboutOf, hintIn } from './about.ts'
export { allCodes, codeNamed, hintOf } from './book.ts'
export type { Code } from './book.ts'
export { CODE_KINDS } from './family.ts'
export type { CodeKind, Family } from './family.ts'
export type { About } from './hints.ts'
export type { LogName } from './log-lines.ts'
export { logOf, readText, saysSomething } from './text.ts'
export type { Known, ReadText } from './text.ts'
export { codeWords, hintWords, writtenCode } from './words.ts'

/** Takes in the tables that a bundle has left out, to load them later. */
export function addCodes(families: readonly Family[]): void {
  addTables(families)
  forgetTexts()
}
