import { MAX_TEXT } from '../../../core/snapshot/reading.ts'
import type { PoliciesData, PolicyValue } from '../../../core/snapshot/schema.ts'
import { formatCode, NativeError, readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { attempt, openKey, readText, withKey, type RegistryKey } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'
import { thumbprintsIn } from './publishers.ts'
import {
  isListenerName,
  PLACES,
  POLICY_PATH,
  REDIRECTION_VALUES,
  STANDARD_LISTENER,
  TRUSTED_PUBLISHERS,
  WINSTATIONS_PATH,
  type Place
} from './values.ts'

const keyName = ({ root, path }: Place): string => `${root}\\${path}`

const unread = (place: Place, name: string, error: NativeError): PolicyValue => ({
  layer: place.layer,
  key: keyName(place),
  name,
  present: false,
  error: { code: formatCode(error.code), message: error.message }
})

function readValue(key: RegistryKey, place: Place, name: string): PolicyValue {
  const answer = attempt(() => key.value(name))
  if (!answer.ok) return unread(place, name, answer.error)
  const found = { layer: place.layer, key: keyName(place), name, present: answer.value !== undefined }
  if (answer.value === undefined) return found
  const { type, data } = answer.value
  return { ...found, type, data: typeof data === 'string' ? data.slice(0, MAX_TEXT) : data }
}

/** Every value of a place: set, not set (also where its key is not there), or not readable. */
function readPlace(place: Place): PolicyValue[] {
  const opened = attempt(() => openKey(place.root, place.path))
  if (!opened.ok) return place.names.map((name) => unread(place, name, opened.error))
  const key = opened.value
  if (key === undefined) return place.names.map((name) => ({ layer: place.layer, key: keyName(place), name, present: false }))
  try {
    return place.names.map((name) => readValue(key, place, name))
  } finally {
    key.close()
  }
}

/** The machine's listeners: RDP-Tcp, and on Azure Virtual Desktop and Windows 365 the reverse-connect listener. */
function listeners(): string[] {
  const found = attempt(() => withKey('HKLM', WINSTATIONS_PATH, (key) => key.subkeys().filter(isListenerName)))
  const names = found.ok ? (found.value ?? []) : []
  return names.some((name) => name.toLowerCase() === STANDARD_LISTENER.toLowerCase()) ? names : [STANDARD_LISTENER, ...names]
}

/** The lists of the computer and of the user count together; undefined where one of them was refused. */
function trustedPublishers(note: Note): string[] | undefined {
  const lists = attempt(() => (['HKLM', 'HKCU'] as const).map((root) => readText(root, POLICY_PATH, TRUSTED_PUBLISHERS) ?? ''))
  if (lists.ok) return thumbprintsIn(lists.value.join(','))
  note(lists.error)
  return undefined
}

function read(note: Note): PoliciesData {
  const listenerPlaces = listeners().map((name): Place => ({
    layer: `listener:${name}`,
    root: 'HKLM',
    path: `${WINSTATIONS_PATH}\\${name}`,
    names: REDIRECTION_VALUES
  }))
  const values = [...PLACES, ...listenerPlaces].flatMap(readPlace)
  const refused = values.find(({ error }) => error !== undefined)
  if (refused?.error !== undefined && values.every(({ error }) => error !== undefined)) {
    throw new NativeError('Reading the redirection settings', Number(refused.error.code))
  }
  const trusted = trustedPublishers(note)
  return { values, ...(trusted !== undefined && { trustedPublishers: trusted }) }
}

/** Every registry value that decides redirection, value by value: set, not set, or not readable with its code. */
export function createProbe(): Probe<'policies'> {
  return { topic: 'policies', read: () => readingOf(read) }
}
