import type { Encoding } from '../decode.ts'
import { Items, Problems } from '../limits.ts'
import { isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParsedHostPool, ParsedRdp, ParseResult, RdpProperty } from '../types.ts'
import { readSegments } from './segments.ts'

/** What stands for a secret: it is never kept, whoever asks. */
export const REMOVED = '[removed]'

/**
 * Reads an .rdp file: one name:type:value a line. Comments (# and ;) are passed over, duplicates are kept in file order,
 * passwords are removed. Property list: https://learn.microsoft.com/azure/virtual-desktop/rdp-properties
 */
export function parseRdp(text: string, encoding?: Encoding): ParseResult<ParsedRdp> {
  const read = readProperties(text, false)
  if (read === undefined) return { ok: false, reason: 'not an .rdp file: it has no line of the form name:type:value' }
  return { ok: true, value: { kind: 'rdp', ...(encoding && { encoding }), ...read } }
}

/**
 * Reads a host pool's custom RDP properties, one string with ";" between the properties, also as the argument of a script
 * or with one property a line. A ";" inside a value (`drivestoredirect:s:C:\;E:\;`) separates nothing.
 */
export function parseHostPool(text: string, encoding?: Encoding): ParseResult<ParsedHostPool> {
  const read = readProperties(text, true)
  if (read === undefined) return { ok: false, reason: 'no RDP properties: it has no name:type:value' }
  return { ok: true, value: { kind: 'host-pool', ...(encoding && { encoding }), ...read } }
}

function readProperties(text: string, joined: boolean): Pick<ParsedRdp, 'properties' | 'problems'> | undefined {
  const problems = new Problems()
  const properties = new Items<RdpProperty>(problems, 'properties')
  let ofTheKind = false
  for (const { number, text: raw } of splitLines(text, problems)) {
    const line = unquote(raw)
    if (isEmpty(line) || line.startsWith('#') || (line.startsWith(';') && !(joined && line.includes(':')))) continue
    const segments = readSegments(line, joined)
    if (segments.length === 0) problems.add(number, 'not of the form name:type:value')
    for (const { name, type, value } of segments) {
      if (/^[isb]$/i.test(type)) ofTheKind = true
      else problems.add(number, 'the type is none of i, s and b')
      properties.add({ name, type, value: withoutSecret(name, type, value), line: number }, number)
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
