import type { ReaderState } from '../../snapshot/schema.ts'
import { Items, type Problems } from '../limits.ts'
import type { ParsedReader } from '../types.ts'
import { comparable } from '../certutil/labels.ts'
import { atColon, isDashedMark, isRule, readBanner, type TextLine } from '../certutil/text.ts'
import { isName, readHexRow, readInlineHex } from '../certutil/values.ts'
import { say } from '../../words/index.ts'
import { lookUp } from '../../text/look-up.ts'

const STATES: Readonly<Record<string, ReaderState>> = {
  PRESENT: 'present',
  EMPTY: 'empty',
  INUSE: 'inuse',
  EXCLUSIVE: 'exclusive',
  MUTE: 'mute',
  UNPOWERED: 'unpowered',
  UNAVAILABLE: 'unavailable'
}

/** A reader's name is no longer; Windows allows about 128 characters. */
const MAX_NAME = 512

/** A labelled line of a reader's status. */
interface Item {
  at: number
  label: string
  value: string
  line: TextLine
  flags: boolean
}

export interface ReadersFound {
  readers: ParsedReader[]
  /** Index of the first line behind the status of the readers. */
  statusEnd: number
  /** Whether the text has a reader's status or list at all. */
  found: boolean
}

/**
 * The readers of a certutil -scinfo text. A status is recognised by its SCARD_STATE_ line: the reader stands before it, the
 * sentence, the card and the ATR behind it, whatever the labels are. A reader that is listed, described and analysed
 * is one reader.
 */
export function readReaders(lines: readonly TextLine[], problems: Problems): ReadersFound {
  const registry = new Registry(problems)
  const list = readList(lines)
  for (const { value, line } of list.entries) registry.reader(value, line.number)
  const items = readItems(lines, list.last)
  const groups = readGroups(items).filter((group) => isReader(lines, group))
  for (const { reader, flags, sentence, card, rest } of groups) {
    const name = registry.reader(reader.value, reader.line.number)
    for (const state of flags === undefined ? [] : readStates(flags, problems)) if (!name.states.includes(state)) name.states.push(state)
    if (card !== undefined && card.value !== '' && sentence !== card) name.card ??= card.value
    const atr = readAtr(lines, reader.at, rest)
    if (atr?.masked === true) problems.add(reader.line.number, say('parse.problem.atr-masked'))
    else if (atr !== undefined) name.atr ??= atr.bytes.join('')
  }
  for (const line of analysed(lines)) registry.reader(line.value, line.number)
  if (list.count !== undefined && list.count.value !== list.entries.length && list.entries.length > 0) {
    problems.add(
      list.count.line,
      say('parse.problem.reader-count', { said: String(list.count.value), listed: String(list.entries.length) })
    )
  }
  const read = new Set(groups.map(({ flags }) => flags?.line))
  let states = 0
  lines.forEach((line, i) => {
    if (!/\bSCARD_STATE_[A-Z]/.test(line.text)) return
    states++
    if (!read.has(line) && !continuesFlags(lines[i - 1], line)) problems.add(line.number, say('parse.problem.state-without-reader'))
  })
  const lastFlags = groups.findLast((group) => group.flags !== undefined)
  const statusEnd = Math.max(list.last + 1, lastFlags === undefined ? 0 : lastFlags.end + 1)
  return { readers: registry.list, statusEnd, found: groups.length > 0 || list.entries.length > 0 || states > 0 }
}

/** `  0: NAME` and so on, numbered from 0, behind the line with their count. */
function readList(lines: readonly TextLine[]): {
  entries: { value: string; line: TextLine }[]
  count: { value: number; line: number } | undefined
  last: number
} {
  const entries: { value: string; line: TextLine }[] = []
  let count: { value: number; line: number } | undefined
  let last = -1
  for (const [i, line] of lines.entries()) {
    if (line.text === '') continue
    if (readBanner(line.text) !== undefined || line.text.startsWith('---')) break
    const entry = /^(\d{1,3})\s?[:：]\s{0,8}(\S.*)$/.exec(line.text)
    if (entry !== null && Number(entry[1]) === entries.length && !isName(entry[2] ?? '')) {
      entries.push({ value: (entry[2] ?? '').trim(), line })
      last = i
      continue
    }
    const counted = /^\D{1,40}[:：]\s{0,8}(\d{1,3})$/.exec(line.text)
    if (counted !== null && entries.length === 0) count = { value: Number(counted[1]), line: line.number }
    const previous = entries.at(-1)
    // The console wrapped the name: it goes on in the line directly behind it.
    if (
      previous !== undefined &&
      i === last + 1 &&
      previous.value.length < MAX_NAME &&
      previous.line.width >= 60 &&
      !/[:：]/.test(line.text)
    ) {
      previous.value += line.text
      last = i
    }
  }
  return { entries, count, last }
}

