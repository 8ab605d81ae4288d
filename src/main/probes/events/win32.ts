import type { EventsData, LogEvent } from '../../../core/snapshot/schema.ts'
import { formatCode, isDenied, readingOf, type NativeError, type Note } from '../../native/win32/errors.ts'
import { channelIsOn, readEvents } from '../../native/win32/events.ts'
import { attempt } from '../../native/win32/registry.ts'
import { sessionTimes } from '../../native/win32/session.ts'
import type { Probe } from '../probe.ts'
import { parseEventXml } from './event-xml.ts'

const SOUND = 'Microsoft-Windows-TerminalServices-RdpSoundDriver'

interface Source {
  channel: string
  /** The ids asked for; all where it is left out. */
  ids?: readonly number[]
}

/**
 * Where Windows says why audio was or was not redirected, and that a session has no UDP connection. The last one is a
 * busy channel, and readable by administrators only unless its access list was changed.
 */
export const SOURCES: readonly Source[] = [
  { channel: `${SOUND}/Playback` },
  { channel: `${SOUND}/Capture` },
  { channel: 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational', ids: [136, 138] }
]

const ERROR_FILE_NOT_FOUND = 2
const ERROR_EVT_INVALID_CHANNEL_PATH = 15000
const ERROR_EVT_CHANNEL_NOT_FOUND = 15007
const MOST_EVENTS = 200

type Channel = EventsData['channels'][number]

function refusal(channel: string, error: NativeError): Channel {
  const described = { code: formatCode(error.code), message: error.message }
  const isMissing = [ERROR_FILE_NOT_FOUND, ERROR_EVT_CHANNEL_NOT_FOUND, ERROR_EVT_INVALID_CHANNEL_PATH].includes(error.code)
  return { channel, state: isDenied(error.code) ? 'denied' : isMissing ? 'missing' : 'failed', error: described }
}

/** XPath for the events with certain ids since a time; a condition that is not given is left out. */
export function eventQuery(ids: readonly number[] | undefined, startedAt: string | null): string {
  const conditions = [
    ...(ids === undefined ? [] : [`(${ids.map((id) => `EventID=${id}`).join(' or ')})`]),
    ...(startedAt === null ? [] : [`TimeCreated[@SystemTime>='${startedAt}']`])
  ]
  return conditions.length === 0 ? '*' : `*[System[${conditions.join(' and ')}]]`
}

function readChannel(channel: string, query: string): { state: Channel; events: LogEvent[] } {
  const answer = attempt(() => readEvents(channel, query, MOST_EVENTS))
  if (!answer.ok) return { state: refusal(channel, answer.error), events: [] }
  const events = answer.value.flatMap((xml) => parseEventXml(channel, xml) ?? [])
  if (events.length > 0) return { state: { channel, state: 'read' }, events }
  // Silence means something only where the channel is on, and that is not always for every user to see.
  const on = attempt(() => channelIsOn(channel))
  if (!on.ok) return { state: refusal(channel, on.error), events }
  return { state: { channel, state: on.value ? 'empty' : 'off' }, events }
}

function read(note: Note): EventsData {
  const times = attempt(sessionTimes)
  // Without them the newest events of any session are read.
  if (!times.ok) note(times.error)
  const startedAt = times.ok ? (times.value.connectedAt ?? times.value.loggedOnAt) : null
  const answers = SOURCES.map(({ channel, ids }) => readChannel(channel, eventQuery(ids, startedAt)))
  return {
    channels: answers.map(({ state }) => state),
    events: answers.flatMap(({ events }) => events).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  }
}

/** What Windows logged of audio redirection since the session began, newest first. */
export function createProbe(): Probe<'events'> {
  return { topic: 'events', read: () => readingOf(read) }
}
