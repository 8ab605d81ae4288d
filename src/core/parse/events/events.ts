import type { LogEvent } from '../../snapshot/schema.ts'
import { MAX_TEXT } from '../../snapshot/reading.ts'
import { say } from '../../words/index.ts'
import { xmlEvents } from '../gpo/xml.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { Items, Problems } from '../limits.ts'
import { splitLines, unquote } from '../lines.ts'
import { refused } from '../refused.ts'

export interface ParsedEvents {
  kind: 'events'
  /** The logs that the events come from. */
  channels: string[]
  /** In the order in which they stand there. */
  events: LogEvent[]
  problems: Problem[]
}

const HEAD = /^Event\s?\[\d{1,9}\]:?$/i
const LABELLED = /^[^:]{1,40}:\s{0,64}(\S.{0,4096})?$/
const ID = /^\d{1,5}$/
/** wevtutil writes the time of the machine where it adds no Z: without its time zone that cannot be set beside a session's start. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/
const LOG = /^[\w .&()-]{1,200}(?:\/[\w .-]{1,60})?$/

interface Draft {
  channel: string
  id: string
  time: string
  message: string[]
  line: number
}

/**
 * Reads what `wevtutil qe LOG /f:text` and `/f:xml` print. Labels are translated; the log comes first, a time has one form, and
 * the number of the event is the first number behind it.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/wevtutil
 */
export function parseEvents(text: string): ParseResult<ParsedEvents> {
  const problems = new Problems()
  const found = new Found(problems)
  if (/<Event[\s>]/.test(text)) readXml(text, problems, found)
  else readText(text, problems, found)
  return found.result()
}

class Found {
  readonly #problems: Problems
  readonly #events: Items<LogEvent>
  readonly #channels = new Map<string, string>()
  #ofTheKind = false

  constructor(problems: Problems) {
    this.#problems = problems
    this.#events = new Items(problems, 'events')
  }

  add({ channel, id, time, message, line }: Draft): void {
    if (!LOG.test(channel) || !ID.test(id) || time === '') return this.#problems.add(line, say('parse.problem.event-parts'))
    this.#ofTheKind = true
    const [, zone] = TIME.exec(time) ?? []
    if (zone === undefined) return this.#problems.add(line, say('parse.problem.event-zone'))
    const at = new Date(time.replace(/(\.\d{3})\d+/, '$1'))
    if (Number.isNaN(at.getTime())) return this.#problems.add(line, say('parse.problem.event-parts'))
    if (!this.#channels.has(channel.toLowerCase())) this.#channels.set(channel.toLowerCase(), channel)
    const said = message.join('\n').trim().slice(0, MAX_TEXT)
    this.#events.add({ channel, id: Number(id), at: at.toISOString(), ...(said === '' ? {} : { message: said }) }, line)
  }

  result(): ParseResult<ParsedEvents> {
    if (!this.#ofTheKind) return refused('parse.refused.events')
    const channels = [...this.#channels.values()].slice(0, 64)
    return { ok: true, value: { kind: 'events', channels, events: this.#events.list, problems: this.#problems.list } }
  }
}

const draft = (line: number): Draft => ({ channel: '', id: '', time: '', message: [], line })

function readText(text: string, problems: Problems, found: Found): void {
  let event: Draft | undefined
  /** Labelled values end with the description, which is the last one. */
  let described = false
  for (const { number, text: raw } of splitLines(text, problems)) {
    const line = unquote(raw)
    if (HEAD.test(line)) {
      if (event !== undefined) found.add(event)
      event = draft(number)
      described = false
      continue
    }
    if (event === undefined || line === '') continue
    if (described) {
      if (event.message.length < 100) event.message.push(line.slice(0, MAX_TEXT))
      continue
    }
    const match = LABELLED.exec(line)
    const value = match?.[1]?.trim() ?? ''
    if (event.channel === '') event.channel = value
    else if (event.time === '' && TIME.test(value)) event.time = value
    else if (event.time !== '' && event.id === '' && ID.test(value)) event.id = value
    else if (event.id !== '' && (match === null || value === '')) described = true
    if (described && match === null) event.message.push(line.slice(0, MAX_TEXT))
  }
  if (event !== undefined) found.add(event)
}

function readXml(text: string, problems: Problems, found: Found): void {
  let event: Draft | undefined
  for (const { kind, name, parent, text: own, line, attributes } of xmlEvents(text, problems, true)) {
    if (kind === 'open' && name === 'event') event = draft(line)
    else if (event === undefined) continue
    else if (kind === 'open' && name === 'timecreated') event.time = attributes?.get('systemtime') ?? ''
    else if (kind === 'close' && parent === 'system' && name === 'channel') event.channel = own
    else if (kind === 'close' && parent === 'system' && name === 'eventid') event.id = own
    else if (kind === 'close' && name === 'message') event.message = [own]
    else if (kind === 'close' && name === 'event') {
      found.add(event)
      event = undefined
    }
  }
}
