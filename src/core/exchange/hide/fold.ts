import { lookUp } from '../../text/look-up.ts'

/**
 * One name is written in many ways: in capitals, decomposed, with ue for ü, percent-encoded, with escaped separators. Texts and
 * names are therefore taken apart into words, and words into a spelling that they have in common.
 */

export interface Token {
  /** Where it stands in the text, as it is written there. */
  start: number
  end: number
  key: string
  /** The spelling that leaves the marks out (u for ü), where it is another than `key` (ue). */
  plain?: string
}

const ASCII_WORD = /[A-Za-z0-9]+/g
/** Characters that show nothing: they may stand inside a word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Scripts without blanks between words: there each character is a token. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff])+|\\p{So}`, 'gu')

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe', þ: 'th' }
const BARE: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', đ: 'd', ð: 'd', ł: 'l', ı: 'i' }

const bare = (text: string): string =>
  text
    .replace(/[ßøæœþđðłı]/g, (letter) => lookUp(BARE, letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')

/** The spellings of a word: with the letters that stand for its marks, and without its marks. */
function spellings(word: string): { key: string; plain?: string } {
  if (isAscii(word)) return { key: word.toLowerCase() }
  const lower = word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
  const key = bare(lower.replace(/[äöüßåøæœþ]/g, (letter) => lookUp(SPELT, letter) ?? letter))
  const plain = bare(lower)
  return key === plain ? { key } : { key, plain }
}

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(isAscii(text) ? ASCII_WORD : WORD)) {
    const [word] = match
    tokens.push({ start: match.index, end: match.index + word.length, ...spellings(word) })
  }
  return tokens
}

/** A name as it is looked up: its words, however they are written and parted. */
export function keyOf(name: string): string {
  const words = tokensOf(name).map(({ key }) => key)
  return words.length === 0 ? name.trim() : words.join(' ')
}

/** A text with its escapes undone, and where each of its characters stands in the text as it is written. */
export interface View {
  text: string
  /** From a place in `text` to the place in the original; one more than `text` is long. */
  places: readonly number[] | undefined
}

const ESCAPES = /(?:%[0-9a-f]{2})+|(?:\\[0-9a-f]{2})+|(?:\\u[0-9a-f]{4})+|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|amp|quot|apos|lt|gt);/gi
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

function unescaped(escape: string): string {
  if (escape.startsWith('&#')) {
    const number = /^&#x/i.test(escape) ? parseInt(escape.slice(3), 16) : Number(escape.slice(2, -1))
    return number > 0 && number < 0xd800 ? String.fromCodePoint(number) : escape
  }
  if (escape.startsWith('&')) return lookUp(ENTITIES, escape.slice(1, -1).toLowerCase()) ?? escape
  if (/^\\u/i.test(escape)) return escape.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  try {
    return decodeURIComponent(escape.replaceAll('\\', '%'))
  } catch (error) {
    // Bytes that are no character stand for themselves: a folder called \ab is no escape.
    if (error instanceof URIError) return escape
    throw error
  }
}

/** A text as it is written, and with its escapes undone where it has some. A folder's name may look like an escape, so both count. */
export function viewsOf(text: string): View[] {
  const written: View = { text, places: undefined }
  if (!/[%\\&]/.test(text)) return [written]
  let out = ''
  let from = 0
  const places: number[] = []
  const keep = (until: number): void => {
    for (let at = from; at < until; at++) places.push(at)
    out += text.slice(from, until)
  }
  for (const match of text.matchAll(ESCAPES)) {
    const [escape] = match
    const meant = unescaped(escape)
    if (meant === escape) continue
    keep(match.index)
    for (let at = 0; at < meant.length; at++) places.push(match.index)
    out += meant
    from = match.index + escape.length
  }
  if (from === 0) return [written]
  keep(text.length)
  places.push(text.length)
  return [written, { text: out, places }]
}
