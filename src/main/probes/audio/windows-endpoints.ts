import type { Endpoint } from '../../../core/snapshot/schema.ts'
import { unmarked } from '../../../core/text/unmarked.ts'

/** What is asked of an MMDevice endpoint before it is shown. */
export interface EndpointFacts {
  id: string
  name: string
  direction: 'output' | 'input'
  defaultFor: ('console' | 'multimedia' | 'communications')[]
  state: number
  formFactor: number | null
  enumerator: string | null
  muted: boolean | null
  volume: number | null
  arrivedAt: string | null
}

/** DEVICE_STATE_* of mmdeviceapi.h. */
const states: Readonly<Record<number, Endpoint['state']>> = { 1: 'active', 2: 'disabled', 4: 'notpresent', 8: 'unplugged' }

/** EndpointFormFactor of mmdeviceapi.h, from 0. */
const formFactors = [
  'remote network device',
  'speakers',
  'line',
  'headphones',
  'microphone',
  'headset',
  'handset',
  'digital passthrough',
  'SPDIF',
  'digital display'
] as const
const REMOTE_NETWORK_DEVICE = 0

/**
 * The name Windows gives the redirected endpoint in the languages seen in the field, blanks and accents left out: English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Japanese, Chinese and Korean. Microsoft's pages on Teams on Azure Virtual Desktop name it
 * so in each of them (“Áudio remoto”, “リモート オーディオ”).
 */
const REMOTE_AUDIO = new RegExp(
  unmarked('remoteaudio|remotesound|audiodistant|audioremoto|externeaudio|リモートオーディオ|远程音频|遠端音訊|원격오디오')
)

/** Buses of real hardware: such a device is the session host's own, wherever the session is shown. */
const HARDWARE = /^(hdaudio|usb|bthenum|bthhfenum|intelaudio|pci|acpi)$/i

/** Whether the endpoint plays and records on the client. Outside a remote session none does. */
export function isRedirected({ name, formFactor, enumerator }: EndpointFacts, inRemoteSession: boolean): Endpoint['redirected'] {
  if (!inRemoteSession) return 'no'
  if (formFactor === REMOTE_NETWORK_DEVICE || REMOTE_AUDIO.test(unmarked(name).replace(/\s/g, ''))) return 'yes'
  return enumerator !== null && HARDWARE.test(enumerator) ? 'no' : 'unknown'
}

/** An endpoint as a snapshot shows it. */
export function toEndpoint(facts: EndpointFacts, inRemoteSession: boolean): Endpoint {
  const formFactor = facts.formFactor === null ? undefined : formFactors[facts.formFactor]
  return {
    id: facts.id,
    name: facts.name,
    direction: facts.direction,
    isDefault: facts.defaultFor.includes('console'),
    defaultFor: facts.defaultFor,
    state: states[facts.state] ?? 'unknown',
    muted: facts.muted,
    volume: facts.volume === null ? null : Math.round(facts.volume * 1000) / 10,
    redirected: isRedirected(facts, inRemoteSession),
    ...(formFactor !== undefined && { formFactor }),
    ...(facts.arrivedAt !== null && { arrivedAt: facts.arrivedAt })
  }
}
