import type { TFunction } from 'i18next'
import type { Endpoint, Port, Reader } from './engine.ts'
import type { BayRow } from './groups.ts'

/** What is worth saying of a device under its name, most telling first. */
export function describeReader(t: TFunction, reader: Reader): string {
  const has = (state: Reader['states'][number]): boolean => reader.states.includes(state)
  const parts: string[] = []
  if (has('unavailable')) parts.push(t('reader.unavailable'))
  else if (has('mute')) parts.push(t('reader.mute'))
  else if (has('present')) parts.push(t('reader.present'))
  else if (has('empty')) parts.push(t('reader.empty'))
  if (has('exclusive')) parts.push(t('reader.exclusive'))
  else if (has('inuse')) parts.push(t('reader.inuse'))
  if (reader.card !== undefined) parts.push(reader.card)
  else if (reader.atr !== undefined && reader.atr !== '') parts.push(t('reader.atr', { atr: spaced(reader.atr) }))
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

/** The line under a device's name on one side of a row, undefined where that side has none. */
export function describeSide(t: TFunction, row: BayRow, side: 'local' | 'session'): string | undefined {
  switch (row.capability) {
    case 'smartcard':
      return row[side] === undefined ? undefined : describeReader(t, row[side])
    case 'com':
      return row[side] === undefined ? undefined : describePort(t, row[side])
    case 'audioOut':
    case 'audioIn':
      return row[side] === undefined ? undefined : describeEndpoint(t, row[side])
  }
}

/** Hexadecimal digits in pairs, as data sheets print an ATR. */
export const spaced = (hex: string): string => (hex.match(/../g) ?? []).join(' ').toUpperCase()

/** How a row's link stands, finer than its state: what has been proved is drawn otherwise than what is only listed. */
export type LinkState = 'redirected' | 'listed' | 'missing' | 'differs' | 'unknown' | 'session-only' | 'local-only' | 'alone'

export function linkOf(row: BayRow): LinkState {
  return row.state === 'redirected' && row.certainty !== 'proved' ? 'listed' : row.state
}

/** The name of a row for assistive technology: device, kind, state. */
export function rowLabel(t: TFunction, row: BayRow): string {
  return t('row.label', { name: row.name, kind: t(`kind.${row.capability}`), state: t(`link.${linkOf(row)}.phrase`) })
}
