import type { Kind } from './stand-ins.ts'
import { lookUp } from '../../text/look-up.ts'

/** What an attribute of a distinguished name names. null: nobody; it stays. */
const KINDS: Readonly<Record<string, Kind | null>> = {
  CN: 'user',
  G: 'user',
  GN: 'user',
  GIVENNAME: 'user',
  SN: 'user',
  SURNAME: 'user',
  INITIALS: 'user',
  UID: 'user',
  E: 'user',
  EMAIL: 'user',
  EMAILADDRESS: 'user',
  T: 'user',
  TITLE: 'user',
  DESCRIPTION: 'user',
  SERIALNUMBER: 'serialNumber',
  OU: 'organization',
  O: 'organization',
  DC: 'domain',
  L: 'place',
  S: 'place',
  ST: 'place',
  STREET: 'place',
  POSTALCODE: 'place',
  C: null
}

export interface Attribute {
  type: string
  kind: Kind | null
  /** Without quotes and escapes. */
  value: string
}

export interface PlacedAttribute extends Attribute {
  /** Where the value stands in the text, quotes included. */
  start: number
  end: number
}

const TYPE = '(?:[A-Za-z][A-Za-z0-9.-]{0,30}|\\d{1,3}(?:\\.\\d{1,10}){2,20})'
/** The value ends where the next attribute begins: a comma, plus sign or slash that nothing like one follows is part of it. */
const NAME = new RegExp(
  `(?:^|[,;+/\\n])\\s{0,4}(${TYPE})\\s{0,4}=\\s{0,4}("(?:[^"]|"")*"|(?:\\\\.|[^\\\\,;+/\\n]|[,;+/](?!\\s{0,4}${TYPE}\\s{0,4}=))*)`,
  'gu'
)

const plain = (value: string): string =>
  /^".*"$/su.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value.replace(/\\([^0-9A-Fa-f])/gu, '$1').trim()

/** The attributes of a distinguished name, whether commas, plus signs, lines or slashes part them. An unknown type is kind user. */
export function attributesOf(name: string): Attribute[] {
  return [...name.matchAll(NAME)].map((match) => {
    const [, type = '', raw = ''] = match
    const kind = lookUp(KINDS, type.toUpperCase())
    return { type, kind: kind === undefined ? 'user' : kind, value: plain(raw.trimEnd()) }
  })
}

export const isAttribute = (type: string): boolean => /^\d/.test(type) || Object.hasOwn(KINDS, type.toUpperCase())

/** Attributes that name people or their companies, wherever they stand. */
const WITHIN =
  /(?<![\p{L}\p{N}])(CN|GN?|givenName|SN|surname|E|emailAddress|UID|OU|O)=("(?:[^"\r\n]|"")*"|(?:\\.|[^\\,;+"\r\n/]|\/(?![A-Za-z]{1,20}=))+)/giu

/** Attributes of distinguished names that stand in a text of any kind. */
export function attributesIn(text: string): PlacedAttribute[] {
  if (!text.includes('=')) return []
  const found = [...text.matchAll(WITHIN)].map((match) => {
    const [, type = '', raw = ''] = match
    const value = raw.trimEnd()
    const start = match.index + match[0].length - raw.length
    return { type, kind: lookUp(KINDS, type.toUpperCase()) ?? null, value: plain(value), start, end: start + value.length }
  })
  // A letter and an equals sign stand before a number in texts of any kind.
  return found.filter(({ type, value }) => type.length > 1 || (value.length >= 3 && /\p{L}/u.test(value)))
}
