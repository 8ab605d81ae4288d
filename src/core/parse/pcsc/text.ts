import { splitLines, unquote } from '../lines.ts'
import type { Problems } from '../limits.ts'

/** A line without colours and quote marks. `width` is its length as written, which shows whether a terminal wrapped it. */
export interface ToolLine {
  number: number
  text: string
  width: number
}

/** Colours of which only the escape character was lost on the way. */
const BARE_COLOUR = /\[(?:\d{1,3}(?:;\d{1,3}){0,4})?m/g

/** The wheel that turns while pcsc_scan waits, each turn over the last. */
const WHEEL = /^[-\\|/](?:[\s\x08]{1,8}[-\\|/]){0,64}$/

export function toolLines(text: string, problems: Problems): ToolLine[] {
  return splitLines(
    text.replace(BARE_COLOUR, (found, at: number) => (text[at - 1] === '\x1b' ? found : '')),
    problems
  )
    .map(({ number, text: raw }) => ({ number, text: unquote(raw).replaceAll('\x08', ''), width: raw.length }))
    .filter((line) => line.text !== '' && !WHEEL.test(line.text))
}

/** Hex pairs of an ATR: 2 to 33 bytes that begin with 3B or 3F (ISO/IEC 7816-3). undefined where it is masked or none. */
export function readAtr(text: string): string | undefined {
  const match = /^(3[bf](?:[ :]?[0-9a-f]{2}){1,32})(?![0-9a-z])/i.exec(text.trim())
  return match === null ? undefined : (match[1] ?? '').replace(/[ :]/g, '').toLowerCase()
}

/** A PC/SC reader's name is shorter than 128 bytes. */
export const MAX_NAME = 256
/** No terminal wraps a line below this width. */
export const MIN_WRAP = 60
/** pcsc-lite ends every name with the numbers of the reader and its slot, in hex. */
export const LITE_NAME = / [0-9A-F]{2} [0-9A-F]{2}$/i

/** A name and its rest from the next line: a terminal cuts anywhere, but the blank at a line's end is lost. */
export function joinName(name: string, rest: string): string {
  return `${name}${/^[0-9A-F]{2}(?: |$)/i.test(rest) ? ' ' : ''}${rest}`.slice(0, MAX_NAME)
}