/** The `--- LABEL: VALUE` lines, and the lines around a SCARD_STATE_ line that lost its dashes. */
function readItems(lines: readonly TextLine[], from: number): Item[] {
  const items: Item[] = []
  const undashed = withoutDashes(lines)
  for (let i = Math.max(0, from + 1); i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || isDashedMark(line.text)) continue
    const dashed = /^[-–—]{1,3}\s{0,8}(?=[^\s-])/.exec(line.text)
    if (dashed === null && !undashed.has(i)) continue
    const pair = atColon(line.text.slice(dashed?.[0].length ?? 0))
    if (pair === undefined) continue
    let value = pair.value
    let at = i
    const next = lines[i + 1]
    if (next !== undefined && continues(line, value, next)) {
      value = /SCARD_STATE_\w*$/.test(value) && !/^[\s|]/.test(next.text) ? value + next.text : `${value}${next.text}`
      at = ++i
    }
    items.push({ at, label: pair.label, value, line, flags: /\bSCARD_STATE_/.test(value) })
  }
  return items
}

function withoutDashes(lines: readonly TextLine[]): ReadonlySet<number> {
  const marked = new Set<number>()
  lines.forEach((line, i) => {
    if (!/\bSCARD_STATE_/.test(line.text) || /^[-–—]/.test(line.text)) return
    const before = previousIndex(lines, i)
    if (before >= 0) marked.add(before)
    marked.add(i)
    for (let j = i + 1; j < lines.length && j <= i + 6; j++) {
      const text = lines[j]?.text ?? ''
      if (/\bSCARD_STATE_/.test(lines[j + 1]?.text ?? '') || readBanner(text) !== undefined || isRule(text)) break
      if (atColon(text) !== undefined) marked.add(j)
      if (/^ATR\b/i.test(text)) break
    }
  })
  return marked
}

function previousIndex(lines: readonly TextLine[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) if ((lines[j]?.text ?? '') !== '') return j
  return -1
}

/** A long value that goes on in the next line, or flags that end or begin with their "|". */
function continues(line: TextLine, value: string, next: TextLine): boolean {
  if (next.text === '' || /[:：]/.test(next.text) || /^[-=–—]/.test(next.text) || readHexRow(next.text) !== undefined) return false
  if (value.includes('SCARD_STATE_')) return value.endsWith('|') || next.text.startsWith('|') || /^[A-Z_]{2,24}(?:\s\||$)/.test(next.text)
  return value !== '' && line.width >= 60
}

interface Group {
  reader: Item
  flags: Item | undefined
  sentence: Item | undefined
  card: Item | undefined
  rest: Item[]
  /** Index of the last line that belongs to the group's items. */
  end: number
}

/** One group for each reader: its name is what stands before the flags, or first under a certificate's banner. */
function readGroups(items: readonly Item[]): Group[] {
  const groups: Group[] = []
  for (let i = 0; i < items.length;) {
    const reader = items[i]
    if (reader === undefined) break
    const flags = items[i + 1]?.flags === true ? items[i + 1] : undefined
    let end = i + (flags === undefined ? 1 : 2)
    while (end < items.length && items[end + 1]?.flags !== true && items[end]?.flags !== true && isNear(items[end - 1], items[end])) end++
    const rest = items.slice(i + (flags === undefined ? 1 : 2), end)
    if (!reader.flags && (flags !== undefined || !isAtr(reader)))
      groups.push({ reader, flags, ...assign(flags, rest), rest, end: (items[end - 1] ?? reader).at })
    i = end
  }
  return groups
}

/** Whether the line is the second half of flags that were wrapped. */
function continuesFlags(before: TextLine | undefined, line: TextLine): boolean {
  return before !== undefined && /\bSCARD_STATE_/.test(before.text) && (before.text.endsWith('|') || line.text.startsWith('|'))
}

