/** Attribute types of a distinguished name, as CertNameToStr writes them. */
const NAME =
  /^(?:CN|OU|O|DC|C|L|S|ST|E|T|G|I|SN|UID|USERID|STREET|SERIALNUMBER|EMAIL(?:ADDRESS)?|DESCRIPTION|POSTALCODE|TITLE|GIVENNAME|SURNAME|INITIALS|PHONE|DNQUALIFIER|ORGANIZATIONIDENTIFIER|OID\.[\d.]{3,64}|[012](?:\.\d{1,12}){2,16})\s?=/i

export const isName = (text: string): boolean => NAME.test(text)

/** A date as any locale writes it: three numbers with separators, or year, month and day marks. An object identifier goes on. */
const DATE = /^\D{0,16}\d{1,4}\s?(?:[./-]|年|년)\s?\d{1,2}\s?(?:[./-]|月|월)\s?\d{1,4}(?!\.?\d)/

export const isDate = (text: string): boolean => text.length <= 64 && DATE.test(text)

/** Hex digits in lower case without the blanks between them; undefined where anything is masked. */
export function readHex(text: string): string | undefined {
  const digits = text.replace(/[\s:]/g, '').toLowerCase()
  return /^[0-9a-f]{1,512}$/.test(digits) ? digits : undefined
}

/** A provider's name. They are never translated, and all but a few old ones say what they are. */
export const isProviderName = (text: string): boolean => /\bprovider\b|\b[CK]SP\b/i.test(text)

/** Whether the text stands for nothing. */
export const isNull = (text: string): boolean => text === '' || /^\(null\)/i.test(text)

export interface HexRow {
  bytes: string[]
  masked: boolean
}

const MASK = /^(?:xx|\*\*|\?\?|##|--|\.\.)$/i

/**
 * A row of certutil's hex dump: up to sixteen pairs, then the same bytes as text. Where the columns lost their blanks, as
 * many characters of text as there are bytes decide where the bytes end. undefined where the line is no such row.
 */
export function readHexRow(text: string): HexRow | undefined {
  const pairs: { value: string; end: number }[] = []
  let masked = false
  let wide = false
  let at = 0
  while (pairs.length < 16) {
    const token = /^([0-9A-Fa-f]{2}|[Xx*?#]{2})(?=[\s;]|$)/.exec(text.slice(at, at + 4))
    if (token === null) break
    const value = token[1] ?? ''
    if (MASK.test(value)) masked = true
    pairs.push({ value: value.toLowerCase(), end: at + 2 })
    const gap = /^\s{0,64}/.exec(text.slice(at + 2, at + 66))?.[0].length ?? 0
    at += 2 + gap
    if (gap > 2) {
      wide = true
      break
    }
  }
  if (pairs.length < 2 && !(pairs.length === 1 && (wide || text.length <= 4))) return undefined
  const rest = text.slice(at)
  if (!wide && rest === '' && pairs.length < 16) {
    // "61 62 ab" is two bytes and their text, or three bytes without it: only text as long as the bytes are many is text.
    const short = pairs.findIndex(({ end }, i) => i > 0 && text.slice(end).trim().length === i + 1)
    if (short > 0 && !/\s/.test(text.slice(pairs[short]?.end).trim()))
      return { bytes: pairs.slice(0, short + 1).map(({ value }) => value), masked }
  }
  if (rest.length > 64 || (pairs.length < 3 && /[A-Za-z]{3}/.test(rest))) return undefined
  return { bytes: pairs.map(({ value }) => value), masked }
}

/** The bytes behind a label: one row, several that lost their line breaks, or digits without blanks. */
export function readInlineHex(text: string): HexRow | undefined {
  const compact = /^[0-9A-Fa-f]{8,66}$/.exec(text)
  if (compact !== null && text.length % 2 === 0) return { bytes: text.toLowerCase().match(/../g) ?? [], masked: false }
  const bytes: string[] = []
  let masked = false
  for (let rest = text.slice(0, 512), rows = 0; rest !== '' && rows < 4; rows++) {
    const row = /^(?:(?:[0-9A-Fa-f]{2}|[Xx*]{2})(?:\s{1,2}|;|$|(?=\s{3}))){1,16}/.exec(rest)
    if (row === null) break
    const found = row[0].match(/[0-9A-Fa-f]{2}|[Xx*]{2}/g) ?? []
    if (found.some((value) => MASK.test(value))) masked = true
    bytes.push(...found.map((value) => value.toLowerCase()))
    if (found.length < 16) break
    rest = rest.slice(row[0].replace(/;$/, '').length).trimStart().slice(16).trimStart()
  }
  return bytes.length < 2 ? undefined : { bytes, masked }
}
