import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES, capabilityFacts } from '../../capabilities/index.ts'
import {
  CAPTURE,
  event,
  failed,
  hostSetting,
  input,
  listenerSetting,
  output,
  policy,
  pool,
  port,
  present,
  rdp,
  reader,
  redirectedPort,
  remoteAudio,
  remoteMicrophone,
  service,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import { CERTAINTIES } from '../../diagnose/finding.ts'
import type { Finding, FindingCertainty } from '../../diagnose/finding.ts'
import type { Reading } from '../../snapshot/reading.ts'
import type { Platform, Snapshot } from '../../snapshot/schema.ts'
import { runs } from '../../../../testbed/runs.ts'
import { assess } from '../assess.ts'
import type { AssessOptions, Assessment } from '../assess.ts'

const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values)

const localParts: fc.Arbitrary<SnapshotParts> = fc.record({
  os: fc.constantFrom('windows', 'windows', 'linux', 'macos'),
  readers: some(reader('Token 0'), reader('Spare 1', { states: ['empty'], atr: '' }), reader('Mute 2', { states: ['mute'] })),
  ports: some(port('COM1', { driver: 'Serial' }), port('COM3', { inUse: { state: 'yes' } }), port('ttyUSB0', { access: 'denied' })),
  endpoints: some(output('Speakers'), output('Screen', { isDefault: false }), input('Headset', { muted: true }), input('Webcam')),
  microphone: fc.constantFrom('Allow', 'Deny'),
  serviceList: some(service('SCardSvr', 'stopped', 'disabled'), service('Audiosrv', 'stopped'))
})

const NO_SERVICE: Reading<never> = {
  status: 'absent',
  tookMs: 1,
  reason: 'None.',
  error: { code: '0x8010001D', message: 'SCARD_E_NO_SERVICE', hint: '' }
}

const sessionParts: fc.Arbitrary<SnapshotParts> = fc
  .record({
    os: fc.constantFrom('windows', 'windows', 'linux'),
    platform: fc.constantFrom<Platform>('avd', 'windows365', 'rds', 'rdp', 'devbox'),
    readers: some(reader('Token 0', { redirected: 'yes' }), reader('Own 3', { states: ['exclusive'], redirected: 'yes' })),
    ports: some(redirectedPort('COM3'), port('COM1'), redirectedPort('COM12')),
    endpoints: some(remoteAudio(), remoteMicrophone(), output('Cable', { isDefault: false }), output('Maybe', { redirected: 'unknown' })),
    policyValues: some(
      policy('fEnableSmartCard', 0),
      policy('fDisableCcm', 1),
      policy('fDisableCam', 1),
      hostSetting('fEnableSmartCard', 0),
      listenerSetting('fDisableAudioCapture', 1)
    ),
    log: some(event(CAPTURE, 2005), event(CAPTURE, 2004)),
    serviceList: some(service('SCardSvr', 'stopped', 'demand'), service('UmRdpService', 'stopped'), service('Audiosrv', 'stopped')),
    silent: fc.boolean()
  })
  .map(({ silent, platform, ...parts }): SnapshotParts => ({
    ...parts,
    // Windows has no xrdp, and Linux little else.
    platform: parts.os === 'linux' ? 'xrdp' : platform,
    ...(silent ? { smartcard: NO_SERVICE } : {})
  }))

const options: fc.Arbitrary<AssessOptions> = fc.constantFrom<AssessOptions>(
  {},
  { extras: rdp('redirectsmartcards:i:0', 'redirectcomports:i:1', 'audiocapturemode:i:0') },
  { extras: pool('redirectcomports:i:0', 'audiocapturemode:i:1') },
  { extras: { consent: 'refused' } },
  { audioResults: [{ side: 'session', kind: 'mic-silent' }] }
)

/** What says that nobody looked, or nothing can be told. A list that was read and is empty is another thing. */
const UNREAD: readonly Reading<never>[] = [
  { status: 'denied', tookMs: 1, reason: 'not for this user' },
  { status: 'unsupported', tookMs: 1, reason: 'not on this system' },
  { status: 'not-asked', tookMs: 0, reason: 'nobody asked' },
  failed('TIMEOUT', 'no answer')
]
/** The same where somebody looked and found nothing. */
const EMPTY = {
  smartcard: present({ service: { state: 'running' }, readers: [] }),
  serial: present({ ports: [] }),
  audio: present({ endpoints: [] }),
  certificates: present({ certificates: [] }),
  policies: present({ values: [] }),
  services: present({ services: [] }),
  events: present({ channels: [], events: [] })
}
const SIDES = ['local', 'session'] as const
const DEVICE_TOPICS = ['smartcard', 'serial', 'audio'] as const
const TOPICS = [...DEVICE_TOPICS, 'certificates', 'policies', 'services', 'events', 'privacy', 'clients', 'session'] as const

const capabilitiesOf = (topic: string): ReadonlySet<string> =>
  new Set(CAPABILITIES.filter((capability) => capabilityFacts(capability).devices.topic === topic))
/** How much it claims: the surest most. */
const rank = (certainty: FindingCertainty): number => CERTAINTIES.length - CERTAINTIES.indexOf(certainty)
/** It says that something was not read, and is sure of that. */
const isOpen = ({ rule }: Finding): boolean => rule === 'needs-evidence'
/** Whether b tells what a does: by itself, or as one of those that it was joined of. One cause may stand under another capability. */
const same = (a: Finding, b: Finding): boolean => a.rule === b.rule || b.also?.includes(a.rule) === true

