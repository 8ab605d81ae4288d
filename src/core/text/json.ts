import { items, say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'

/** Where in a text something stands; both count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** The line and column of an offset. Lines end with LF, CR or CRLF. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORD = /true|false|null/y
const BLANK = /[ \t\r\n]*/y

/** What a JSON text lacks, and the offset at which that shows. */
export interface JsonFault {
  offset: number
  reason: Text
}

/**
 * The first place at which a text stops being JSON or nests deeper than `maxDepth`, undefined when there is none.
 * JSON.parse's own messages name a position only sometimes and differ between engines. Linear, without recursion.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | undefined {
  let at = 0
  const stack: ('{' | '[')[] = []
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const length = pattern.exec(text)?.[0].length
    at += length ?? 0
    return length !== undefined
  }
  const skipBlanks = (): void => void take(BLANK)
  const fault = (expected: Words): JsonFault => ({
    offset: at,
    reason: at >= text.length ? say('fault.ends', { expected }) : say('fault.found', { expected, found: quote(text, at) })
  })
  const takeString = (): JsonFault | undefined => {
    const { end, reason } = stringEnd(text, at)
    at = end
    return reason === undefined ? undefined : { offset: end, reason }
  }
  const takeKey = (): JsonFault | undefined => {
    skipBlanks()
    if (text[at] !== '"') return fault(say('fault.json.name'))
    const broken = takeString()
    if (broken) return broken
    skipBlanks()
    if (text[at] !== ':') return fault('":"')
    at++
    return undefined
  }
  for (;;) {
    skipBlanks()
    const first = text[at]
    let broken: JsonFault | undefined
    if (first === '{' || first === '[') {
      if (stack.length >= maxDepth) return { offset: at, reason: say('fault.json.deep', { depth: maxDepth }) }
      at++
      skipBlanks()
      if (text[at] !== (first === '{' ? '}' : ']')) {
        stack.push(first)
        broken = first === '{' ? takeKey() : undefined
        if (broken) return broken
        continue
      }
      at++
    } else if (first === '"') broken = takeString()
    else if (!take(NUMBER) && !take(WORD)) broken = fault(say('fault.json.value'))
    if (broken) return broken
    // A value has ended: so may what it stands in; otherwise a comma leads to the next value.
    for (;;) {
      skipBlanks()
      const open = stack.at(-1)
      if (open === undefined) return at >= text.length ? undefined : fault(say('fault.json.end'))
      if (text[at] !== (open === '{' ? '}' : ']')) break
      at++
      stack.pop()
    }
    const open = stack.at(-1)
    if (text[at] !== ',') return fault(items('or', ['","', open === '{' ? '"}"' : '"]"']))
    at++
    broken = open === '{' ? takeKey() : undefined
    if (broken) return broken
  }
}

/** The offset behind the string that begins at `start`, or the offset and the reason where it stops being one. */
function stringEnd(text: string, start: number): { end: number; reason?: Text } {
  // A loop and not one pattern: a pattern over a string of millions of characters can exhaust the engine's stack.
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return { end: at + 1 }
    if (unit < 0x20) return { end: at, reason: say('fault.json.control') }
    if (unit !== 0x5c) continue
    ESCAPE.lastIndex = at
    const escape = ESCAPE.exec(text)
    if (!escape) return { end: at, reason: say('fault.json.escape') }
    at += escape[0].length - 1
  }
  return { end: text.length, reason: say('fault.json.in-string') }
}

function quote(text: string, at: number): string {
  return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
