import type { ReaderState } from '../../snapshot/schema.ts'
import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty } from '../lines.ts'
import type { ParseResult } from '../kind.ts'
import type { ParsedReader, ParsedReaders } from '../types.ts'
import { joinName, LITE_NAME, MAX_NAME, MIN_WRAP, readAtr, toolLines } from '../pcsc/text.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** Number, whether a card is in, what the reader can do, name. */
const ROW = /^(\d{1,2})\s{1,8}(Yes|No)\s{1,16}(?:PIN pad\s{1,16})?(\S.*)$/
/** The table of releases before 0.12 names the driver instead. */
const OLD_ROW = /^(\d{1,2})\s{1,8}(?:pcsc|openct|ct-?api|cryptotokenkit)\s{1,16}(\S.*)$/i
const HEADER = /^Nr\.\s{1,16}(?:Card\s{1,16}Features|Driver)\s{1,16}Name$/

interface Found extends ParsedReader {
  line: number
}

/**
 * Reads the reader table of `opensc-tool --list-readers`, with or without --verbose, which adds a line with the ATR and the
 * card's name below each reader that has a card. https://github.com/OpenSC/OpenSC/blob/master/doc/tools/opensc-tool.1.xml
 */
export function parseOpensc(text: string): ParseResult<ParsedReaders<'opensc-tool'>> {
  const problems = new Problems()
  const readers = new Map<string, Found>()
  let current: Found | undefined
  let wrapped: Found | undefined
  let ofTheKind = false
  let service: ParsedReaders['service'] = 'unknown'
  for (const { number, text: line, width } of toolLines(text, problems)) {
    if (isEmpty(line) || isCommand(line) || line.startsWith('failed: ')) continue
    const previous = wrapped
    wrapped = undefined
    if (/^# Detected readers\b|^Readers known about:/.test(line) || HEADER.test(line)) {
      // A new table: what the one before said is over.
      ofTheKind = true
      service = 'running'
      readers.clear()
      current = undefined
      continue
    }
    if (/^No smart card readers found\.?$/.test(line)) {
      ofTheKind = true
      readers.clear()
      continue
    }
    const row = ofTheKind ? readRow(line) : undefined
    if (row !== undefined) {
      current = { ...row, line: number }
      readers.set(row.name, current)
      if (width >= MIN_WRAP && !LITE_NAME.test(row.name)) wrapped = current
    } else if (current !== undefined && readDetails(line, current)) continue
    else if (previous !== undefined) {
      readers.delete(previous.name)
      previous.name = joinName(previous.name, line)
      readers.set(previous.name, previous)
    } else if (ofTheKind) problems.add(number, say('parse.problem.no-row'))
  }
  if (!ofTheKind) return refused('parse.refused.opensc-tool')
  const list = new Items<ParsedReader>(problems, 'readers')
  for (const { line, ...reader } of readers.values()) list.add(reader, line)
  return { ok: true, value: { kind: 'opensc-tool', service, readers: list.list, problems: problems.list } }
}

function readRow(line: string): ParsedReader | undefined {
  const row = ROW.exec(line)
  if (row !== null) return { name: (row[3] ?? '').trim().slice(0, MAX_NAME), states: [row[2] === 'Yes' ? 'present' : 'empty'] }
  const old = OLD_ROW.exec(line)
  return old === null ? undefined : { name: (old[2] ?? '').trim().slice(0, MAX_NAME), states: [] }
}

/** `3b:fd:13:... NAME [IN USE]` below a reader; [EXCLUSIVE] where another program holds the card. */
function readDetails(line: string, reader: ParsedReader): boolean {
  const atr = readAtr(line)
  if (atr === undefined) return false
  reader.atr = atr
  const rest = line.slice(/^\S*/.exec(line)?.[0].length ?? 0)
  const marks: [string, ReaderState][] = [
    ['[EXCLUSIVE]', 'exclusive'],
    ['[IN USE]', 'inuse']
  ]
  for (const [mark, state] of marks) if (rest.includes(mark) && !reader.states.includes(state)) reader.states.push(state)
  const card = rest.replace(/\[(?:EXCLUSIVE|IN USE)\]/g, '').trim()
  if (card !== '') reader.card = card.slice(0, MAX_NAME)
  return true
}