type Sides = Record<'local' | 'session', Snapshot>
const judge = ({ local, session }: Sides, more: AssessOptions): Assessment => assess(local, session, more)
const replaced = (sides: Sides, side: 'local' | 'session', topic: string, reading: Reading<unknown>): Sides => ({
  ...sides,
  [side]: { ...sides[side], [topic]: reading }
})

/** The same pair with a list that was read: empty, and of devices with a device on the local side that did not arrive. */
function lists(sides: Sides, side: 'local' | 'session', topic: string): Sides[] {
  const empty = new Map<string, Reading<unknown>>(Object.entries(EMPTY)).get(topic)
  if (empty === undefined) return []
  const device = DEVICE_TOPICS.find((name) => name === topic)
  const missing = device === undefined ? [] : [replaced(replaced(sides, 'session', topic, empty), 'local', topic, workingLocal()[device])]
  return [replaced(sides, side, topic, empty), ...missing]
}

const pairs = fc.record({ here: localParts, there: sessionParts, more: options })
const sidesOf = ({ here, there }: { here: SnapshotParts; there: SnapshotParts }): Sides => ({
  local: workingLocal(here),
  session: workingSession(there)
})

/** Everything that the second claims more surely than the first. What the first does not tell at all, the others may prove. */
function raised(before: Assessment, after: Assessment, others: readonly Assessment[] = []): string[] {
  return after.findings
    .filter((finding) => !isOpen(finding))
    .flatMap((finding) => {
      const known = before.findings.filter((one) => same(finding, one))
      const elsewhere = others.flatMap(({ findings }) => findings).some((one) => same(finding, one) && one.certainty === 'proved')
      const was = Math.max(0, ...known.map(({ certainty }) => rank(certainty)))
      const may = known.length === 0 ? rank('proved') - (elsewhere ? 0 : 1) : was
      return rank(finding.certainty) > may ? [`${finding.rule} ${finding.capability}: ${finding.certainty}`] : []
    })
}

/**
 * What may be proved of a capability whose list was not read: a cause that stands elsewhere, such as a policy that was read, a
 * service that is disabled, or what the list of the other side says of its own device. It is proved as well where the list was
 * read, with devices in it or without, so the list that is missing is never what proves it. And it names no device of that side.
 */
describe('a list of devices that was not read', () => {
  it.each(DEVICE_TOPICS)(
    'of %s proves nothing about its devices, on either side and for every status',
    (topic) => {
      const own = capabilitiesOf(topic)
      fc.assert(
        fc.property(pairs, fc.constantFrom(...SIDES), fc.constantFrom(...UNREAD), ({ here, there, more }, side, reading) => {
          const sides = sidesOf({ here, there })
          const { rows, findings } = judge(replaced(sides, side, topic, reading), more)
          expect(rows.filter(({ capability, certainty }) => own.has(capability) && certainty === 'proved')).toEqual([])
          const proved = findings.filter((one) => own.has(one.capability) && one.certainty === 'proved' && !isOpen(one))
          const named = proved
            .flatMap((one) => one.rows ?? [])
            .filter((key) => [...own].some((capability) => key.startsWith(`${capability}:${side}:`)))
          expect(named).toEqual([])
          const read = [sides, ...lists(sides, side, topic)].flatMap((known) => judge(known, more).findings)
          const alone = proved.filter((one) => !read.some((other) => same(one, other) && other.certainty === 'proved'))
          expect(alone.map(({ rule }) => rule)).toEqual([])
        }),
        runs(60)
      )
    },
    60_000
  )
})

describe('what is not known', () => {
  it('of a topic never makes a finding surer, and proves none', () => {
    const how = fc.record({ side: fc.constantFrom(...SIDES), topic: fc.constantFrom(...TOPICS), reading: fc.constantFrom(...UNREAD) })
    fc.assert(
      fc.property(pairs, how, ({ here, there, more }, { side, topic, reading }) => {
        const sides = sidesOf({ here, there })
        const after = judge(replaced(sides, side, topic, reading), more)
        const read = lists(sides, side, topic).map((known) => judge(known, more))
        expect(raised(judge(sides, more), after, read), `${side} ${topic}`).toEqual([])
      }),
      runs(60)
    )
  }, 60_000)

  it('of a layer never makes a finding surer, and proves none', () => {
    const error = { code: '5', message: 'Access is denied.' }
    const names = ['fEnableSmartCard', 'fDisableCcm', 'fDisableCam', 'fDisableAudioCapture', 'AllowedAudioQualityMode']
    fc.assert(
      fc.property(pairs, fc.constantFrom(...names), fc.constantFrom('policy', 'host', 'listener'), ({ here, there, more }, name, layer) => {
        const sides = sidesOf({ here, there })
        const unknown = { ...(layer === 'policy' ? policy(name) : layer === 'host' ? hostSetting(name) : listenerSetting(name, 0)), error }
        const values = [...(there.policyValues ?? []).filter((value) => value.name !== name || value.layer !== unknown.layer), unknown]
        const after = { ...sides, session: workingSession({ ...there, policyValues: values }) }
        expect(raised(judge(sides, more), judge(after, more)), `${layer} ${name}`).toEqual([])
      }),
      runs(120)
    )
  }, 60_000)

  it('of what a person was asked never makes a finding surer, and proves none', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('consent', 'gateway'), ({ here, there, more }, question) => {
        const sides = sidesOf({ here, there })
        const extras =
          question === 'consent' ? { consent: 'asked' as const } : { gateway: { name: 'gate.example', ports: 'unknown' as const } }
        if (more.extras?.consent !== undefined) return
        expect(raised(judge(sides, more), judge(sides, { ...more, extras: { ...more.extras, ...extras } }))).toEqual([])
      }),
      runs(60)
    )
  }, 60_000)
})
