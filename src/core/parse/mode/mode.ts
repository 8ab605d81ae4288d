import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** A serial port as `mode` lists it: whether and where it is redirected does not show. */
export interface ModePort {
  name: string
  /** Bits per second. */
  baud?: number
  dataBits?: number
  stopBits?: number
}

export interface ParsedMode {
  kind: 'mode'
  ports: ModePort[]
  problems: Problem[]
}

/** What stands above a device's settings: in every language its name, a colon and the end, or a remark in brackets. */
const HEADER = /(?:^|[^\w\\./-])(COM\d{1,5}|LPT\d{1,3}|CON|PRN|AUX|NUL)[\s\u00a0\ufffd]{0,4}[:：]\s{0,64}(?=$|-{3}|\()/i

/** Names of signals, which no language translates: they end the numbers of a serial port. */
const SIGNAL = /XON\s?\/\s?XOFF|\b(?:CTS|DSR|DTR|RTS)\b/i

const NUMBER = /[:：][ \t\u00a0]{0,32}(\d{1,9}(?:[.,]\d)?)(?=\s|$)/g

/** The longest part of a line that is looked at: one device takes a few hundred characters where line breaks were lost. */
const MAX_LINE = 64 * 1024

interface Block {
  name: string
  line: number
  ruled: boolean
  ended: boolean
  numbers: number[]
}

/**
 * Reads what `mode` prints of serial ports, in any language: a line with the device's name, a rule, and its settings. What
 * is no COM port (the console, printers) is left out, a port that is listed again is one port.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/mode
 */
export function parseMode(text: string): ParseResult<ParsedMode> {
  const problems = new Problems()
  const ports = new Items<ModePort>(problems, 'ports')
  const seen = new Set<string>()
  let block: Block | undefined
  let ofTheKind = false
  const close = (): void => {
    if (block === undefined || !(block.ruled || block.ended)) return
    ofTheKind = true
    const key = block.name.toUpperCase()
    if (!key.startsWith('COM') || seen.has(key)) return
    seen.add(key)
    ports.add(toPort(key, block.numbers), block.line)
  }
  for (const { number, text: raw } of splitLines(text, problems)) {
    const line = unquote(raw)
    if (isEmpty(line)) continue
    if (line.length > MAX_LINE) {
      problems.add(number, say('parse.problem.line-too-long'))
      continue
    }
    for (const part of splitDevices(line)) {
      const header = isCommand(part) ? null : HEADER.exec(part)
      // "Con:" with a rule below it is also how people head a list of reasons.
      if (header !== null && (header.index > 0 || /^COM/i.test(header[1] ?? ''))) {
        close()
        block = { name: header[1] ?? '', line: number, ruled: false, ended: false, numbers: [] }
      }
      readSettings(block, header === null ? part : part.slice(header.index + header[0].length), number, problems)
    }
  }
  close()
  if (!ofTheKind) return refused('parse.refused.mode')
  return { ok: true, value: { kind: 'mode', ports: ports.list, problems: problems.list } }
}

/** The devices of a line: one, or several where line breaks were lost. The words before a name stay with the device before. */
function splitDevices(line: string): string[] {
  return line.split(/(?=\bCOM\d{1,5}[\s\u00a0]{0,4}[:：]\s{0,8}-{3})/i)
}

function readSettings(block: Block | undefined, text: string, line: number, problems: Problems): void {
  if (block === undefined || text === '') return
  if (/^\s{0,64}-{3}/.test(text)) block.ruled = true
  const signal = SIGNAL.exec(text)
  if (!block.ended) {
    const settings = signal === null ? text : text.slice(0, signal.index)
    for (const [, digits = ''] of settings.matchAll(NUMBER))
      if (block.numbers.length < 3) block.numbers.push(Number(digits.replace(',', '.')))
  }
  if (signal !== null) block.ended = true
  else if (!/[:：]|^-{3}|^\(/.test(text) && /^COM/i.test(block.name) && !isCommand(text)) problems.add(line, say('parse.problem.no-device'))
}

/** Baud rate, data bits and stop bits are the settings with numbers, always in this order. */
function toPort(name: string, [baud, dataBits, stopBits]: number[]): ModePort {
  return {
    name,
    ...(baud !== undefined && Number.isInteger(baud) && { baud }),
    ...(dataBits !== undefined && dataBits >= 4 && dataBits <= 8 && { dataBits }),
    ...(stopBits !== undefined && stopBits >= 1 && stopBits <= 2 && { stopBits })
  }
}
