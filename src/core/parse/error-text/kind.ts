import { codeWords, hintWords, logOf, readText, saysSomething, writtenCode } from '../../codes/index.ts'
import type { CodeKind, Known, LogName } from '../../codes/index.ts'
import { fact } from '../../facts/fact.ts'
import { holdsKnownMessage } from '../../facts/messages.ts'
import { english, say } from '../../words/index.ts'
import type { Text } from '../../words/index.ts'
import { kept, pastedSource } from '../kind.ts'
import type { Kind, ParseResult, Problem } from '../kind.ts'
import { Problems } from '../limits.ts'
import { splitLines } from '../lines.ts'
import { refused } from '../refused.ts'
import { isData, isWriting } from './document.ts'

/** An error message or an excerpt of a log; longer texts are of another kind, or none. In UTF-16 code units. */
const MAX_MESSAGE = 64 * 1024
/** A whole log of a program that is known. Of a longer one than a message the lines that say something are kept. */
const MAX_LOG = 1024 * 1024

/** A code in the text, or a sentence or log line that stands for one. */
export interface ParsedCode {
  /** As it is looked up: 0x80100069, 1058, 0x204; null where it has only a name. */
  code: string | null
  /** The symbolic name; null for a code that no table has. */
  name: string | null
  kind: CodeKind
  /** English; the same as data beside it. */
  meaning: string
  hint: string
  meaningText: Text
  hintText: Text
  line: number
}

export interface ParsedErrorText {
  kind: 'error-text'
  text: string
  /** The lines that a rule knows, and those with a code, a known sentence or a known line of a log. */
  known: { line: number; text: string }[]
  codes: ParsedCode[]
  /** The program whose log it is. */
  log?: LogName
  problems: Problem[]
}

function parsedCode(known: Known): ParsedCode {
  const meaningText = codeWords(known)
  const hintText = hintWords(known)
  return {
    code: writtenCode(known),
    name: known.code?.name ?? (known.value === null ? known.written : null),
    kind: known.kind,
    meaning: english(meaningText),
    hint: english(hintText),
    meaningText,
    hintText,
    line: known.line
  }
}

function parseErrorText(text: string): ParseResult<ParsedErrorText> {
  if (text.length > MAX_LOG) return refused('parse.refused.error-text-long')
  if (text.length > MAX_MESSAGE && logOf(text) === undefined) return refused('parse.refused.error-text-long')
  const read = readText(text)
  const problems = new Problems()
  const numbers = new Set(read.known.map(({ line }) => line))
  const known = splitLines(text, problems).flatMap(({ number, text: line }) =>
    numbers.has(number) || holdsKnownMessage(line) ? [{ line: number, text: line }] : []
  )
  if (known.length === 0 && !saysSomething(read)) return refused('parse.refused.error-text')
  const codes = read.known.map(parsedCode)
  const log = read.log === undefined ? {} : { log: read.log }
  return { ok: true, value: { kind: 'error-text', text, known, codes, ...log, problems: problems.list } }
}

function printed({ code, name, meaningText, hintText }: ParsedCode, speak: (words: Text) => string): string {
  const head = [code, name].filter((part) => part !== null).join(' ')
  return `${head}: ${speak(meaningText)} ${speak(hintText)}`
}

/** An error message as a program showed it. Any other text may quote one, so it is never sure, and gives way to every other kind. */
export const errorText: Kind<'error-text', ParsedErrorText, { text: string }> = {
  id: 'error-text',
  form: 'any',
  gathered: true,
  lastResort: true,
  // Data and writing quote messages of others: they are not read as one, unless a person says that they are.
  detect: (text) => (parseErrorText(text).ok && !isData(text) && !isWriting(text) ? 'possible' : 'no'),
  parse: parseErrorText,
  content: ({ text, known }) =>
    kept({
      text:
        text.length > MAX_MESSAGE
          ? known
              .map((line) => line.text)
              .join('\n')
              .slice(0, MAX_MESSAGE)
          : text
    }),
  entries: () => [],
  held: () => undefined,
  toFacts: ({ text }, place) => ({
    facts: [fact('message', place.side, say('at.pasted-text', { at: place.at }), text, pastedSource('error-text', place))]
  }),
  print: ({ known, codes, log }, speak) => [
    ...(log === undefined ? [] : [speak(say('codes.log', { log }))]),
    ...known.map(({ text }) => text.trim()),
    ...codes.map((code) => printed(code, speak))
  ]
}
