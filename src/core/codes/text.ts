import { codeNamed } from './book.ts'
import type { Code } from './book.ts'
import { LOG_LINES, LOGS } from './log-lines.ts'
import type { LogName } from './log-lines.ts'
import { readCodes } from './read.ts'
import { SENTENCES } from './sentences.ts'

/** Something in a text that is known: a code, a sentence that stands for one, or a line of a log. */
export interface Known {
  at: number
  /** 1-based. */
  line: number
  /** The line it stands in. */
  text: string
  /** As it is written; a sentence by the name of what it stands for. */
  written: string
  value: number | null
  /** Undefined for a code that no table has, and as long as the tables are not loaded. */
  code: Code | undefined
  kind: Code['kind']
}

/** What an error message or a log says. */
export interface ReadText {
  known: readonly Known[]
  /** The program whose log it is, where its lines show it. */
  log: LogName | undefined
}

/** Sentences alone make an error message only of a short text: prose has them as well. */
const MAX_PROSE = 4000
const MAX_SHOWN = 500

/** The mark that a mail puts before each line that it quotes, where a sentence was wrapped. */
const QUOTED = /\n[ \t]{0,8}(?:[>|][ \t]?){1,4}/g
/** A sentence may be wrapped and quoted, and its apostrophes and blanks are of several kinds. Every character keeps its place. */
const flat = (text: string): string =>
  text
    .replace(QUOTED, (marks) => ' '.repeat(marks.length))
    .replace(/[‘’`´]/g, "'")
    .replace(/[\s\u00a0\u202f]/g, ' ')

const made = new Map<string, RegExp>()
/** Not within a word; scripts without blanks have letters before a sentence that are no part of it. */
function patternOf(pieces: string): RegExp {
  const pattern =
    made.get(pieces) ??
    new RegExp(
      `(?<![\\p{Ll}\\p{Lu}])(?:${pieces.replaceAll(/ (\?)?/g, (_, maybe?: string) => (maybe === undefined ? ' {1,8}' : ' {0,8}'))})`,
      'iu'
    )
  made.set(pieces, pattern)
  return pattern
}

interface Place {
  at: number
  name: string
  end: number
}

function sentencesIn(text: string): Place[] {
  const plain = flat(text)
  const found: Place[] = []
  for (const [name, pieces] of SENTENCES) {
    const match = patternOf(pieces).exec(plain)
    if (match === null) continue
    const end = match.index + match[0].length
    // "Access to the port is denied" is told by the entry that stands before the general one.
    if (!found.some((other) => match.index < other.end && end > other.at)) found.push({ at: match.index, end, name })
  }
  return found
}

const FREERDP_LINE = new RegExp(`^.*${LOGS.freerdp.source}.*$`, 'gm')
/** What a line says of xrdp says nothing of it in a line that FreeRDP wrote: both have channels of the same names. */
function logLinesIn(text: string): Place[] {
  const withoutFreerdp = LOGS.freerdp.test(text) ? text.replace(FREERDP_LINE, (line) => ' '.repeat(line.length)) : text
  return LOG_LINES.flatMap(([name, pattern]) => {
    const match = pattern.exec(name.startsWith('XRDP_') ? withoutFreerdp : text)
    return match === null ? [] : [{ at: match.index, end: match.index + match[0].length, name }]
  })
}

/** Starts of the lines of a text. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(text: string, starts: readonly number[], at: number): Pick<Known, 'line' | 'text'> {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const start = starts[low] ?? 0
  return {
    line: low + 1,
    text: text
      .slice(start, (starts[low + 1] ?? text.length + 1) - 1)
      .trim()
      .slice(0, MAX_SHOWN)
  }
}

/** The program whose log a text is, as far as its lines show it. */
export const logOf = (text: string): LogName | undefined => (Object.keys(LOGS) as LogName[]).find((name) => LOGS[name].test(text))

/** Another code that says the same beside it: a sentence and its own code, or a log line and its own name. */
const sameMeaning = (left: Known, right: Known): boolean =>
  left.code !== undefined && right.code !== undefined && left.code.meaning.id === right.code.meaning.id

function read(text: string): ReadText {
  const log = logOf(text)
  const starts = lineStarts(text)
  const codes = readCodes(text).map((found): Known => ({
    ...found,
    kind: found.code?.kind ?? found.kind,
    ...lineAt(text, starts, found.at)
  }))
  const lines = logLinesIn(text)
  const prose = log === undefined && codes.length === 0 && lines.length === 0
  // What a program says of itself tells more than the error of the system in the same words: refused by a socket is no computer.
  const more =
    prose && text.length > MAX_PROSE ? [] : sentencesIn(text).filter(({ at, end }) => !lines.some((line) => at < line.end && end > line.at))
  const said = [...lines, ...more]
  const known = [...codes]
  for (const { at, name } of said) {
    const code = codeNamed(name)
    const entry: Known = { at, written: name, value: code?.value ?? null, code, kind: code?.kind ?? 'message', ...lineAt(text, starts, at) }
    if (!known.some((other) => other.code?.name === name || sameMeaning(other, entry))) known.push(entry)
  }
  return { known: known.toSorted((left, right) => left.at - right.at), log }
}

/** Engines ask for the same few texts after every change. */
const REMEMBERED = 8
const remembered = new Map<string, ReadText>()

/** Forgets what was read, since the tables have changed. */
export const forgetTexts = (): void => remembered.clear()

/** What a text says. Never throws; its time grows with the text's length only. */
export function readText(text: string): ReadText {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const fresh = read(text)
  const oldest = remembered.size >= REMEMBERED ? remembered.keys().next().value : undefined
  if (oldest !== undefined) remembered.delete(oldest)
  remembered.set(text, fresh)
  return fresh
}

/** Whether a text is an error message or a log, so that it is worth loading the tables for. */
export const saysSomething = ({ known, log }: ReadText): boolean => known.length > 0 || log !== undefined
