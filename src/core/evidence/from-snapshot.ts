import { devicesOf, readingOf, TESTED } from '../capabilities/index.ts'
import type { CapabilityFacts } from '../capabilities/index.ts'
import type { Fact, Source } from '../facts/fact.ts'
import { fact } from '../facts/fact.ts'
import { nativeCode } from '../facts/native-code.ts'
import type { ClientInfo } from '../facts/answers.ts'
import { LIST_TOPICS } from '../facts/kinds.ts'
import type { FactValues, MicrophoneConsent } from '../facts/kinds.ts'
import { isFreeRdp } from '../facts/freerdp.ts'
import { isTeamsMarker } from '../facts/teams-marker.ts'
import { dataOf, incompleteOf } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import { DEVICE_LISTS } from '../snapshot/schema.ts'
import type { TimelineEntry } from '../snapshot/timeline-entry.ts'
import type { Endpoint, PrivacyData, Side, Snapshot, Topic } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/**
 * The client that a local snapshot tells: its system, and the remote desktop program that runs there. A program built on
 * FreeRDP comes first, since it redirects what others cannot.
 */
function clientOf(local: Snapshot): ClientInfo | undefined {
  const family = dataOf(local.machine)?.os.family
  if (family === undefined) return undefined
  const running = local.clients === undefined ? [] : (dataOf(local.clients)?.running ?? [])
  const name = (running.find((client) => isFreeRdp(client.program)) ?? running[0])?.program
  return { platform: family, ...(name === undefined ? {} : { name }) }
}

const consentsOf = ({ microphone }: PrivacyData): MicrophoneConsent[] => [
  { scope: 'user', value: microphone.user },
  { scope: 'desktopApps', value: microphone.desktopApps },
  { scope: 'machine', value: microphone.machine }
]

const CONSENT_KEY = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'
const CONSENT_PLACES: Readonly<Record<MicrophoneConsent['scope'], string>> = {
  user: `HKCU\\${CONSENT_KEY}\\Value`,
  desktopApps: `HKCU\\${CONSENT_KEY}\\NonPackaged\\Value`,
  machine: `HKLM\\${CONSENT_KEY}\\Value`
}

/** Errors that a reading carries, beside its data or instead of it. */
function errorFacts(reading: Reading<unknown>, side: Side, locator: Words, source: Source): Fact<'native-error'>[] {
  const errors = reading.status === 'present' ? incompleteOf(reading) : reading.error === undefined ? [] : [reading.error]
  return errors.map((error) => {
    const text = `${error.code}${error.message === '' ? '' : ` ${error.message}`}`
    return fact('native-error', side, locator, { code: nativeCode(error.code), text, error }, source)
  })
}

/** The channels that carry devices, and where xrdp keeps them. */
const XRDP_CHANNELS = ['rdpsnd', 'rdpdr', 'drdynvc'] as const
const XRDP_PLACE = '/etc/xrdp/xrdp.ini [Channels]'

/** PulseAudio and PipeWire name xrdp's endpoints after the module. */
const isXrdpEndpoint = (endpoint: Endpoint): boolean => /xrdp/i.test(`${endpoint.id} ${endpoint.name}`)

/**
 * What a side's snapshot says.
 *
 * @param measured the snapshot as a probe made it, undefined where all of it was pasted: tells apart what stands in for a probe
 */
