import type { ReaderState } from '../../snapshot/schema.ts'
import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty } from '../lines.ts'
import type { ParseResult } from '../kind.ts'
import type { ParsedReader, ParsedReaders } from '../types.ts'
import { joinName, LITE_NAME, MAX_NAME, MIN_WRAP, readAtr, toolLines, type ToolLine } from '../pcsc/text.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** What pcsc_scan calls the bits of a reader's state. */
const STATES = new Map<string, ReaderState>([
  ['card removed', 'empty'],
  ['card inserted', 'present'],
  ['shared mode', 'inuse'],
  ['exclusive mode', 'exclusive'],
  ['unresponsive card', 'mute'],
  ['status unavailable', 'unavailable'],
  ['unknown', 'unavailable']
])

/** Words that begin a line of their own: where line breaks were lost they are put back. */
const STARTS =
  /(?=(?:\bScanning present readers\.\.\.|\bReader \d{1,2}: |\bEvent number: |\bCard state: |\bATR: |\bPossibly identified card|\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\b))/

/**
 * An ATR, or the pattern of the database that fits it: "3B 65 .. .. 0[0-9] 83". pcsc_scan prints each pattern of
 * smartcard_list.txt as it stands there, and the names indented below it.
 */
const ATR_LINE = /^(?:[0-9A-FX]{2}(?: [0-9A-FX]{2})+|[3X][0-9A-FX.[\](](?:[0-9A-FX.[\]()|^*+?{},-]|\s){2,})$/i

const SCAN = /^(?:Scanning present readers|Using reader plug'n play|PC\/SC device scanner)/i
const COMMAND = /^(?:[^\s@]{1,64}@\S{1,260}\s?)?[$#]?\s{0,4}(?:sudo )?pcsc_scan(?:\s|$)/
const READER = /^Reader (\d{1,2}): {0,4}(\S.*)$/
const ENTRY = /^(\d{1,2}): {0,4}(\S.*)$/

/**
 * Reads what pcsc_scan prints, with or without -r, -c and -n, colours and its turning wheel. The last state of each reader
 * counts, and a new scan begins a new list: pcsc_scan starts one when a reader comes or goes.
 * https://pcsc-tools.apdu.fr
 */
export function parsePcscScan(text: string): ParseResult<ParsedReaders<'pcsc-scan'>> {
  const problems = new Problems()
  return new Scan(toolLines(text, problems), problems).read()
}

interface Found extends ParsedReader {
  line: number
}

class Scan {
  readonly #lines: readonly ToolLine[]
  readonly #problems: Problems
  #readers = new Map<string, Found>()
  #current: Found | undefined
  #ofTheKind = false
  #listed = 0
  #service: ParsedReaders['service'] = 'unknown'
  /** Set while the lines are those of the list behind a scan's heading. */
  #inList = false
  /** The line behind "Possibly identified card" and its ATR names the card. */
  #naming = false
  /** A reader whose name a terminal may have wrapped into the next line. */
  #wrapped: Found | undefined

  constructor(lines: readonly ToolLine[], problems: Problems) {
    this.#lines = lines
    this.#problems = problems
  }

  read(): ParseResult<ParsedReaders<'pcsc-scan'>> {
    if (isBareList(this.#lines)) this.#startScan()
    for (const line of this.#lines) for (const text of line.text.split(STARTS)) this.#part(text.trim(), line)
    if (!this.#ofTheKind) return refused('parse.refused.pcsc-scan')
    const readers = new Items<ParsedReader>(this.#problems, 'readers')
    for (const { line, ...reader } of this.#readers.values()) readers.add(reader, line)
    return { ok: true, value: { kind: 'pcsc-scan', service: this.#service, readers: readers.list, problems: this.#problems.list } }
  }

  #startScan(): void {
    this.#ofTheKind = true
    this.#service = 'running'
    this.#readers = new Map()
    this.#current = undefined
    this.#inList = true
    this.#listed = 0
  }

  #part(text: string, line: ToolLine): void {
    if (text === '' || isEmpty(text)) return
    const wrapped = this.#wrapped
    this.#wrapped = undefined
    if (COMMAND.test(text)) this.#startScan()
    else if (isCommand(text)) return
    else if (SCAN.test(text)) this.#heading(text)
    else if (this.#entries(text, line) || this.#reader(text, line) || this.#state(text, line.number) || this.#atr(text)) return
    else if (text.startsWith('Possibly identified card')) this.#naming = true
    else if (this.#naming) this.#card(text)
    else if (/^SCardEstablishContext: Service not available\.?$/.test(text)) this.#noService()
    else if (wrapped !== undefined && !/^[+A-Z][^:]{0,20}:/.test(text)) this.#continueName(wrapped, text)
  }

  #heading(text: string): void {
    this.#startScan()
    // Where line breaks were lost the list stands behind its heading.
    const list = /^Scanning present readers\.\.\. {0,4}(?=\d{1,2}: )/.exec(text)
    if (list !== null)
      for (const part of text.slice(list[0].length).split(/ (?=\d{1,2}: )/)) this.#entries(part, { number: 1, text: part, width: 0 })
  }

  #entries(text: string, line: ToolLine): boolean {
    const entry = this.#inList ? ENTRY.exec(text) : null
    if (entry === null || Number(entry[1]) !== this.#listed) return false
    this.#listed++
    this.#current = undefined
    this.#named((entry[2] ?? '').trim(), line)
    return true
  }

  #reader(text: string, line: ToolLine): boolean {
    const reader = READER.exec(text)
    if (reader === null) return false
    this.#inList = false
    this.#current = this.#named((reader[2] ?? '').trim(), line)
    return true
  }

  #named(name: string, line: ToolLine): Found {
    const short = name.slice(0, MAX_NAME)
    const known = this.#readers.get(short) ?? { name: short, states: [], line: line.number }
    this.#readers.set(short, known)
    if (line.width >= MIN_WRAP && !LITE_NAME.test(short)) this.#wrapped = known
    return known
  }

  #continueName(reader: Found, rest: string): void {
    this.#readers.delete(reader.name)
    const name = joinName(reader.name, rest)
    const known = this.#readers.get(name)
    if (known === undefined) {
      reader.name = name
      this.#readers.set(name, reader)
    } else if (this.#current === reader) this.#current = known
  }

  #state(text: string, number: number): boolean {
    const match = /^Card state: {0,4}(.*)$/.exec(text)
    if (match === null) return text.startsWith('Event number: ')
    this.#ofTheKind = true
    this.#service = 'running'
    if (this.#current === undefined) this.#problems.add(number, say('parse.problem.state-without-reader'))
    else {
      const words = (match[1] ?? '').split(',').map((word) => word.trim().toLowerCase())
      // The state is the newest: what was known of the card before is over.
      const { name, line } = this.#current
      const states = [...new Set(words.flatMap((word) => STATES.get(word) ?? []))]
      if (states.length === 0) this.#problems.add(number, say('parse.problem.no-state'))
      this.#current = { name, states, line }
      this.#readers.set(name, this.#current)
    }
    this.#naming = false
    return true
  }

  #atr(text: string): boolean {
    const match = /^ATR: {0,4}(.*)$/.exec(text)
    if (match === null) return false
    const atr = readAtr(match[1] ?? '')
    if (atr !== undefined && this.#current !== undefined) this.#current.atr ??= atr
    return true
  }

  /** The name below the ATR: the first one of those that fit it. */
  #card(text: string): void {
    if (ATR_LINE.test(text)) return
    this.#naming = false
    const none = /^(?:NONE|Your card is not present)/i.test(text)
    if (!none && this.#current !== undefined) this.#current.card ??= text.slice(0, MAX_NAME)
  }

  #noService(): void {
    this.#ofTheKind = true
    this.#service = 'stopped'
    this.#readers = new Map()
  }
}

/** What `pcsc_scan -r` prints is only a numbered list: names of pcsc-lite tell it from other lists. */
function isBareList(lines: readonly ToolLine[]): boolean {
  const rows = lines.filter(({ text }) => !isCommand(text) && !COMMAND.test(text) && !isEmpty(text))
  return (
    rows.length > 0 &&
    rows.length <= 64 &&
    rows.every(({ text }, i) => {
      const entry = ENTRY.exec(text)
      return entry !== null && Number(entry[1]) === i && LITE_NAME.test(entry[2] ?? '')
    })
  )
}
