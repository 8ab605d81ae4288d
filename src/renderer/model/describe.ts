import type { TFunction } from 'i18next'
import { DEVICE_LISTS, isDeviceTopic } from './engine.ts'
import type { Capability, Device, DeviceKind, DeviceValues, Endpoint, Port, Reader, Topic } from './engine.ts'
import type { EngineWords } from './engine-words.ts'
import { groupOf } from './groups.ts'
import type { BayRow } from './groups.ts'

/** What is worth saying of a device under its name, most telling first. The digits that a card answers with are for the helpdesk only. */
export function describeReader(t: TFunction, reader: Reader, helpdesk: boolean): string {
  const has = (state: Reader['states'][number]): boolean => reader.states.includes(state)
  const parts: string[] = []
  if (has('unavailable')) parts.push(t('reader.unavailable'))
  else if (has('mute')) parts.push(t('reader.mute'))
  else if (has('present')) parts.push(t('reader.present'))
  else if (has('empty')) parts.push(t('reader.empty'))
  if (has('exclusive')) parts.push(t('reader.exclusive'))
  else if (has('inuse')) parts.push(t('reader.inuse'))
  if (reader.card !== undefined) parts.push(reader.card)
  else if (helpdesk && reader.atr !== undefined && reader.atr !== '') parts.push(t('reader.atr', { atr: spaced(reader.atr) }))
  return parts.join(' · ')
}

export function describePort(t: TFunction, port: Port): string {
  const parts: string[] = []
  if (port.redirected !== undefined) parts.push(t('port.redirected', { client: port.redirected.client, port: port.redirected.clientPort }))
  if (port.description !== undefined) parts.push(port.description)
  if (port.manufacturer !== undefined && !port.description?.includes(port.manufacturer)) parts.push(port.manufacturer)
  if (port.access === 'denied') parts.push(t('port.accessDenied'))
  if (port.inUse?.state === 'yes') parts.push(port.inUse.by === undefined ? t('port.inUse') : t('port.inUseBy', { program: port.inUse.by }))
  return parts.length === 0 ? t('port.plain') : parts.join(' · ')
}

export function describeEndpoint(t: TFunction, endpoint: Endpoint): string {
  const output = endpoint.direction === 'output'
  const parts = [endpoint.isDefault ? t(output ? 'audio.defaultOutput' : 'audio.defaultInput') : t(output ? 'audio.output' : 'audio.input')]
  if (endpoint.state === 'disabled' || endpoint.state === 'unplugged' || endpoint.state === 'notpresent')
    parts.push(t(`audio.state.${endpoint.state}`))
  if (endpoint.muted === true) parts.push(t('audio.muted'))
  else if (endpoint.volume !== null) parts.push(t('audio.volume', { volume: Math.round(endpoint.volume) }))
  else if (endpoint.muted === false) parts.push(t('audio.notMuted'))
  return parts.join(' · ')
}

/** The kinds of device that the window has words of its own for. */
const DESCRIBED: { [K in DeviceKind]?: (t: TFunction, device: DeviceValues[K], helpdesk: boolean) => string } = {
  reader: describeReader,
  port: describePort,
  endpoint: describeEndpoint
}

/** The line under a device's name. What the window has no words for is told as in a report. */
export function describeDevice(
  t: TFunction,
  words: EngineWords,
  capability: Capability | undefined,
  device: Device,
  helpdesk: boolean
): string {
  if (capability === undefined) return ''
  const { fact } = DEVICE_LISTS[groupOf(capability)]
  return DESCRIBED[fact]?.(t, device as never, helpdesk) ?? words.device(capability, device)
}

/** What stands over a topic's reading. */
export const topicName = (t: TFunction, words: EngineWords, topic: Topic): string =>
  isDeviceTopic(topic) ? words.list(topic) : t(`more.topic.${topic}`)

/** What is being checked: for a person the kinds of devices, and all else as one. */
export function checkedNow(t: TFunction, words: EngineWords, topics: Iterable<Topic>, helpdesk: boolean): string[] {
  const all = [...topics]
  if (helpdesk) return all.map((topic) => topicName(t, words, topic))
  const devices = all.filter(isDeviceTopic).map((topic) => topicName(t, words, topic))
  return devices.length === all.length ? devices : [...devices, t('check.rest')]
}

/** Hexadecimal digits in pairs, as data sheets print an ATR. */
export const spaced = (hex: string): string => (hex.match(/../g) ?? []).join(' ').toUpperCase()

/** How a row's link stands, finer than its state: what has been proved is drawn otherwise than what is only listed. */
export type LinkState = 'redirected' | 'listed' | 'missing' | 'differs' | 'unknown' | 'session-only' | 'local-only' | 'alone'

export function linkOf(row: BayRow): LinkState {
  return row.state === 'redirected' && row.certainty !== 'proved' ? 'listed' : row.state
}

/** What is said under a row. That the sides are no pair stands above all rows, once: such a row says nothing of its own. */
export const noteUnder = (words: EngineWords, row: BayRow): string | undefined =>
  typeof row.note === 'object' && 'id' in row.note && row.note.id === 'note.no-pair' ? '' : words.rowNote(row)

/** The name of a row for assistive technology: device, kind, state. */
export function rowLabel(t: TFunction, words: EngineWords, row: BayRow): string {
  return t('row.label', { name: row.name, kind: words.kind(row.capability), state: t(`link.${linkOf(row)}.phrase`) })
}
