import type { EventsData, LogEvent } from '../../../core/snapshot/schema.ts'
import { formatCode, isDenied, readingOf, type NativeError } from '../../native/win32/errors.ts'
import { channelIsOn, readEvents } from '../../native/win32/events.ts'
import { attempt } from '../../native/win32/registry.ts'
import { sessionTimes } from '../../native/win32/session.ts'
import type { Probe } from '../probe.ts'
import { parseEventXml } from './event-xml.ts'

const PROVIDER = 'Microsoft-Windows-TerminalServices-RdpSoundDriver'

/** Where Windows says why audio was or was not redirected. */
export const CHANNELS = [`${PROVIDER}/Playback`, `${PROVIDER}/Capture`] as const

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

/** XPath for the events since a time; all of them where no time is known. */
export const sinceQuery = (startedAt: string | null): string =>
  startedAt === null ? '*' : `*[System[TimeCreated[@SystemTime>='${startedAt}']]]`

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

function read(): EventsData {
  const times = attempt(sessionTimes)
  const query = sinceQuery(times.ok ? (times.value.connectedAt ?? times.value.loggedOnAt) : null)
  const answers = CHANNELS.map((channel) => readChannel(channel, query))
  return {
    channels: answers.map(({ state }) => state),
    events: answers.flatMap(({ events }) => events).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  }
}

/** What Windows logged of audio redirection since the session began, newest first. */
export function createProbe(): Probe<'events'> {
  return { topic: 'events', read: () => readingOf(read) }
}
