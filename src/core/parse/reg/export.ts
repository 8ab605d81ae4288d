import type { Problems } from '../limits.ts'
import type { RegistryValue } from '../types.ts'
import { decodeData, typeName } from './data.ts'
import { say } from '../../words/index.ts'

const HEADER_BEFORE = /^(?:Windows Registry Editor Version \d{1,2}\.\d{1,2}|REGEDIT4)\s{1,64}(?=["@[])/i
const KEY_END = /\](?=\s{0,64}(?:["@[;]|$))/
const DATA = /^(?:dword:\s{0,8}[0-9a-fx]{0,18}|hex(?:\([0-9a-f]{1,8}\))?:[0-9a-f,\s\\]*|-)/i

/** The statements of one line of a .reg file: one, or several where the line breaks were lost. */
export function splitStatements(line: string): string[] {
  const statements: string[] = []
  let rest = line
  while (/^["@[WR]/i.test(rest)) {
    const end = statementEnd(rest)
    if (end === undefined || end >= rest.length) break
    const next = rest.slice(end).trimStart()
    if (!/^["@[]/.test(next)) break
    statements.push(rest.slice(0, end).trimEnd())
    rest = next
  }
  return [...statements, rest]
}

function statementEnd(text: string): number | undefined {
  const header = HEADER_BEFORE.exec(text)
  if (header !== null) return header[0].length
  if (text.startsWith('[')) {
    const end = KEY_END.exec(text)
    return end === null ? undefined : end.index + 1
  }
  const name = text.startsWith('@') ? 1 : readQuoted(text)?.length
  if (name === undefined) return undefined
  const equals = /^\s{0,64}=\s{0,64}/.exec(text.slice(name, name + 200))
  if (equals === null) return undefined
  const from = name + equals[0].length
  const rest = text.slice(from)
  const length = rest.startsWith('"') ? readQuoted(rest)?.length : DATA.exec(rest)?.[0].length
  return length === undefined ? undefined : from + length
}

/** `"name"=` or `@=` at the start of a line of a .reg file: the name and what follows the equals sign. */
export function readAssignment(line: string): { name: string; rest: string } | undefined {
  if (line.startsWith('@')) {
    const rest = line.slice(1).trimStart()
    return rest.startsWith('=') ? { name: '', rest: rest.slice(1).trim() } : undefined
  }
  const name = readQuoted(line)
  if (name === undefined) return undefined
  const rest = line.slice(name.length).trimStart()
  return rest.startsWith('=') ? { name: name.text.trim(), rest: rest.slice(1).trim() } : undefined
}

/** A string in quotes with \\ and \" in it; `length` counts the quotes. undefined where there is no closing quote. */
function readQuoted(text: string): { text: string; length: number } | undefined {
  if (!text.startsWith('"')) return undefined
  const parts: string[] = []
  let from = 1
  for (let i = 1; i < text.length; i++) {
    if (text[i] === '\\' && (text[i + 1] === '\\' || text[i + 1] === '"')) {
      parts.push(text.slice(from, i))
      from = ++i
    } else if (text[i] === '"') {
      return { text: parts.join('') + text.slice(from, i), length: i + 1 }
    }
  }
  return undefined
}

/** Whether a line of hex bytes goes on in the next one. */
export function continues(rest: string): boolean {
  return /^hex(?:\([0-9a-f]{1,8}\))?:/i.test(rest) && isOpen(rest)
}

/** Whether a line of hex bytes ends as one does that goes on. */
export function isOpen(line: string): boolean {
  return line.endsWith('\\') || line.endsWith(',')
}

/** Whether the line is only hex bytes: the next line of a value, with or without the backslash of the one before. */
export function isHexLine(line: string): boolean {
  return /^(?:[0-9a-f]{2},)*(?:[0-9a-f]{2})?\\?$/i.test(line) && line !== ''
}

/**
 * Reads what stands behind the equals sign: a string, `dword:`, `hex:`, `hex(N):` or `-` for a deletion. undefined, with a
 * problem, where it is none of them. Format: https://support.microsoft.com/help/310516
 */
export function readValue(
  rest: string,
  ansi: boolean,
  line: number,
  problems: Problems
): Pick<RegistryValue, 'type' | 'data' | 'deleted'> | undefined {
  if (rest === '-') return { type: 'REG_NONE', data: null, deleted: true }
  if (rest.startsWith('"')) return readText(rest, line, problems)
  const dword = /^dword:\s{0,8}(?:0x)?([0-9a-f]{1,16})\s{0,64}(?:;.*)?$/i.exec(rest)
  if (dword !== null) {
    const digits = dword[1] ?? ''
    if (digits.length !== 8) problems.add(line, say('parse.problem.dword-digits', { count: digits.length }))
    return { type: 'REG_DWORD', data: digits.length > 13 ? Number(BigInt.asUintN(32, BigInt(`0x${digits}`))) : parseInt(digits, 16) }
  }
  const bytes = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(rest)
  if (bytes !== null) return readHex(rest.slice(bytes[0].length), parseInt(bytes[1] ?? '3', 16), ansi, line, problems)
  problems.add(line, say('parse.problem.data-form'))
  return undefined
}

function readText(rest: string, line: number, problems: Problems): { type: string; data: string } {
  const quoted = readQuoted(rest)
  if (quoted === undefined) problems.add(line, say('parse.problem.open-quote'))
  return { type: 'REG_SZ', data: (quoted?.text ?? rest.slice(1)).trim() }
}

function readHex(text: string, number: number, ansi: boolean, line: number, problems: Problems): Pick<RegistryValue, 'type' | 'data'> {
  const type = typeName(number)
  const comment = text.indexOf(';')
  const items = (comment < 0 ? text : text.slice(0, comment))
    .replace(/[\s\\]/g, '')
    .split(',')
    .filter((item) => item !== '')
  const good = items.filter((item) => /^[0-9a-f]{1,2}$/i.test(item))
  if (good.length < items.length) problems.add(line, say('parse.problem.not-hex'))
  const bytes = Uint8Array.from(good, (item) => parseInt(item, 16))
  // Exports before version 5.00 hold strings as single bytes; their header may be missing, so the zero bytes decide.
  const single =
    ansi || (bytes.length > 2 && bytes.every((byte, i) => i % 2 === 0 || byte !== 0 || i > bytes.length - 3) && bytes.length % 2 === 1)
  return { type, data: decodeData(type, bytes, single) }
}
