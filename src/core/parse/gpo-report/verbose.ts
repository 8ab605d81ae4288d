import { say } from '../../words/index.ts'
import { keyIn } from '../gpo/values.ts'
import type { ParseResult } from '../kind.ts'
import { Items, Problems } from '../limits.ts'
import { isEmpty, type Line, splitLines, unquote } from '../lines.ts'
import { refused } from '../refused.ts'
import type { ParsedPolicies, RegistryValue } from '../types.ts'

/** `KeyName: Software\Policies\...\fDisableCcm`, whatever the label is called: the last part is the value's name. */
const PLACE = /^[^:\\]{1,40}:\s{0,64}((?:software|system)\\[^:?"<>|]{1,1024})$/i
/** `Value: 1, 0, 0, 0`: the bytes of the data. */
const BYTES = /^[^:]{1,40}:\s{0,64}(\d{1,3}(?:,\s?\d{1,3}){0,4095},?)$/
const RULED = /^-{3,200}\s*$/
/** The heading of the user's half, in the languages of Windows; the computer's may follow or come before. */
const USER =
  /\b(?:user settings|benutzereinstellungen|param[eè]tres utilisateurs?|configuraci[oó]n de usuario|impostazioni utente|gebruikersinstellingen|configura[cç][oõ]es do usu[aá]rio)\b|ユーザー|用户|使用者|사용자|пользовател/i
const COMPUTER =
  /\b(?:computer settings|computereinstellungen|param[eè]tres (?:de l['’])?ordinateurs?|configuraci[oó]n d[e ]{1,2}l? ?equipo|impostazioni computer|computerinstellingen|configura[cç][oõ]es do computador)\b|コンピューター|计算机|電腦|컴퓨터|компьютер/i

/** The tool's first line; the brand is not translated, and may stand at either end: “Outil de résultat du système d’exploitation
 * Microsoft (R) Windows (R) v2.0”. */
const TITLE = /^(?:\p{L}.{0,120}\s)?Microsoft ?(?:\(R\)|®) Windows ?(?:\(R\)|®) .{0,120}v\d\.\d/iu
/** What people write where they left lines out. */
const CUT = /^(?:\[?(?:\.{3}|…)\]?|[[(<].{0,20}(?:snip|cut|gekürzt|ausgelassen|omitted).{0,20}[\])>])$/i

/**
 * Reads what `gpresult /v` and `/z` print: the policies that apply, each with its registry value and its data as bytes. Labels
 * and states are translated; paths and bytes are not. Only a text with the tool's title, the computer's half and the heading of the
 * user's behind it is the whole result: of a part, a value that is not in it may still be set. Undefined where no such value stands in the text.
 */
export function parseVerbose(text: string): ParseResult<ParsedPolicies<'gpo-report'>> {
  const problems = new Problems()
  const values = new Items<RegistryValue>(problems, 'values')
  const lines = splitLines(text, problems)
  const half = { user: false }
  let whole: 'no' | 'begun' | 'computer' | 'ended' = 'no'
  let place: { path: string; line: number } | undefined
  let ofTheKind = false
  /** A policy without its data: lines are missing behind it, and perhaps whole policies. */
  const cut = (line: number): void => {
    problems.add(line, say('parse.problem.cut-off'))
    whole = 'no'
  }
  for (const [at, { number, text: raw }] of lines.entries()) {
    const line = unquote(raw)
    if (isEmpty(line)) continue
    if (TITLE.test(line)) whole = 'begun'
    else if (CUT.test(line)) whole = 'no'
    if (isHeading(lines, at)) {
      if (place !== undefined) cut(place.line)
      place = undefined
      if (USER.test(line)) {
        half.user = true
        if (whole === 'computer') whole = 'ended'
      } else if (COMPUTER.test(line)) {
        half.user = false
        if (whole === 'begun') whole = 'computer'
      }
      continue
    }
    if (place !== undefined && continues(raw, lines[at - 1]?.text)) {
      place.path += line
      continue
    }
    const path = PLACE.exec(line)?.[1]
    if (path !== undefined) {
      if (place !== undefined) cut(place.line)
      place = { path, line: number }
      continue
    }
    if (place === undefined) continue
    const bytes = bytesIn(line)
    if (bytes === undefined) {
      problems.add(number, say('parse.problem.not-a-number'))
      // A policy that could not be read is not one that is not set.
      whole = 'no'
    } else {
      ofTheKind = true
      const cut = place.path.lastIndexOf('\\')
      const key = keyIn(half.user ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE', place.path.slice(0, cut))
      values.add(valueOf(key, place.path.slice(cut + 1).trim(), bytes), place.line)
    }
    place = undefined
  }
  if (!ofTheKind) return refused('parse.refused.gpo-report')
  if (place !== undefined) cut(place.line)
  // With its title it is meant to be whole, and both halves have their heading, unless only one was asked for.
  else if (whole === 'begun' || whole === 'computer') problems.add(lines.length, say('parse.problem.half-missing'))
  const resultant = whole === 'ended' ? { resultant: true as const } : {}
  return { ok: true, value: { kind: 'gpo-report', values: values.list, ...resultant, problems: problems.list } }
}

/** Without the marks of a quoting mail; what stands at the left of the line is kept. */
const bare = (text = ''): string => text.replace(/^(?:[>|] ?){1,4}/, '')

/** Headings of the halves stand at the left with dashes below; the name of a user in the one above them says nothing. */
const isHeading = (lines: readonly Line[], at: number): boolean =>
  /^\S[^\\]{0,200}$/.test(bare(lines[at]?.text)) && RULED.test(bare(lines[at + 1]?.text))

/** The narrowest window that such a text is copied from: a shorter line was not broken by its edge. */
const NARROW = 60

/** Whether a line is the rest of a path that the window's edge broke: without a label, at the left, where else only headings stand. */
const continues = (text: string, before?: string): boolean =>
  bare(before).length >= NARROW && /^[\w*.\\][\w*.\\ -]{0,200}$/.test(bare(text))

function bytesIn(line: string): number[] | undefined {
  const list = BYTES.exec(line)?.[1]
  const bytes = list
    ?.split(',')
    .filter((part) => part.trim() !== '')
    .map(Number)
  return bytes === undefined || bytes.some((byte) => byte > 255) ? undefined : bytes
}

const DELETED = /^\*\*del\./i

/** The type does not stand there: four bytes are a number, and text ends with an empty character. */
function valueOf(key: string, name: string, bytes: readonly number[]): RegistryValue {
  if (DELETED.test(name)) return { key, name: name.replace(DELETED, ''), type: 'REG_NONE', data: null, deleted: true }
  const view = new DataView(Uint8Array.from(bytes).buffer)
  if (bytes.length === 4) return { key, name, type: 'REG_DWORD', data: view.getUint32(0, true) }
  const units = Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(at * 2, true))
  if (bytes.length % 2 === 0 && bytes.length > 1 && units.indexOf(0) === units.length - 1)
    return { key, name, type: 'REG_SZ', data: String.fromCharCode(...units.slice(0, -1)) }
  return { key, name, type: 'REG_BINARY', data: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
