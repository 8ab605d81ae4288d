import type { Encoding } from '../../text/decode.ts'
import { Items, Problems } from '../limits.ts'
import { isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParseResult, Problem, Sureness } from '../kind.ts'
import { knownNameAtEnd } from './names.ts'
import { readSegments } from './segments.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** One `name:type:value` of an .rdp file or of a host pool's custom RDP properties. */
export interface RdpProperty {
  /** Spelled as in the file; names are compared without case. */
  name: string
  /** 'i', 's' or 'b', as written. */
  type: string
  /** "" when nothing is written, "[removed]" for a password. */
  value: string
  line: number
}

export interface ParsedRdp {
  kind: 'rdp'
  /** Absent where a string was given and nothing was decoded. */
  encoding?: Encoding
  properties: RdpProperty[]
  problems: Problem[]
}

export interface ParsedHostPool {
  kind: 'host-pool'
  encoding?: Encoding
  properties: RdpProperty[]
  problems: Problem[]
}

/** What stands for a secret: it is never kept, whoever asks. */
export const REMOVED = '[removed]'

/**
 * Reads an .rdp file: one name:type:value a line. Comments (# and ;) are passed over, duplicates are kept in file order,
 * passwords are removed. Property list: https://learn.microsoft.com/azure/virtual-desktop/rdp-properties
 */
export function parseRdp(text: string, encoding?: Encoding): ParseResult<ParsedRdp> {
  const read = readProperties(text, false)
  if (read === undefined) return refused('parse.refused.rdp')
  return { ok: true, value: { kind: 'rdp', ...(encoding && { encoding }), ...read } }
}

/**
 * Reads a host pool's custom RDP properties, one string with ";" between the properties, also as the argument of a script
 * or with one property a line. A ";" inside a value (`drivestoredirect:s:C:\;E:\;`) separates nothing.
 */
export function parseHostPool(text: string, encoding?: Encoding): ParseResult<ParsedHostPool> {
  const read = readProperties(text, true)
  if (read === undefined) return refused('parse.refused.host-pool')
  return { ok: true, value: { kind: 'host-pool', ...(encoding && { encoding }), ...read } }
}

/** A ";" before another property: what an .rdp file has only inside a value. */
const JOINED = /;\s{0,8}[A-Za-z][\w .-]{0,127}:[isb]:/i

/**
 * How sure it is that a text holds properties, and whose. Prose may hold something like a property, so most lines have to be
 * one. Several lines are an .rdp file, a ";" between or behind them is a host pool's; one property alone may be either.
 */
export function detectProperties(text: string): { rdp: Sureness; hostPool: Sureness } {
  const lines = parseRdp(text)
  if (!lines.ok || lines.value.properties.length < lines.value.problems.length || isAbout(text, lines.value.properties))
    return { rdp: 'no', hostPool: 'no' }
  const joined = parseHostPool(text)
  if (joined.ok && joined.value.properties.length > 1 && JOINED.test(text)) return { rdp: 'no', hostPool: 'sure' }
  if (lines.value.properties.length > 1) return { rdp: 'sure', hostPool: 'no' }
  return /;\s*$/.test(text) ? { rdp: 'no', hostPool: 'sure' } : { rdp: 'possible', hostPool: 'possible' }
}

/** Prose and tables speak of properties: other words stand before the name, or a placeholder where the value belongs. */
function isAbout(text: string, properties: readonly RdpProperty[]): boolean {
  const lines = text.split(/\r\n|\n|\r/)
  const first = new Map([...properties].reverse().map((property) => [property.line, property]))
  const about = [...first.values()].filter(({ line, name, value }) => {
    const raw = lines[line - 1] ?? ''
    const before = unquote(raw.slice(0, Math.max(0, raw.indexOf(name))))
    // A script has a quote or an assignment before it.
    return /^<[^>]{1,64}>/.test(value) || knownNameAtEnd(name) > 0 || (/\p{L}/u.test(before) && !/["'`=]/.test(before))
  })
  return about.length * 2 > first.size
}

/** A number with something behind it that is no part of it. */
const BEHIND = /^([+-]?\d{1,20})[\s;,#"'<>()[\]{}|\\/]/

function readProperties(text: string, joined: boolean): Pick<ParsedRdp, 'properties' | 'problems'> | undefined {
  const problems = new Problems()
  const properties = new Items<RdpProperty>(problems, 'properties')
  let ofTheKind = false
  for (const { number, text: raw } of splitLines(text, problems)) {
    const line = unquote(raw)
    if (isEmpty(line) || line.startsWith('#') || (line.startsWith(';') && !(joined && line.includes(':')))) continue
    const segments = readSegments(line, joined)
    if (segments.length === 0) problems.add(number, say('parse.problem.no-property'))
    for (const { name, type, value } of segments) {
      if (/^[isb]$/i.test(type)) ofTheKind = true
      else problems.add(number, say('parse.problem.property-type'))
      const kept = /^i$/i.test(type) ? (BEHIND.exec(value)?.[1] ?? value) : value
      if (kept !== value) problems.add(number, say('parse.problem.behind-number'))
      properties.add({ name, type, value: withoutSecret(name, type, kept), line: number }, number)
    }
  }
  return ofTheKind ? { properties: properties.list, problems: problems.list } : undefined
}

/**
 * A password is what has type b, or a name that says password; `SavePassword:i:1` is a switch. The gateway's access token
 * opens the same door. A password that a lost line break left inside another value goes too.
 */
function withoutSecret(name: string, type: string, value: string): string {
  const secret = /^b$/i.test(type) || /^password/i.test(name) || (/^s$/i.test(type) && /password/i.test(name))
  if (secret) return REMOVED
  if (/^gatewayaccesstoken$/i.test(name) && value !== '') return REMOVED
  const inside = /password[^:;]{0,20}:[ \t]{0,4}[a-z][ \t]{0,4}:/i.exec(value)
  return inside === null ? value : value.slice(0, inside.index + inside[0].length) + REMOVED
}
