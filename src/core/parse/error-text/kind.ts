import { fact } from '../../facts/fact.ts'
import { holdsKnownMessage } from '../../facts/messages.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource } from '../kind.ts'
import type { Kind, ParseResult, Problem } from '../kind.ts'
import { Problems } from '../limits.ts'
import { splitLines } from '../lines.ts'
import { refused } from '../refused.ts'

/** An error message or an excerpt of a log; longer texts are of another kind, or none. In UTF-16 code units. */
const MAX_MESSAGE = 64 * 1024

export interface ParsedErrorText {
  kind: 'error-text'
  text: string
  /** The lines that a rule knows. */
  known: { line: number; text: string }[]
  problems: Problem[]
}

function parseErrorText(text: string): ParseResult<ParsedErrorText> {
  if (text.length > MAX_MESSAGE) return refused('parse.refused.error-text-long')
  const problems = new Problems()
  const known = splitLines(text, problems).flatMap(({ number, text: line }) =>
    holdsKnownMessage(line) ? [{ line: number, text: line }] : []
  )
  if (known.length === 0) return refused('parse.refused.error-text')
  return { ok: true, value: { kind: 'error-text', text, known, problems: problems.list } }
}

/** An error message as a program showed it. Any other text may quote one, so it is never sure. */
export const errorText: Kind<'error-text', ParsedErrorText, { text: string }> = {
  id: 'error-text',
  form: 'any',
  gathered: true,
  detect: (text) => (parseErrorText(text).ok ? 'possible' : 'no'),
  parse: parseErrorText,
  content: ({ text }) => kept({ text }),
  entries: () => [],
  held: () => undefined,
  toFacts: ({ text }, place) => ({
    facts: [fact('message', place.side, say('at.pasted-text', { at: place.at }), text, pastedSource('error-text', place))]
  }),
  print: ({ known }) => known.map(({ text }) => text.trim())
}
