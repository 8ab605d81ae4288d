import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** A serial port as a program lists it: where it leads does not show. */
export interface ListedPort {
  name: string
  description?: string
  /** Of a USB adapter, four hex digits in lower case. */
  vendorId?: string
  productId?: string
  serialNumber?: string
}

export interface ParsedPortList {
  kind: 'port-list'
  ports: ListedPort[]
  problems: Problem[]
}

const NAME = '(?:COM\\d{1,5}|/dev/(?:tty|cu)[\\w.-]{1,60})'
const WHOLE = new RegExp(`^${NAME}$`, 'i')
/** What a program prints between names: a list of Python, PowerShell or JSON. */
const NAMES = new RegExp(`^[\\[({'"]{0,3}${NAME}(?:['"]?[ \\t]{0,8}[,;][ \\t]{0,8}['"]?${NAME}){0,255}['"\\])}]{0,3},?$`, 'i')
const EACH = new RegExp(NAME, 'gi')
/** `COM5 - USB Serial Port (COM5)`, as pyserial's objects print themselves. */
const DASHED = new RegExp(`^(${NAME})[ \\t]{1,4}-[ \\t]{1,4}(\\S.{0,200})$`, 'i')
/** `DeviceID=COM5` of wmic, `DeviceID : COM5` of PowerShell. */
const FIELD = new RegExp(`^(?:DeviceID|PortName|Port)[ \\t]{0,40}[:=][ \\t]{0,8}(${NAME})$`, 'i')
const DETAIL = /^(desc|hwid|Name|Caption|Description|PNPDeviceID)[ \t]{0,40}[:=][ \t]{0,8}(.{0,260})$/i
/** The head of a table of wmic or PowerShell. */
const HEAD = /(?:^|\s)(?:DeviceID|FriendlyName)(?:\s|$)/i
/** A port of Device Manager in a row of any table. */
const IN_BRACKETS = /([^\s(][^(]{0,120}[^\s(])\s?\((COM\d{1,5})\)/i
const COUNT = /^(?:(\d{1,3}) ports? found|no ports found)$/i
/** The commands that print such lists; the last part is not the name of a machine's own command. */
const COMMAND = /GetPortNames|serial\.tools\.list_ports|list_ports\b|Win32_SerialPort|serialport-list|Get-PnpDevice\b.{0,80}\bPorts\b/i
const USB = /VID[:_](?:PID=)?([0-9a-f]{4})(?::|&PID_)([0-9a-f]{4})(?:.{0,40}\bSER=(\S{1,80}))?/i

/**
 * Reads the lists of serial ports that programs print: GetPortNames of .NET, `python -m serial.tools.list_ports` with and
 * without -v, Win32_SerialPort by wmic or PowerShell, Get-PnpDevice. A line that holds nothing but the name of a port is enough.
 * https://learn.microsoft.com/dotnet/api/system.io.ports.serialport.getportnames,
 * https://pyserial.readthedocs.io/en/latest/tools.html
 */
export function parsePortList(text: string): ParseResult<ParsedPortList> {
  const problems = new Problems()
  const ports = new Items<ListedPort>(problems, 'ports')
  const byName = new Map<string, ListedPort>()
  const strange: number[] = []
  let asked = false
  let table = false
  let form: 'none' | 'names' | 'told' = 'none'
  let current: ListedPort | undefined
  const add = (name: string, line: number): ListedPort => {
    const known = byName.get(name.toLowerCase())
    const port = known ?? { name: /^com/i.test(name) ? name.toUpperCase() : name }
    if (known === undefined) {
      byName.set(name.toLowerCase(), port)
      ports.add(port, line)
    }
    return port
  }
  for (const { number, text: raw } of splitLines(text, problems)) {
    const line = unquote(raw)
    if (isEmpty(line) || /^[-=\s]+$/.test(line)) continue
    const detail = DETAIL.exec(line)
    const field = FIELD.exec(line)?.[1]
    const bracket = table ? IN_BRACKETS.exec(line) : null
    const dashed = DASHED.exec(line)
    if (COMMAND.test(line)) asked = true
    else if (COUNT.test(line)) form = asked || byName.size > 0 ? 'told' : form
    else if (field !== undefined) {
      current = add(field, number)
      form = 'told'
    } else if (detail !== null && current !== undefined) {
      tell(current, detail[1] ?? '', detail[2] ?? '')
      if (/^(?:desc|hwid)$/i.test(detail[1] ?? '')) form = 'told'
    } else if (NAMES.test(line)) {
      for (const [name] of line.matchAll(EACH)) current = add(name, number)
      if (form === 'none') form = 'names'
    } else if (HEAD.test(line)) table = true
    else if (bracket !== null) {
      current = add(bracket[2] ?? '', number)
      describe(current, (bracket[1] ?? '').replace(/^.*\s{2,}/, '').replace(new RegExp(`^${NAME}\\s{1,}`, 'i'), ''))
      form = 'told'
    } else if (table && line.split(/\s{1,40}/).some((part) => WHOLE.test(part))) {
      current = add(line.split(/\s{1,40}/).find((part) => WHOLE.test(part)) ?? '', number)
      form = 'told'
    } else if (dashed !== null && (asked || /\(COM\d{1,5}\)$|^n\/a$/i.test(dashed[2] ?? ''))) {
      current = add(dashed[1] ?? '', number)
      describe(current, dashed[2] ?? '')
      form = 'told'
    } else if (!isCommand(line)) strange.push(number)
  }
  // A name alone may stand in any text: only where the rest of the text is that too, or a command for it, is it a list.
  const isList = form === 'told' ? byName.size > 0 || asked : form === 'names' && (asked || strange.length === 0)
  if (!isList) return refused('parse.refused.port-list')
  for (const line of strange) problems.add(line, say('parse.problem.no-port'))
  return { ok: true, value: { kind: 'port-list', ports: ports.list, problems: problems.list } }
}

/** Whether something in the text stands in no other kind: names alone may be anything. */
export const isNamed = (text: string): boolean => COMMAND.test(text) || /^\s*hwid:|^\s*DeviceID\s*[:=]|ports? found\s*$/im.test(text)

function describe(port: ListedPort, words: string): void {
  const description = words.replace(/\s?\(COM\d{1,5}\)$/i, '').trim()
  if (description !== '' && description.toLowerCase() !== 'n/a' && !WHOLE.test(description)) port.description ??= description
}

function tell(port: ListedPort, label: string, value: string): void {
  if (/^(?:hwid|PNPDeviceID)$/i.test(label)) {
    const [, vendorId, productId, serialNumber] = USB.exec(value) ?? []
    if (vendorId !== undefined) port.vendorId = vendorId.toLowerCase()
    if (productId !== undefined) port.productId = productId.toLowerCase()
    if (serialNumber !== undefined) port.serialNumber = serialNumber
  } else describe(port, value)
}
