import type { Reading } from '../../../core/snapshot/reading.ts'
import { offersMonitors } from '../../../core/sound/monitors.ts'
import type { AudioData, Endpoint, Side } from '../../../core/snapshot/schema.ts'
import { AudioFailure, failure, noMonitor } from '../protocol/failures.ts'
import type { EndpointChoice } from '../protocol/messages.ts'
import { said } from '../../../core/snapshot/said.ts'

/** An endpoint as the snapshot has it, and how the audio process opens it. */
export interface ChosenEndpoint {
  choice: EndpointChoice
  id: string
  name: string
  /** null where the source cannot tell. */
  muted: boolean | null
  volume: number | null
  /** Hears an output instead of a microphone. */
  isMonitor: boolean
}

const MONITOR = '.monitor'
/** Listed, but nothing that sound could pass. */
const CLOSED_STATES: Endpoint['state'][] = ['disabled', 'unplugged', 'notpresent']

/**
 * Finds the endpoint a person means: by id, by name, by name without regard to case, or the default. Throws AudioFailure with
 * the reading's error where there is no list, 'not-found' where nothing or more than one endpoint fits.
 */
export function chooseEndpoint(reading: Reading<AudioData>, direction: 'input' | 'output', wanted?: string): ChosenEndpoint {
  const { source, endpoints } = listOf(reading)
  const candidates = endpoints.filter((endpoint) => endpoint.direction === direction)
  const what = direction === 'input' ? 'microphone' : 'output'
  if (wanted === undefined) {
    const standard = candidates.find((endpoint) => endpoint.isDefault) ?? candidates.find(({ state }) => !CLOSED_STATES.includes(state))
    if (!standard) throw failure('not-found', 'NO_DEFAULT_DEVICE', said(`sound-error.no-${what}`), said('sound-error.hint.connect-one'))
    return chosen(source, usable(standard, what))
  }
  const lower = wanted.toLowerCase()
  for (const fits of [
    (e: Endpoint) => e.id === wanted,
    (e: Endpoint) => e.name === wanted,
    (e: Endpoint) => e.name.toLowerCase() === lower
  ]) {
    const found = candidates.filter(fits)
    if (found.length > 1)
      throw failure(
        'not-found',
        'AMBIGUOUS',
        said(`sound-error.several-${what}`, { name: wanted }),
        said('sound-error.hint.use-id', { ids: found.map(({ id }) => id).join(', ') })
      )
    if (found[0]) return chosen(source, usable(found[0], what))
  }
  const names = candidates.map(({ name }) => `"${name}"`).join(', ')
  throw failure(
    'not-found',
    'NO_SUCH_DEVICE',
    said(`sound-error.unknown-${what}`, { name: wanted }),
    names === '' ? said(`sound-error.no-${what}`) : said('sound-error.hint.there-is', { names })
  )
}

/**
 * Where to listen for the proof sound: an input, the monitor of an output (what is being played), or without a name the monitor
 * of the default output on the local device. In a session the sound to hear comes in: there it is the default input.
 */
export function chooseListening(reading: Reading<AudioData>, wanted: string | undefined, side: Side): ChosenEndpoint {
  const { source, endpoints } = listOf(reading)
  const hasMonitors = offersMonitors(source)
  const outputs = endpoints.filter((endpoint) => endpoint.direction === 'output')
  if (wanted === undefined) {
    const standard = outputs.find((endpoint) => endpoint.isDefault && !CLOSED_STATES.includes(endpoint.state))
    return hasMonitors && standard && side === 'local' ? monitorOf(source, standard) : chooseEndpoint(reading, 'input')
  }
  if (!hasMonitors) return chooseEndpoint(reading, 'input', wanted)
  const output = outputs.find(({ id, name }) => [id, name, id + MONITOR, monitorName(name)].includes(wanted))
  const isInput = endpoints.some(({ direction, id, name }) => direction === 'input' && (id === wanted || name === wanted))
  return output && !isInput ? monitorOf(source, output) : chooseEndpoint(reading, 'input', wanted)
}

/** What an output plays, as something to hear; only where the system offers that (a sound server on Linux, WASAPI on Windows). */
export function chooseMonitor(reading: Reading<AudioData>, wanted?: string): ChosenEndpoint {
  const { source } = listOf(reading)
  if (!offersMonitors(source)) throw noMonitor()
  const { id, name } = chooseEndpoint(reading, 'output', wanted)
  return monitorOf(source, { id, name })
}

/** Whether a reading still lists an endpoint; undefined where there is no list, which proves nothing of the endpoint. */
export function isListed(reading: Reading<AudioData>, { direction, id }: EndpointChoice): boolean | undefined {
  if (id === null) return true
  if (reading.status !== 'present') return undefined
  const base = id.endsWith(MONITOR) ? id.slice(0, -MONITOR.length) : undefined
  return reading.data.endpoints.some(
    (endpoint) => (endpoint.id === id && endpoint.direction === direction) || (endpoint.direction === 'output' && endpoint.id === base)
  )
}

function listOf(reading: Reading<AudioData>): { source: EndpointChoice['source']; endpoints: Endpoint[] } {
  if (reading.status !== 'present') {
    // The reason is a sentence; the library's own message may be two words of its code.
    const { code, hint, hintText } = reading.error ?? { code: reading.status.toUpperCase(), hint: '', hintText: undefined }
    throw new AudioFailure({ kind: 'missing', code, message: reading.reason, text: reading.text, hint, hintText })
  }
  const { source, endpoints } = reading.data
  return { source: source === 'pulse' || source === 'mmdevice' ? source : 'portaudio', endpoints }
}

function usable(endpoint: Endpoint, what: 'microphone' | 'output'): Endpoint {
  if (endpoint.state === 'unplugged')
    throw failure(
      'unplugged',
      'UNPLUGGED',
      said(`sound-error.unplugged-${what}`, { name: endpoint.name }),
      said('sound-error.hint.plug-in')
    )
  if (endpoint.state === 'disabled')
    throw failure('not-found', 'DISABLED', said(`sound-error.disabled-${what}`, { name: endpoint.name }), said('sound-error.hint.enable'))
  if (endpoint.state === 'notpresent')
    throw failure('not-found', 'NO_DEVICE', said(`sound-error.no-${what}`), said('sound-error.hint.connect-one'))
  return endpoint
}

function chosen(source: EndpointChoice['source'], { id, name, direction, muted, volume }: Endpoint): ChosenEndpoint {
  return { choice: { source, direction, id, name }, id, name, muted, volume, isMonitor: false }
}

const monitorName = (name: string): string => `Monitor of ${name}`

/** A sound server lists an output's monitor as an input of its own; Windows opens the output itself for hearing. */
function monitorOf(source: EndpointChoice['source'], { id, name }: Pick<Endpoint, 'id' | 'name'>): ChosenEndpoint {
  const shown = { name: monitorName(name), muted: null, volume: null, isMonitor: true }
  if (source === 'mmdevice') return { ...shown, choice: { source, direction: 'output', id, name }, id }
  return { ...shown, choice: { source, direction: 'input', id: id + MONITOR, name }, id: id + MONITOR }
}
