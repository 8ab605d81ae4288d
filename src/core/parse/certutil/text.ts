import { MAX_LINES, type Problems } from '../limits.ts'
import { isEmpty, splitLines, unquote } from '../lines.ts'
import { BREAKS, fieldOf } from './labels.ts'
import { say } from '../../words/index.ts'

export interface TextLine {
  /** 1-based number of the line in the decoded text; the parts of a joined line share it. */
  number: number
  /** Without quote marks and surrounding blanks. */
  text: string
  /** Length of the line as it was printed, to know where a console wrapped it. */
  width: number
}

/** `================ Certificate 0 ================`, also with blanks that a translation put between the equals signs. */
const EQUALS = /={3,}(?: {1,3}=+)*/g
const INSIDE = /^\s{0,8}(\S[^=]{0,64}?)\s{0,8}(\d{1,6})\s{0,8}$/

/** A whole output that lost its line breaks is shorter than this. */
const MAX_FLAT = 262_144

/** Lines longer than this are only read up to here; a distinguished name has a few hundred characters. */
const MAX_LINE = 4096

/** A certificate that lost its line breaks is shorter than this. */
const MAX_JOINED = 16_384

export function readBanner(text: string): { label: string; number: number } | undefined {
  if (!text.startsWith('===') || !text.endsWith('=')) return undefined
  const [first, second, ...more] = text.matchAll(EQUALS)
  if (first === undefined || second === undefined || more.length > 0 || second.index + second[0].length < text.length) return undefined
  const match = INSIDE.exec(text.slice(first[0].length, second.index).slice(0, 100))
  return match === null ? undefined : { label: (match[1] ?? '').trim(), number: Number(match[2]) }
}

/** A line of equals signs only: it divides the readers. */
export const isRule = (text: string): boolean => /^=[= ]{9,}$/.test(text)

/** `--------------====...` and `---- NAME ----`: marks between the parts of a reader. */
export const isDashedMark = (text: string): boolean => /^-{4,}/.test(text)

/**
 * The lines of a certutil output as they can be compared: quote marks, prompts' blanks and Markdown taken off, blanks of
 * every kind made plain, and lines that lost their breaks divided at banners, at `---` and at known labels.
 */
export function prepare(text: string, problems: Problems): TextLine[] {
  const lines: TextLine[] = []
  for (const { number, text: raw } of splitLines(text, problems)) {
    if (lines.length > MAX_LINES) break
    const parts = raw.includes('\\r\\n') ? raw.split('\\r\\n', MAX_LINES) : [raw]
    for (const part of parts) {
      if (part.length > MAX_FLAT) problems.add(number, say('parse.problem.long-line', { count: String(MAX_FLAT) }))
      const clean = plain(part.slice(0, MAX_FLAT))
      for (const piece of divide(clean)) lines.push({ number, text: piece.slice(0, MAX_LINE), width: part.length })
    }
  }
  return lines
}

function plain(raw: string): string {
  let text = unquote(raw.replace(/[\u00a0\u2007\u202f\u3000]/g, ' '))
    .replace(/^#{1,3}(?:\s|$)/, '')
    .trim()
  if (/\\u[0-9a-f]{4}/i.test(text)) text = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  // Markdown that shows an equals sign as itself writes a backslash before it.
  return isEmpty(text) ? '' : text.replace(/\\(?==)/g, '').trim()
}

function divide(line: string): string[] {
  if (line.length < 12) return [line]
  return divideBanners(line)
    .flatMap(divideStatus)
    .flatMap(divideFields)
    .map((piece) => piece.trim())
    .filter((piece, _, all) => piece !== '' || all.length === 1)
}

/** Banners that are not alone on their line. */
function divideBanners(line: string): string[] {
  const runs = [...line.matchAll(EQUALS)]
  const pieces: string[] = []
  let from = 0
  for (let i = 0; i + 1 < runs.length; i++) {
    const [open, close] = [runs[i], runs[i + 1]]
    if (open === undefined || close === undefined || !INSIDE.test(line.slice(open.index + open[0].length, close.index).slice(0, 100)))
      continue
    pieces.push(line.slice(from, open.index), line.slice(open.index, close.index + close[0].length))
    from = close.index + close[0].length
    i++
  }
  return [...pieces, line.slice(from)]
}

/** `--- Reader: X --- Status: Y`: the lines of a reader's status on one line. */
function divideStatus(line: string): string[] {
  const pieces = line.split(/\s(?=-{3}\s{1,8}[^\s:：]{1,24}\s?[:：])/)
  const [first = '', ...rest] = pieces
  return rest.length === 0 || first.startsWith('---') ? pieces : [...divideList(first), ...rest]
}

/** `Readers: 2 0: X 1: Y`: the list of readers on one line, recognised by its numbers 0, 1, 2. */
function divideList(line: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (let n = 0; n < 100 && line.length <= MAX_LINE; n++) {
    const at = line.indexOf(` ${n}: `, from)
    if (at < 0) break
    pieces.push(line.slice(from, at))
    from = at + 1
  }
  return [...pieces, line.slice(from)]
}

function divideFields(line: string): string[] {
  if (line.length > MAX_JOINED || line.search(/[:：]/) === -1 || !line.includes(' ')) return [line]
  const pieces = line.split(BREAKS)
  if (pieces.length < 3 && !pieces.slice(1).some((piece) => fieldOf(piece.split(/[:：]/)[0] ?? '') !== undefined)) return [line]
  return pieces
}

/** Label and value at the first colon. */
export function atColon(text: string): { label: string; value: string } | undefined {
  const at = text.search(/[:：]/)
  if (at < 1 || at > 80) return undefined
  return { label: text.slice(0, at).replace(/[\s\ufffd]+$/, ''), value: text.slice(at + 1).trim() }
}

/** Label and value at the first equals sign; `spaced`: with blanks on both sides, which tells it from a name's `CN=`. */
export function atEquals(text: string): { label: string; value: string; spaced: boolean } | undefined {
  const match = /^([^=:：]{1,60}?)(\s{0,8})=(\s{0,8})/.exec(text)
  if (match === null) return undefined
  return {
    label: match[1] ?? '',
    value: text.slice(match[0].length).trim(),
    spaced: match[2] !== '' && (match[3] !== '' || match[0].length === text.length)
  }
}
