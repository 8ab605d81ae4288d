import { incompleteReasons, unreadReason } from '../devices/draft.ts'
import type { Reading } from '../snapshot/reading.ts'
import { TOPICS } from '../snapshot/schema.ts'
import type { Endpoint, Snapshot, Topic } from '../snapshot/schema.ts'
import { endpointDetails, machineName, portDetails, readerDetails, sessionWords, systemWords, timeWords } from './devices.ts'
import { naturalCompare } from '../devices/natural.ts'
import { oneLine } from './words.ts'

const TOPIC_WORDS: Record<Topic, string> = {
  machine: 'Machine',
  session: 'Session',
  smartcard: 'Smart card readers',
  serial: 'COM ports',
  audio: 'Sound',
  certificates: 'Certificates',
  policies: 'Policies',
  services: 'Services',
  privacy: 'Privacy settings',
  events: 'Event logs',
  clients: 'Remote desktop clients'
}

/** What a side has, for people: one line for each device and each reading that failed, with its code. No line break in any line. */
export function summaryLines(snapshot: Snapshot): string[] {
  const system = systemWords(snapshot)
  const session = sessionWords(snapshot)
  return [
    `${machineName(snapshot)}${system === '' ? '' : ` (${system})`}`,
    `${snapshot.side === 'local' ? 'Local device' : 'Session'}: ${snapshot.sideReason}`,
    ...(session === '' ? [] : [`Session: ${session}`]),
    `Read at ${timeWords(snapshot.takenAt)} in ${Math.round(snapshot.tookMs)} ms`,
    '',
    ...section('Smart card readers', snapshot.smartcard, (data) => data.readers.map((reader) => [reader.name, readerDetails(reader)])),
    ...section('COM ports', snapshot.serial, (data) => data.ports.map((port) => [port.name, portDetails(port)])),
    ...section('Sound outputs', snapshot.audio, (data) => endpoints(data.endpoints, 'output')),
    ...section('Microphones', snapshot.audio, (data) => endpoints(data.endpoints, 'input')),
    ...otherFailures(snapshot)
  ].map((line) => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`)
}

type Item = [name: string, details: string]

function endpoints(list: readonly Endpoint[], direction: Endpoint['direction']): Item[] {
  return list.filter((endpoint) => endpoint.direction === direction).map((endpoint) => [endpoint.name, endpointDetails(endpoint)])
}

function section<T>(title: string, reading: Reading<T>, items: (data: T) => Item[]): string[] {
  if (reading.status !== 'present') return [`${title}: ${unread(reading)}`]
  const list = items(reading.data).sort((a, b) => naturalCompare(a[0], b[0]))
  if (list.length === 0) return [`${title}: none`, ...gaps(title, reading)]
  return [
    `${title} (${list.length})`,
    ...gaps(title, reading),
    ...list.map(([name, details]) => `  ${name}${details === '' ? '' : `: ${details}`}`)
  ]
}

/** What the other probes could not read, wholly or in part. What this system does not have is no news. */
function otherFailures(snapshot: Snapshot): string[] {
  const shown: readonly Topic[] = ['smartcard', 'serial', 'audio']
  const lines = TOPICS.filter((topic) => !shown.includes(topic)).flatMap((topic) => {
    const reading = snapshot[topic]
    if (reading?.status === 'failed' || reading?.status === 'denied') return [`${TOPIC_WORDS[topic]}: ${unread(reading)}`]
    return reading ? gaps(TOPIC_WORDS[topic], reading) : []
  })
  return lines.length > 0 ? ['', ...lines] : []
}

function gaps(title: string, reading: Reading<unknown>): string[] {
  return incompleteReasons(reading).map((reason) => `${title}: part could not be read: ${reason}`)
}

function unread(reading: Reading<unknown>): string {
  const hint = reading.status === 'present' ? '' : (reading.error?.hint ?? '')
  const reason = unreadReason(reading).replace(/^is /, '')
  return hint === '' ? reason : `${reason}. ${hint}`
}
