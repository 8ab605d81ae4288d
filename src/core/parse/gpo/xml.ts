import type { Problems } from '../limits.ts'
import { say } from '../../words/index.ts'
import { lookUp } from '../../text/look-up.ts'

/** An element that begins or ends. Names are in lower case and without their prefix. */
export interface XmlEvent {
  kind: 'open' | 'close'
  name: string
  /** The element around it, "" for none. */
  parent: string
  /** The element's own text, trimmed; "" where it holds other elements, and when it begins. */
  text: string
  /** 1-based line of the tag. */
  line: number
  /** By their names in lower case and without prefix, where they were asked for and the element begins. */
  attributes?: ReadonlyMap<string, string>
}

/** Reports and rules are ten deep; what is deeper is passed over. */
const MAX_DEPTH = 64
/** The longest text of an element that is kept; explanations of policies are the longest ones. */
const MAX_TEXT = 64 * 1024

interface Open {
  name: string
  line: number
  parts: string[]
  size: number
  leaf: boolean
}

/**
 * The elements of an XML text, also of a part of a document and of one that is cut off. Comments, processing
 * instructions and document types are passed over: no entity is ever declared or fetched, only the five built-in ones and
 * character numbers are resolved. One pass over the text; at most MAX_DEPTH open elements are remembered.
 */
export function* xmlEvents(text: string, problems: Problems, withAttributes = false): Generator<XmlEvent> {
  const stack: Open[] = []
  const lines = new LineCounter(text)
  let tooDeep = 0
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    keep(stack, text.slice(at, start < 0 ? Math.min(text.length, at + MAX_TEXT) : Math.min(start, at + MAX_TEXT)))
    if (start < 0) break
    const cdata = text.startsWith('<![CDATA[', start)
    const end = markupEnd(text, start)
    if (end === undefined) {
      problems.add(lines.at(start), say('parse.problem.ends-in-tag'))
      break
    }
    at = end
    if (cdata) keep(stack, text.slice(start + 9, Math.min(end - 3, start + 9 + MAX_TEXT)), true)
    const tag = /^<(\/?)(?:[\w.-]{1,64}:)?([A-Za-z_][\w.-]{0,127})/.exec(text.slice(start, start + 200))
    if (tag === null) continue
    const name = (tag[2] ?? '').toLowerCase()
    const line = lines.at(start)
    if (tag[1] === '/') {
      if (tooDeep > 0) tooDeep--
      else yield* close(stack, name, line, problems)
      continue
    }
    const empty = text[end - 2] === '/'
    if (stack.length >= MAX_DEPTH) {
      if (!empty && tooDeep++ === 0) problems.add(line, say('parse.problem.too-deep', { count: String(MAX_DEPTH) }))
      continue
    }
    const parent = stack.at(-1)
    if (parent !== undefined) parent.leaf = false
    stack.push({ name, line, parts: [], size: 0, leaf: true })
    const attributes = withAttributes ? { attributes: attributesOf(text.slice(start, Math.min(end, start + MAX_TEXT))) } : {}
    yield { kind: 'open', name, parent: parent?.name ?? '', text: '', line, ...attributes }
    if (empty) yield* close(stack, name, line, problems)
  }
  const left = stack[0]
  if (left !== undefined) problems.add(left.line, say('parse.problem.element-open'))
}

const MAX_ATTRIBUTES = 512
const ATTRIBUTE = /\s(?:[\w.-]{1,64}:)?([A-Za-z_][\w.-]{0,127})\s{0,16}=\s{0,16}(?:"([^"]*)"|'([^']*)')/g

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found.size >= MAX_ATTRIBUTES) break
    found.set(name.toLowerCase(), resolve(double ?? single ?? ''))
  }
  return found
}

/** Ends the innermost element of that name, and those within it that were left open. */
function* close(stack: Open[], name: string, line: number, problems: Problems): Generator<XmlEvent> {
  const at = stack.findLastIndex((open) => open.name === name)
  if (at < 0) {
    problems.add(line, say('parse.problem.element-unbegun'))
    return
  }
  if (at < stack.length - 1) problems.add(line, say('parse.problem.element-open'))
  while (stack.length > at) {
    const open = stack.pop()
    if (open !== undefined)
      yield {
        kind: 'close',
        name: open.name,
        parent: stack.at(-1)?.name ?? '',
        text: open.leaf ? open.parts.join('').trim() : '',
        line: open.line
      }
  }
}

function keep(stack: readonly Open[], text: string, raw = false): void {
  const open = stack.at(-1)
  if (open === undefined || text === '' || open.size >= MAX_TEXT) return
  const part = raw ? text : resolve(text)
  open.parts.push(part)
  // An empty part counts as well, so that a text of nothing but tags stays bounded.
  open.size += part.length + 1
}

/** Behind the tag, comment, instruction or document type that begins at `start`; undefined where it does not end. */
function markupEnd(text: string, start: number): number | undefined {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9)
  if (text.startsWith('<?', start)) return behind(text, '?>', start + 2)
  let quote = ''
  let brackets = 0
  for (let i = start + 1; i < text.length; i++) {
    const char = text[i] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '[') brackets++
    else if (char === ']') brackets--
    else if (char === '>' && brackets <= 0) return i + 1
  }
  return undefined
}

function behind(text: string, end: string, from: number): number | undefined {
  const at = text.indexOf(end, from)
  return at < 0 ? undefined : at + end.length
}

const BUILT_IN: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function resolve(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return lookUp(BUILT_IN, name.toLowerCase()) ?? whole
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}

/** Line numbers of positions that only grow: the text is walked through once. */
class LineCounter {
  readonly #text: string
  #position = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  at(position: number): number {
    for (; this.#position < position; this.#position++) {
      const code = this.#text.charCodeAt(this.#position)
      if (code === 10 || (code === 13 && this.#text.charCodeAt(this.#position + 1) !== 10)) this.#line++
    }
    return this.#line
  }
}
