import { aboutOf, readText } from '../codes/index.ts'
import type { About, Known } from '../codes/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { Side } from '../snapshot/schema.ts'
import type { Context, FoundLine } from './context.ts'
import { evidenceOf } from './evidence.ts'

/** What the messages and logs say that a person brought, with the fact each stands in. */
export const pastedCodes = (context: Context, side?: Side): { fact: Fact<'message'>; known: Known }[] =>
  context.facts.all('message', side).flatMap((fact) => readText(fact.value).known.map((known) => ({ fact, known })))

/** Lines that say one of some codes, whether by its number, its name or a sentence; of one subject, where that matters. */
export const linesSaying = (context: Context, names: ReadonlySet<string>, side?: Side, about?: About): FoundLine[] =>
  pastedCodes(context, side).flatMap(({ fact, known }) =>
    known.code !== undefined && names.has(known.code.name) && (about === undefined || aboutOf(known) === about)
      ? [{ fact, line: known.text, evidence: evidenceOf(fact, known.text) }]
      : []
  )
