import { isSeparator, knownNameAtEnd, MAX_NAME } from './names.ts'

export interface Segment {
  name: string
  type: string
  value: string
}

/** `:i:`, `:s:` and `:b:` are the three types that clients read; blanks around the letter are a typing error. */
const TYPE = /:[ \t]{0,4}([A-Za-z])[ \t]{0,4}:/g

/** What a property's name consists of in the files that clients and administrators write. */
const NAME = /^[A-Za-z][\w .()/-]{0,127}$/

/**
 * Reads the properties of one line: usually one, several where line breaks were lost or `joined` says that ";" separates.
 * A boundary is only taken where it is unambiguous: after the whole number of a type i, or before a known name; with
 * `joined` also at every ";" that a name:type: follows. [] where the line holds no property.
 */
export function readSegments(line: string, joined: boolean): Segment[] {
  const segments: Segment[] = []
  let current: { name: string; type: string; from: number } | undefined
  let quote = ''
  TYPE.lastIndex = 0
  for (let match = TYPE.exec(line); match !== null; match = TYPE.exec(line)) {
    const type = match[1] ?? ''
    if (current === undefined) {
      const start = firstName(line, match.index, type)
      if (start === undefined) {
        // The second colon may be the first of the next candidate.
        TYPE.lastIndex = match.index + match[0].length - 1
        continue
      }
      quote = start.quote
      current = { name: start.name, type, from: TYPE.lastIndex }
      continue
    }
    const boundary = /[isb]/i.test(type) ? nextName(line, current, match.index, joined) : undefined
    if (boundary === undefined) {
      TYPE.lastIndex = Math.max(current.from, match.index + match[0].length - 1)
      continue
    }
    segments.push({ name: current.name, type: current.type, value: line.slice(current.from, boundary.valueEnd).trim() })
    current = { name: boundary.name, type, from: TYPE.lastIndex }
  }
  if (current === undefined) return []
  const rest = line.slice(current.from)
  const end = quote === '' ? -1 : rest.indexOf(quote)
  const last = (end < 0 ? rest : rest.slice(0, end)).trim()
  // The ";" after the last property ends it; one that separates was consumed above.
  const value = joined && last.endsWith(';') ? last.slice(0, -1).trim() : last
  segments.push({ name: current.name, type: current.type, value })
  return segments
}

/** The name of the first property, without the quote, assignment or bullet that a script or document has before it. */
function firstName(line: string, colon: number, type: string): { name: string; quote: string } | undefined {
  const before = line.slice(Math.max(0, colon - 2 * MAX_NAME), colon)
  const opened = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"), before.lastIndexOf('`'))
  const plain = before
    .slice(opened + 1)
    .replace(/^\s{0,64}(?:[-*•;]\s{0,64}){0,8}/, '')
    .trim()
  const quote = opened < 0 ? '' : (before[opened] ?? '')
  if (colon <= 2 * MAX_NAME && NAME.test(plain)) return { name: plain, quote }
  if (!/[isb]/i.test(type)) return undefined
  if (opened >= 0 && NAME.test(plain)) return { name: plain, quote }
  const known = knownNameAtEnd(before.slice(-MAX_NAME))
  return known < 0 ? undefined : { name: before.slice(-MAX_NAME).slice(known).trim(), quote: '' }
}

/** Where the current value ends and the next name begins, before the type at `colon`; undefined where that is not certain. */
function nextName(
  line: string,
  current: { type: string; from: number },
  colon: number,
  joined: boolean
): { valueEnd: number; name: string } | undefined {
  // A name holds no colon, so it begins behind the last one.
  const near = Math.max(current.from, colon - MAX_NAME, line.lastIndexOf(':', colon - 1) + 1)
  const between = line.slice(near, colon)
  if (joined) {
    const semicolon = between.lastIndexOf(';')
    const name = between.slice(semicolon + 1).trim()
    if (semicolon >= 0 && NAME.test(name)) return { valueEnd: near + semicolon, name }
  }
  const known = knownNameAtEnd(between)
  if (known > 0 || (known === 0 && near > current.from && isSeparator(line[near - 1]))) {
    return { valueEnd: near + known, name: between.slice(known).trim() }
  }
  // A number or the hex digits of a blob hold no blank, so what follows the blank is the next name.
  if (near !== current.from || !/[ib]/i.test(current.type)) return undefined
  const number = /^[ \t]*(?:-?\d{1,10}|[0-9A-Fa-f]{2,100})[\s;]+(?=\S)/.exec(between)
  if (number === null) return undefined
  const name = between.slice(number[0].length).trim()
  return NAME.test(name) ? { valueEnd: near + number[0].length, name } : undefined
}
