import { isPlaceholderDescription } from '../snapshot/pulse-names.ts'
import type { Endpoint, Reader, ReaderState } from '../snapshot/schema.ts'

/** Slot numbers at the end of a reader's name: pcsc-lite writes two pairs of hexadecimal digits, Windows one number. */
const SLOT = / (?:[0-9a-f]{2} [0-9a-f]{2}|\d{1,2})$/
/** A serial number within a reader's name, as pcsc-lite writes it; one without a digit is none. */
export const SERIAL_IN_BRACKETS = /[([]([^()[\]\s]{5,})[)\]]/g
const BRACKETS = /[([][^()[\]]*[)\]]/g

/** The names under which one reader may stand on the other side, from the strictest to the loosest. */
export interface ReaderNames {
  exact: string
  /** Lower case, without slot numbers and serial numbers; words in brackets are kept. */
  model: string
  /** As `model`, without anything in brackets. */
  bare: string
}

/**
 * The comparable forms of a reader's name. "SCM SCR 331 (21120717207407) 00 00" on a Linux client,
 * "SCM SCR 331 0" on Windows and "SCM SCR 331" on macOS are one model.
 */
export function readerNames(name: string): ReaderNames {
  const lower = oneBlank(name.toLowerCase()).replace(SLOT, '')
  const model = oneBlank(
    lower.replace(SERIAL_IN_BRACKETS, (group, inside: string) => (/\d/.test(inside) ? ' ' : group)).replace(/[()[\]]/g, ' ')
  )
  const bare = oneBlank(lower.replace(BRACKETS, ' '))
  return { exact: name, model: model || lower, bare: bare || model || lower }
}

function oneBlank(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** Whether this is the virtual reader through which Windows Hello for Business offers its certificate. */
export function isHelloReader(name: string): boolean {
  return name.toLowerCase().startsWith('windows hello for business')
}

export type CardPresence = 'present' | 'empty' | 'unknown'

const WITH_CARD: readonly ReaderState[] = ['present', 'inuse', 'exclusive', 'mute', 'unpowered']

/** Whether a card is in the reader, as its state flags say. */
export function cardPresence(reader: Reader): CardPresence {
  if (reader.states.some((state) => WITH_CARD.includes(state))) return 'present'
  return reader.states.includes('empty') ? 'empty' : 'unknown'
}

/** Whether the endpoint only stands in for a missing sound device, as PulseAudio's "Dummy Output" does. */
export function isPlaceholder(endpoint: Endpoint): boolean {
  return endpoint.formFactor === 'placeholder' || endpoint.id === 'auto_null' || isPlaceholderDescription(endpoint.name)
}

const WITHOUT_SOUND: ReadonlySet<Endpoint['state']> = new Set<Endpoint['state']>(['disabled', 'unplugged', 'notpresent'])

/** Whether the system lets sound through: the endpoint is neither disabled, unplugged nor gone. */
export const isActive = (endpoint: Endpoint): boolean => !WITHOUT_SOUND.has(endpoint.state)

/** Whether sound can pass through the endpoint at all: not disabled, unplugged or gone, and not a placeholder. */
export function isUsable(endpoint: Endpoint): boolean {
  return isActive(endpoint) && !isPlaceholder(endpoint)
}