export function snapshotFacts(snapshot: Snapshot, measured: Snapshot | undefined, side: Side = snapshot.side): Fact[] {
  const sources = new Map<Topic, { probe: Source; paste: Source; measured: boolean }>()
  const sourceOf = (topic: Topic, value: unknown): Source => {
    let known = sources.get(topic)
    if (known === undefined) {
      const source = { of: topic, at: snapshot.takenAt }
      const measuredAll = measured?.[topic] === snapshot[topic]
      sources.set(topic, (known = { probe: { by: 'probe', ...source }, paste: { by: 'paste', ...source }, measured: measuredAll }))
    }
    if (known.measured) return known.probe
    const own = measured?.[topic]
    return own?.status === 'present' && holds(own.data, value) ? known.probe : known.paste
  }
  const facts: Fact[] = []
  const add = <K extends keyof FactValues>(kind: K, topic: Topic, locator: Words, value: FactValues[K]): void => {
    facts.push(fact(kind, side, locator, value, sourceOf(topic, value)))
  }
  for (const topic of LIST_TOPICS) {
    const reading: Reading<object> | undefined = snapshot[topic]
    const count = reading?.status === 'present' ? lengthOf(reading.data) : reading?.status === 'absent' ? 0 : undefined
    if (count !== undefined) add('list-read', topic, say(`topic.${topic}`), { topic, count })
  }
  const machine = dataOf(snapshot.machine)
  if (machine) add('machine', 'machine', say('at.machine'), machine)
  if (machine?.join) add('join', 'machine', say('at.machine'), { side, ...machine.join })
  const session = dataOf(snapshot.session)
  if (session) add('session', 'session', say('at.session'), session)
  if (session?.roundTrip !== undefined) add('connection-round-trip', 'session', 'ECHO', session.roundTrip.medianMs)
  for (const name of XRDP_CHANNELS) {
    const on = session?.xrdp?.channels[name]
    if (on !== undefined) add('xrdp-channel', 'session', XRDP_PLACE, { name, on })
  }
  for (const [capability, facts] of Object.entries<CapabilityFacts>(TESTED)) {
    const { topic } = facts.devices
    const { fact } = DEVICE_LISTS[topic]
    for (const device of devicesOf(facts, snapshot) ?? []) {
      const { name, arrivedAt } = device
      add(fact, topic, say(`at.${fact}`, { name }), device as never)
      if (arrivedAt !== undefined) add('arrival', topic, say(`at.${fact}`, { name }), { capability, name, at: arrivedAt })
    }
  }
  for (const value of dataOf(snapshot.certificates)?.certificates ?? []) add('certificate', 'certificates', say('at.store'), value)
  const ntAuth = dataOf(snapshot.certificates)?.ntAuth
  if (ntAuth) add('nt-auth', 'certificates', say('at.ntauth'), ntAuth)
  // Which of several is the root of the domain controllers' certificates, nothing there tells; of none it surely is none.
  if (ntAuth?.length === 0 && side === 'local') add('kdc-root', 'certificates', say('at.ntauth'), false)
  const publishers = dataOf(snapshot.policies)?.trustedPublishers
  if (publishers && side === 'local') add('trusted-publishers', 'policies', say('at.publishers'), publishers)
  for (const value of dataOf(snapshot.policies)?.values ?? []) add('registry-value', 'policies', `${value.key}\\${value.name}`, value)
  for (const value of dataOf(snapshot.services)?.services ?? []) add('service', 'services', say('at.service', { name: value.name }), value)
  if (side === 'session') for (const app of optimisedApps(snapshot)) add('optimised-app', 'services', app.source, app)
  const privacy = dataOf(snapshot.privacy)
  if (privacy) for (const consent of consentsOf(privacy)) add('microphone-consent', 'privacy', CONSENT_PLACES[consent.scope], consent)
  for (const event of dataOf(snapshot.events)?.events ?? []) add('event', 'events', event.channel, event)
  for (const log of dataOf(snapshot.events)?.channels ?? []) add('event-log', 'events', log.channel, log)
  for (const client of (snapshot.clients && dataOf(snapshot.clients)?.running) ?? [])
    add('running-client', 'clients', say('at.client'), client)
  const defaultFile = snapshot.clients === undefined ? undefined : dataOf(snapshot.clients)?.defaultFile
  if (defaultFile && side === 'local') add('default-file', 'clients', say('at.default-file'), defaultFile)
  for (const known of Object.values<CapabilityFacts>(TESTED)) {
    const { topic, errorsAt } = known.devices
    if (measured && errorsAt !== undefined)
      facts.push(...errorFacts(readingOf(known, measured), side, say(errorsAt), sourceOf(topic, undefined)))
  }
  for (const entry of snapshot.timeline ?? []) {
    const kind = entry.change === 'came' ? 'arrival' : entry.change === 'went' ? 'departure' : undefined
    const capability = kind === undefined ? undefined : capabilityOf(entry)
    if (kind !== undefined && capability !== undefined)
      add(kind, entry.topic, say('at.timeline'), { capability, name: entry.device, at: entry.at })
  }
  const client = side === 'local' ? clientOf(snapshot) : undefined
  if (client) add('client', 'machine', say('at.client'), client)
  if (side === 'session' && session?.platform === 'xrdp' && snapshot.audio.status === 'present')
    add('xrdp-sound-module', 'audio', say('at.sound-devices'), dataOf(snapshot.audio)?.endpoints.some(isXrdpEndpoint) === true)
  return facts
}

/** What a device of the timeline would be used for: where several share a list, its direction tells. */
function capabilityOf({ topic, device, direction }: TimelineEntry): string | undefined {
  const entry = { name: device, direction }
  return Object.entries<CapabilityFacts>(TESTED).find(
    ([, { devices }]) => devices.topic === topic && (devices.isOwn === undefined || (direction !== undefined && devices.isOwn(entry)))
  )?.[0]
}

/** Teams takes its own way through this program only where its marker is set as well. */
const NEEDS_MARKER = /webrtc/i

/** Programs of the session host that take sound past the session, with their versions. */
function optimisedApps(snapshot: Snapshot): FactValues['optimised-app'][] {
  const marked = dataOf(snapshot.policies)?.values.some(isTeamsMarker) === true
  return (dataOf(snapshot.services)?.media ?? [])
    .filter(({ name }) => marked || !NEEDS_MARKER.test(name))
    .map(({ name, version, source }) => ({ name: version === undefined ? name : `${name} ${version}`, source }))
}

/** How many entries the longest list of a topic's data has. */
const lengthOf = (data: object): number => Math.max(0, ...Object.values(data).map((list) => (Array.isArray(list) ? list.length : 0)))

/** Whether a topic's data holds the very value: what was measured keeps its identity when pasted values join it. */
function holds(data: object, value: unknown): boolean {
  return Object.values(data).some((list) => Array.isArray(list) && list.includes(value))
}