/** Without flags, a reader is one that has an ATR, or stands under a certificate's banner. */
function isReader(lines: readonly TextLine[], { reader, flags, rest }: Group): boolean {
  if (flags !== undefined || rest.some(isAtr)) return true
  const before = lines[previousIndex(lines, reader.at)]
  return before !== undefined && readBanner(before.text) !== undefined && reader.line.text.startsWith('--')
}

/** Items of one reader follow each other; between two readers stand a hex dump, blanks or a banner. */
function isNear(a: Item | undefined, b: Item | undefined): boolean {
  return a !== undefined && b !== undefined && b.at - a.at <= 3
}

const isAtr = (item: Item): boolean => comparable(item.label) === 'atr'

/** Behind the flags come a sentence, under the same label, and the card; under a banner only the card. */
function assign(flags: Item | undefined, rest: readonly Item[]): { sentence: Item | undefined; card: Item | undefined } {
  const named = rest.filter((item) => !isAtr(item))
  if (flags === undefined) return { sentence: undefined, card: named[0] }
  const [first, second] = named
  if (second !== undefined) return { sentence: first, card: second }
  const said = first !== undefined && (comparable(first.label) === comparable(flags.label) || /[.。!]$/.test(first.value))
  return said ? { sentence: first, card: undefined } : { sentence: undefined, card: first }
}

function readStates(flags: Item, problems: Problems): ReaderState[] {
  const states: ReaderState[] = []
  for (const word of flags.value.split(/[|\s,]+/)) {
    if (word === '') continue
    const state = lookUp(STATES, word.replace(/^SCARD_STATE_/i, '').toUpperCase())
    if (state !== undefined && /^SCARD_STATE_/i.test(word)) states.push(state)
    else problems.add(flags.line.number, say('parse.problem.state-unknown'))
  }
  return states
}

/** The hex dump behind the ATR's label, or behind the last item of the group where the label is lost. */
function readAtr(lines: readonly TextLine[], readerAt: number, rest: readonly Item[]): { bytes: string[]; masked: boolean } | undefined {
  const labelled = rest.find(isAtr)
  const inline = labelled === undefined || labelled.value === '' ? undefined : readInlineHex(labelled.value)
  const start = labelled?.at ?? rest.at(-1)?.at ?? readerAt
  const bytes = inline?.bytes ?? []
  let masked = inline?.masked ?? false
  if (inline !== undefined && bytes.length !== 16) return inline
  for (let i = start + 1; i < Math.min(lines.length, start + 9) && bytes.length < 48; i++) {
    const text = lines[i]?.text ?? ''
    if (text === '') {
      if (bytes.length === 0 || bytes.length % 16 === 0) continue
      break
    }
    const row = readHexRow(text)
    if (row === undefined) break
    bytes.push(...row.bytes)
    masked ||= row.masked
    if (row.bytes.length < 16) break
  }
  return bytes.length < 2 ? undefined : { bytes, masked }
}

/** `Analyzing card in reader: NAME`, the line under a rule of equals signs. */
function analysed(lines: readonly TextLine[]): { value: string; number: number }[] {
  return lines.flatMap((line, i) => {
    const next = isRule(line.text) ? lines[i + 1] : undefined
    const pair = next === undefined || readBanner(next.text) !== undefined ? undefined : atColon(next.text)
    return pair === undefined || next === undefined || pair.value === '' || pair.value.length > 200
      ? []
      : [{ value: pair.value, number: next.number }]
  })
}

/** The readers by name, so that each is listed once; blanks are not compared, because a wrapped line loses them. */
class Registry {
  readonly #items: Items<ParsedReader>
  readonly #byName = new Map<string, ParsedReader>()

  constructor(problems: Problems) {
    this.#items = new Items(problems, 'readers')
  }

  get list(): ParsedReader[] {
    return this.#items.list
  }

  reader(name: string, line: number): ParsedReader {
    const key = name.replace(/\s+/g, '').toLowerCase()
    const known = this.#byName.get(key)
    if (known !== undefined) return known
    const reader: ParsedReader = { name, states: [] }
    this.#byName.set(key, reader)
    if (name !== '') this.#items.add(reader, line)
    return reader
  }
}
