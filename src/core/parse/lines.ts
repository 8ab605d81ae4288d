import { MAX_LINES, type Problems } from './limits.ts'
import { say } from '../words/index.ts'

/** A line of the decoded text. */
export interface Line {
  /** 1-based. */
  number: number
  text: string
}

/** Splits at CRLF, LF and CR, mixed or not. Lines behind the limit are left out, which is a problem. */
export function splitLines(text: string, problems: Problems): Line[] {
  const lines = text.split(/\r\n|\n|\r/, MAX_LINES + 1).map((line, i) => ({ number: i + 1, text: line }))
  if (lines.length <= MAX_LINES) return lines
  problems.add(MAX_LINES, say('parse.problem.too-many-lines', { count: String(MAX_LINES) }))
  return lines.slice(0, MAX_LINES)
}

/** What stands before a line that was quoted, logged or copied from a comment, and says nothing. */
const ANSI = /\x1b\[[0-9;?]{0,16}[A-Za-z]/g
const QUOTE = /^\s{0,64}(?:(?:>|&gt;|\||%|\/\/|│)\s?){1,8}/
const STAMP = /^\s{0,64}\[?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ]{1,2})?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\]?[:|]?\s/

/**
 * The line without terminal colours, a log's time, and the quote marks of mails, comments and tables; then without
 * Markdown's bold, code and bullet marks where they stand at both ends. The result is trimmed.
 */
export function unquote(text: string): string {
  let rest = text.includes('\x1b') ? text.replace(ANSI, '') : text
  rest = rest.replace(STAMP, '').replace(QUOTE, '').replace(STAMP, '').trim()
  if (/^[-*•][ \t]{1,4}(?:\*\*|`)/.test(rest)) rest = rest.slice(1).trimStart()
  if (rest.startsWith('**') && rest.endsWith('**') && rest.length > 4) rest = rest.slice(2, -2).trim()
  if (rest.startsWith('`') && !rest.startsWith('```')) rest = rest.slice(1).trimStart()
  if (rest.endsWith('`') && !rest.endsWith('```')) rest = rest.slice(0, -1).trimEnd()
  return rest
}

/** Whether the line carries nothing: blank, or the fence of a Markdown block. */
export function isEmpty(text: string): boolean {
  return text === '' || text.startsWith('```') || text.startsWith('~~~')
}

/** Whether the line is a command someone typed, with or without its prompt. */
export function isCommand(text: string): boolean {
  return (
    /^(?:PS )?[A-Za-z]:\\[^>]{0,260}>|^(?:PS|[\w.-]{1,64}@[\w.-]{1,64}:[^$#]{0,260})[>$#]/.test(text) ||
    (/^>?\s{0,8}(?:certutil|chgport|change\s+port|reg(?:\.exe)?\s+(?:query|export)|type|cat|more)\b/i.test(text) &&
      !/^certutil\s?:/i.test(text))
  )
}
