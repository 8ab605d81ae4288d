import type { ParseResult } from '../kind.ts'
import { MAX_BYTES, Problems } from '../limits.ts'
import { parseHostPool } from '../rdp/rdp.ts'
import type { ParsedHostPool } from '../rdp/rdp.ts'
import type { Encoding } from '../../text/decode.ts'
import { refused } from '../refused.ts'

/** What the string is called: ARM, az and Bicep (customRdpProperty), Terraform (custom_rdp_properties), PowerShell (-CustomRdpProperty). */
const NAME = /custom_?rdp_?propert(?:y|ies)\b/gi
/** How far behind its name the string may begin: a template has an object with its type and default around it. */
const REACH = 600
/** The longest string that is looked at; Azure takes a few thousand characters. */
const LONGEST = 64 * 1024
/** At most so many strings: a template has one for each host pool. */
const MOST = 64

/** The words of the client options of a session collection, and the property that says the same; what they leave out is off. */
const OPTIONS: readonly [option: string, property: string, on: string, off: string][] = [
  ['audiovideoplayback', 'audiomode', '0', '2'],
  ['audiorecording', 'audiocapturemode', '1', '0'],
  ['comport', 'redirectcomports', '1', '0'],
  ['smartcard', 'redirectsmartcards', '1', '0'],
  ['clipboard', 'redirectclipboard', '1', '0']
]
const COLLECTION =
  /ClientDeviceRedirectionOptions\b[ \t]{0,64}[:=]?[ \t]{0,64}(?:@\()?["']?([A-Za-z]{3,40}["']?(?:[ \t]{0,8},\s{0,8}["']?[A-Za-z]{3,40}["']?){0,15})/i

interface Wrapped {
  text: string
  line: number
}

/**
 * A host pool's properties where a tool wrapped them: the JSON of an ARM template or of az, Terraform, Bicep, the argument or the
 * output of a cmdlet, or the client options of a session collection. Undefined where none stands in the text.
 */
export function parseWrapped(text: string, encoding?: Encoding): ParsedHostPool | undefined {
  if (text.length > MAX_BYTES) return undefined
  const found = [...stringsIn(text), ...collectionIn(text)]
  const read = found.flatMap(({ text: value, line }) => {
    const result = parseHostPool(value)
    return result.ok ? [{ result: result.value, line }] : []
  })
  if (read.length === 0) return undefined
  const problems = new Problems()
  for (const { result, line } of read) for (const { text: reason } of result.problems) problems.add(line, reason)
  const properties = read.flatMap(({ result, line }) => result.properties.map((property) => ({ ...property, line })))
  return { kind: 'host-pool', ...(encoding && { encoding }), properties, problems: problems.list }
}

export function parseHostPoolText(text: string, encoding?: Encoding): ParseResult<ParsedHostPool> {
  const wrapped = parseWrapped(text, encoding)
  if (wrapped !== undefined) return { ok: true, value: wrapped }
  const plain = parseHostPool(text, encoding)
  return plain.ok ? plain : refused('parse.refused.host-pool')
}

function* stringsIn(text: string): Generator<Wrapped> {
  const lines = lineCounter(text)
  let most = MOST
  for (const match of text.matchAll(NAME)) {
    if (most-- === 0) return
    const from = match.index + match[0].length
    const value = quotedAt(text, from) ?? listedAt(text, from)
    if (value !== undefined) yield { text: value, line: lines(match.index) }
  }
}

/** A string in quotes that holds a property: the first one within reach, or the pieces of a list that is joined. */
function quotedAt(text: string, from: number): string | undefined {
  const window = text.slice(from, from + LONGEST)
  const pieces: string[] = []
  // A quote behind the name closes it.
  let at = /^["']/.test(window) ? 1 : 0
  for (let tries = 0; tries < 200; tries++) {
    const open = nextQuote(window, at)
    // Behind the reach only a list goes on, whose pieces stand side by side.
    if (open < 0 || (pieces.length === 0 ? open > REACH : !/^[\s,+]{0,200}$/.test(window.slice(at, open)))) break
    const close = closing(window, open)
    if (close < 0) break
    const value = unescaped(window.slice(open + 1, close))
    if (/(?:^|;)\s{0,8}[A-Za-z][\w .-]{0,127}:[isb]:/i.test(value)) pieces.push(value)
    else if (pieces.length > 0) break
    at = close + 1
  }
  return pieces.length === 0 ? undefined : pieces.join(';')
}

function nextQuote(text: string, from: number): number {
  const found = /["']/g
  found.lastIndex = from
  return found.exec(text)?.index ?? -1
}

function closing(text: string, open: number): number {
  const quote = text[open] ?? ''
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\' && slashes < 16) slashes++
    // A folder ends with a backslash that escapes nothing, where a property follows or the string ends.
    if (slashes % 2 === 0) return at
  }
  return -1
}

const unescaped = (value: string): string => value.replaceAll('\\\\', '\\').replaceAll('\\"', '"')

/** `CustomRdpProperty : audiomode:i:0;...` as PowerShell lists it, broken at the edge of the window. */
function listedAt(text: string, from: number): string | undefined {
  const [first = '', ...more] = text.slice(from, from + LONGEST).split(/\r\n|\n|\r/, 200)
  const value = /^[ \t]{0,64}[:=]?[ \t]{0,64}([A-Za-z].*)$/.exec(first)?.[1]
  if (value === undefined) return undefined
  const parts = [value.trimEnd()]
  for (const line of more) {
    const goesOn = /^ {8,64}(\S.*)$/.exec(line)?.[1]
    if (goesOn === undefined) break
    parts.push(goesOn.trimEnd())
  }
  return parts.join('')
}

function collectionIn(text: string): Wrapped[] {
  const match = COLLECTION.exec(text)
  if (match === null) return []
  const named = new Set((match[1] ?? '').toLowerCase().split(/[^a-z]+/))
  if (!named.has('none') && !OPTIONS.some(([option]) => named.has(option))) return []
  const properties = OPTIONS.map(([option, name, on, off]) => `${name}:i:${named.has(option) ? on : off}`)
  return [{ text: properties.join(';'), line: lineCounter(text)(match.index) }]
}

/** The 1-based line of a place; places are asked for in their order. */
function lineCounter(text: string): (place: number) => number {
  let line = 1
  let at = 0
  return (place) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < place; end = text.indexOf('\n', at)) {
      line++
      at = end + 1
    }
    return line
  }
}
