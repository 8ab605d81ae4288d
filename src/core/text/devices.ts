import { cardPresence, isPlaceholder } from '../devices/names.ts'
import type { Endpoint, Port, Reader, Snapshot } from '../snapshot/schema.ts'
import { dataOf } from '../snapshot/reading.ts'

/** What a reader holds, in a few words: "card present, in use, YubiKey 5 (PIV)". */
export function readerDetails(reader: Reader): string {
  const presence = cardPresence(reader)
  return [
    presence === 'present' ? 'card present' : presence === 'empty' ? 'no card' : 'card state unknown',
    ...reader.states.flatMap((state) => STATE_WORDS[state] ?? []),
    ...(reader.card === undefined ? (reader.atr === undefined || reader.atr === '' ? [] : [`ATR ${reader.atr}`]) : [reader.card])
  ].join(', ')
}

const STATE_WORDS: Partial<Record<Reader['states'][number], string>> = {
  inuse: 'in use',
  exclusive: 'held by one program',
  mute: 'the card does not answer',
  unavailable: 'reader unavailable'
}

/** What a port is, in a few words: where it leads, who made it, whether it is in use. */
export function portDetails(port: Port): string {
  const maker = [port.description, port.manufacturer].filter(Boolean).join(', ')
  const owner = port.inUse?.by
  return [
    ...(port.redirected ? [`leads to ${port.redirected.clientPort} of the client ${port.redirected.client}`] : []),
    ...(maker === '' ? [] : [maker]),
    ...(port.redirected === undefined && maker === '' && port.target !== undefined ? [port.target] : []),
    ...(port.inUse?.state === 'yes' ? [owner === undefined ? 'in use' : `in use by ${owner}`] : []),
    ...(port.access === 'denied' ? ['this user may not open it'] : [])
  ].join(', ')
}

/** What an endpoint is set to, in a few words: "default, 62 %, redirected". */
export function endpointDetails(endpoint: Endpoint): string {
  return [
    ...(endpoint.isDefault ? ['default'] : []),
    ...(endpoint.muted === true ? ['muted'] : []),
    ...(endpoint.volume === null ? [] : [`${Math.round(endpoint.volume)} %`]),
    ...(['disabled', 'unplugged', 'notpresent'].includes(endpoint.state)
      ? [endpoint.state === 'notpresent' ? 'not present' : endpoint.state]
      : []),
    ...(isPlaceholder(endpoint) ? ['a placeholder, no device'] : endpoint.redirected === 'yes' ? ['redirected'] : [])
  ].join(', ')
}

/** "MIRA-NOTEBOOK", or what stands for a name that could not be read. */
export function machineName(snapshot: Snapshot): string {
  return dataOf(snapshot.machine)?.name || 'unnamed machine'
}

/** "Windows 11 Pro 24H2, 10.0.26100, x64", "" where it could not be read. */
export function systemWords(snapshot: Snapshot): string {
  const os = dataOf(snapshot.machine)?.os
  return os ? [os.name, os.version, os.arch].filter(Boolean).join(', ') : ''
}

/** What people call each platform. */
export const PLATFORM_WORDS = {
  avd: 'Azure Virtual Desktop',
  windows365: 'Windows 365',
  devbox: 'Microsoft Dev Box',
  rds: 'Remote Desktop Services',
  rdp: 'Remote Desktop',
  xrdp: 'xrdp',
  console: 'no remote session'
} as const

/** What kind of session the snapshot was taken in: "Windows 365, client MIRA-NOTEBOOK, since ...". */
export function sessionWords(snapshot: Snapshot): string {
  const info = dataOf(snapshot.session)
  if (!info) return ''
  return [
    PLATFORM_WORDS[info.platform],
    ...(info.clientName === null || info.clientName === '' ? [] : [`client ${info.clientName}`]),
    ...(info.remote && info.startedAt !== null ? [`since ${timeWords(info.startedAt)}`] : [])
  ].join(', ')
}

/** An ISO time as "2026-03-04 10:41:56 UTC", whatever zone it was written in. */
export function timeWords(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
