import fc from 'fast-check'
import type { Reading } from './reading.ts'
import { readerStateSchema } from '../capabilities/lists.ts'
import { SNAPSHOT_SCHEMA, platformSchema } from './schema.ts'
import type {
  Certificate,
  Endpoint,
  FirstTopic,
  LogEvent,
  Machine,
  PolicyValue,
  Port,
  Reader,
  ServiceInfo,
  SessionInfo,
  Snapshot,
  TopicData
} from './schema.ts'

/** Builders and fast-check arbitraries of valid snapshots, for tests only. */

/** A present reading. */
export function present<T>(data: T): Reading<T> {
  return { status: 'present', tookMs: 1, data }
}

/** A failed reading with a native code. */
export function failed(code: string, reason: string): Reading<never> {
  return { status: 'failed', tookMs: 1, reason, error: { code, message: reason, hint: '' } }
}

/** A present reading of which a part could not be read. */
export function incomplete<T>(data: T, code: string, message: string, mayHide?: boolean): Reading<T> {
  return { status: 'present', tookMs: 1, data, incomplete: [{ code, message, hint: '', ...(mayHide === undefined ? {} : { mayHide }) }] }
}

const unsupported: Reading<never> = { status: 'unsupported', tookMs: 0, reason: 'not on this system' }

export const windowsMachine: Machine = {
  name: 'TEST-PC',
  os: { family: 'windows', name: 'Windows 11', version: '10.0.26100', arch: 'x64' },
  locale: 'en-GB',
  timeZone: 'Europe/Berlin'
}

export const remoteSession: SessionInfo = {
  remote: true,
  protocol: 'rdp',
  sessionId: 2,
  stationName: 'rdp-tcp#1',
  clientName: 'TEST-PC',
  clientBuild: 26100,
  platform: 'rds',
  startedAt: '2026-11-21T08:00:00.000Z',
  reasons: ['WTSIsRemoteSession: 1']
}

/** A valid snapshot of a Windows machine with no devices; the local device unless told otherwise. */
export function snapshotWith(parts: Partial<Snapshot> = {}): Snapshot {
  const side = parts.side ?? 'local'
  return {
    schema: SNAPSHOT_SCHEMA,
    id: `test-${side}`,
    takenAt: '2026-11-21T09:00:00.000Z',
    tookMs: 12,
    app: { version: '0.1.0', host: 'cli' },
    side,
    sideReason: 'test',
    machine: present(windowsMachine),
    session: present(side === 'session' ? remoteSession : { ...remoteSession, remote: false, protocol: 'console', platform: 'console' }),
    smartcard: present({ service: { state: 'running' }, readers: [] }),
    serial: present({ ports: [] }),
    audio: present({ endpoints: [] }),
    certificates: unsupported,
    policies: unsupported,
    services: unsupported,
    privacy: unsupported,
    events: unsupported,
    ...parts
  }
}

/** A snapshot with these devices and nothing else. */
export function snapshotOf(side: Snapshot['side'], devices: { readers?: Reader[]; ports?: Port[]; endpoints?: Endpoint[] }): Snapshot {
  return snapshotWith({
    side,
    smartcard: present({ service: { state: 'running' }, readers: devices.readers ?? [] }),
    serial: present({ ports: devices.ports ?? [] }),
    audio: present({ endpoints: devices.endpoints ?? [] })
  })
}

/** An active, unmuted endpoint; not the default unless told otherwise. */
export function endpointWith(parts: Pick<Endpoint, 'name'> & Partial<Endpoint>): Endpoint {
  return { id: parts.name, direction: 'output', isDefault: false, state: 'active', muted: false, volume: 60, redirected: 'no', ...parts }
}

const SURROGATES = { first: 0xd800, count: 0x800 }
/** Any character, as fast-check's unit "binary" has it, which takes seconds to get ready in every file of tests. */
export const character = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count),
  (value) => {
    const point = typeof value === 'string' ? (value.codePointAt(0) ?? -1) : -1
    if (point < 0 || value !== String.fromCodePoint(point)) throw new Error('not one character')
    if (point >= SURROGATES.first && point < SURROGATES.first + SURROGATES.count) throw new Error('half a surrogate pair')
    return point < SURROGATES.first ? point : point - SURROGATES.count
  }
)

/** Half a surrogate pair too: a device name on Windows is 16-bit units, not characters. */
const text = fc.oneof(
  { weight: 5, arbitrary: fc.string({ maxLength: 24, unit: character }) },
  { weight: 1, arbitrary: fc.constantFrom('', '\ud800', '__proto__', '<script>alert(1)</script>', '| a\n| b', '${x}', '```') }
)
const time = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const answer = fc.constantFrom('yes', 'no', 'unknown')
const hex = (maxBytes: number) =>
  fc.uint8Array({ maxLength: maxBytes }).map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))
const error = fc.record({ code: fc.oneof(text, fc.constant('0x8010001D')), message: text, hint: text })
const shortError = fc.record({ code: text, message: text })

const optional = { noNullPrototype: true } as const

/** -0 becomes 0 in JSON. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value))
const millis = number(0, 1e6)

/** Names as they occur: a few models with slot numbers and serial numbers, so that names meet on both sides, and any text. */
const readerName = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'Yubico YubiKey OTP+FIDO+CCID',
        'SCM SCR 331',
        'Broadcom Corp 5880 [Contacted SmartCard]',
        'Windows Hello for Business'
      ),
      fc.constantFrom('', ' (21120717207407)', ' [0123456789ABCD]'),
      fc.constantFrom('', ' 0', ' 1', ' 00 00', ' 01 00')
    )
    .map((parts) => parts.join('')),
  text
)

export const readerArbitrary: fc.Arbitrary<Reader> = fc.record(
  {
    name: readerName,
    states: fc.array(fc.constantFrom(...readerStateSchema.options), { maxLength: 3 }),
    atr: fc.oneof(fc.constantFrom('3bfd1300008131fe15', '3bda18ff81b1fe75'), hex(33)),
    card: text,
    redirected: answer,
    arrivedAt: time
  },
  { requiredKeys: ['name', 'states'], ...optional }
)

const portName = fc.oneof(fc.constantFrom('COM1', 'COM2', 'COM3', 'com3', 'COM10', '/dev/ttyUSB0', '/dev/ttyS0'), text)

export const portArbitrary: fc.Arbitrary<Port> = fc.record(
  {
    name: portName,
    target: text,
    redirected: fc.record({ sessionId: fc.option(fc.integer({ min: 0, max: 5 })), client: fc.constant('tsclient'), clientPort: portName }),
    description: text,
    manufacturer: text,
    vendorId: text,
    productId: text,
    serialNumber: text,
    driver: text,
    aliases: fc.array(text, { maxLength: 2 }),
    inUse: fc.record({ state: answer, by: text }, { requiredKeys: ['state'], ...optional }),
    access: fc.constantFrom('allowed', 'denied', 'unknown'),
    arrivedAt: time
  },
  { requiredKeys: ['name'], ...optional }
)

export const endpointArbitrary: fc.Arbitrary<Endpoint> = fc.record(
  {
    id: text,
    name: fc.oneof(fc.constantFrom('Speakers', 'Remote Audio', 'Headset', 'Dummy Output'), text),
    direction: fc.constantFrom('output', 'input'),
    isDefault: fc.boolean(),
    state: fc.constantFrom('active', 'idle', 'suspended', 'disabled', 'unplugged', 'notpresent', 'unknown'),
    muted: fc.option(fc.boolean()),
    volume: fc.option(number(0, 1000)),
    redirected: answer,
    formFactor: fc.constantFrom('speakers', 'headset', 'microphone', 'placeholder'),
    arrivedAt: time
  },
  { requiredKeys: ['id', 'name', 'direction', 'isDefault', 'state', 'muted', 'volume', 'redirected'], ...optional }
)

/** Any reading: present with the data, or any other status. */
export function readingArbitrary<T>(data: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  const withoutData = <S extends 'absent' | 'unsupported' | 'denied'>(status: S) =>
    fc.record(
      { status: fc.constant(status), tookMs: millis, reason: text, error },
      { requiredKeys: ['status', 'tookMs', 'reason'], ...optional }
    )
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        { status: fc.constant('present'), tookMs: millis, data, incomplete: fc.array(error, { maxLength: 2 }) },
        { requiredKeys: ['status', 'tookMs', 'data'], ...optional }
      )
    },
    { weight: 1, arbitrary: withoutData('absent') },
    { weight: 1, arbitrary: withoutData('unsupported') },
    { weight: 1, arbitrary: withoutData('denied') },
    { weight: 1, arbitrary: fc.record({ status: fc.constant('failed'), tookMs: millis, reason: text, error }) }
  )
}

const machine: fc.Arbitrary<Machine> = fc.record(
  {
    name: text,
    os: fc.record({ family: fc.constantFrom('windows', 'macos', 'linux'), name: text, version: text, arch: text }),
    locale: text,
    timeZone: text,
    join: fc.record(
      { state: fc.constantFrom('workgroup', 'domain', 'entra', 'entra-hybrid'), domain: text },
      { requiredKeys: ['state'], ...optional }
    )
  },
  { requiredKeys: ['name', 'os', 'locale', 'timeZone'], ...optional }
)

const session: fc.Arbitrary<SessionInfo> = fc.record(
  {
    remote: fc.boolean(),
    protocol: text,
    sessionId: fc.option(fc.integer({ min: 0, max: 5 })),
    stationName: fc.option(text),
    clientName: fc.option(text),
    clientBuild: fc.option(fc.nat()),
    platform: fc.constantFrom(...platformSchema.options),
    startedAt: fc.option(time),
    reasons: fc.array(text, { maxLength: 3 }),
    reasonTexts: fc.array(fc.option(fc.record({ id: text })), { maxLength: 3 })
  },
  {
    requiredKeys: ['remote', 'protocol', 'sessionId', 'stationName', 'clientName', 'clientBuild', 'platform', 'startedAt', 'reasons'],
    ...optional
  }
)

const certificate: fc.Arbitrary<Certificate> = fc.record(
  {
    serial: hex(20),
    subject: text,
    issuer: text,
    notBefore: text,
    notAfter: text,
    ekus: fc.array(text, { maxLength: 3 }),
    upn: text,
    provider: text,
    container: text,
    keyAlgorithm: text,
    thumbprint: hex(20),
    issuerInNtAuth: answer
  },
  { requiredKeys: ['ekus'], ...optional }
)

const policyValue: fc.Arbitrary<PolicyValue> = fc.record(
  {
    layer: fc.constantFrom('policy', 'host', 'listener:RDP-Tcp'),
    key: text,
    name: fc.constantFrom('fDisableCcm', 'fDisableCam', 'fEnableSmartCard'),
    present: fc.boolean(),
    type: text,
    data: fc.oneof(fc.nat(), text),
    error: shortError
  },
  { requiredKeys: ['layer', 'key', 'name', 'present'], ...optional }
)

const service: fc.Arbitrary<ServiceInfo> = fc.record(
  {
    name: text,
    state: fc.constantFrom('running', 'stopped', 'starting', 'stopping', 'paused', 'missing', 'unknown'),
    start: fc.constantFrom('boot', 'system', 'auto', 'demand', 'disabled', 'unknown'),
    error: shortError
  },
  { requiredKeys: ['name', 'state', 'start'], ...optional }
)

const logEvent: fc.Arbitrary<LogEvent> = fc.record(
  { channel: text, id: fc.nat(), at: time, message: text },
  { requiredKeys: ['channel', 'id', 'at'], ...optional }
)

const channel = fc.record(
  { channel: text, state: fc.constantFrom('read', 'empty', 'off', 'denied', 'missing', 'failed'), error: shortError },
  { requiredKeys: ['channel', 'state'], ...optional }
)

const consent = fc.option(fc.constantFrom('Allow', 'Deny', 'Prompt'))

/** A list that came later may be without: then no snapshot here has it, as none did before it came. */
const topics: { [T in FirstTopic | 'clients']: fc.Arbitrary<TopicData[T]> } = {
  machine,
  session,
  smartcard: fc.record({
    service: fc.record({ state: fc.constantFrom('running', 'stopped', 'disabled', 'unknown') }),
    readers: fc.array(readerArbitrary, { maxLength: 8 })
  }),
  serial: fc.record({ ports: fc.array(portArbitrary, { maxLength: 8 }) }),
  audio: fc.record(
    { source: text, endpoints: fc.array(endpointArbitrary, { maxLength: 8 }) },
    { requiredKeys: ['endpoints'], ...optional }
  ),
  certificates: fc.record(
    {
      certificates: fc.array(certificate, { maxLength: 3 }),
      ntAuth: fc.array(fc.record({ thumbprint: hex(20), subject: text }, { requiredKeys: ['thumbprint'], ...optional }), { maxLength: 2 })
    },
    { requiredKeys: ['certificates'], ...optional }
  ),
  policies: fc.record(
    { values: fc.array(policyValue, { maxLength: 3 }), trustedPublishers: fc.array(hex(20), { maxLength: 2 }) },
    { requiredKeys: ['values'], ...optional }
  ),
  services: fc.record(
    {
      services: fc.array(service, { maxLength: 3 }),
      media: fc.array(fc.record({ name: text, version: text, source: text }, { requiredKeys: ['name', 'source'], ...optional }), {
        maxLength: 2
      })
    },
    { requiredKeys: ['services'], ...optional }
  ),
  privacy: fc.record({ microphone: fc.record({ user: consent, desktopApps: consent, machine: consent }) }),
  events: fc.record({ channels: fc.array(channel, { maxLength: 3 }), events: fc.array(logEvent, { maxLength: 3 }) }),
  clients: fc.record(
    {
      running: fc.array(
        fc.record({ program: text, processId: fc.nat(), rdpFile: text }, { requiredKeys: ['program', 'processId'], ...optional }),
        { maxLength: 2 }
      ),
      savedFiles: fc.array(fc.record({ name: text, folder: text }), { maxLength: 2 }),
      defaultFile: fc.option(fc.record({ folder: text, properties: fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }) }))
    },
    { requiredKeys: ['running', 'savedFiles'], ...optional }
  )
}

/** Any valid snapshot of the given side, or of either: every status of every reading, hostile text in every text field. */
export function snapshotArbitrary(side?: Snapshot['side']): fc.Arbitrary<Snapshot> {
  return fc.record(
    {
      schema: fc.constant(SNAPSHOT_SCHEMA),
      id: fc.string({ minLength: 1, maxLength: 16, unit: character }),
      takenAt: time,
      tookMs: millis,
      app: fc.record({ version: text, host: fc.constantFrom('electron', 'browser', 'cli', 'example') }),
      side: side === undefined ? fc.constantFrom('local', 'session') : fc.constant(side),
      sideReason: text,
      machine: readingArbitrary(topics.machine),
      session: readingArbitrary(topics.session),
      smartcard: readingArbitrary(topics.smartcard),
      serial: readingArbitrary(topics.serial),
      audio: readingArbitrary(topics.audio),
      certificates: readingArbitrary(topics.certificates),
      policies: readingArbitrary(topics.policies),
      services: readingArbitrary(topics.services),
      privacy: readingArbitrary(topics.privacy),
      events: readingArbitrary(topics.events),
      clients: readingArbitrary(topics.clients)
    },
    { requiredKeys: SNAPSHOT_KEYS, ...optional }
  )
}

const SNAPSHOT_KEYS = [
  'schema',
  'id',
  'takenAt',
  'tookMs',
  'app',
  'side',
  'sideReason',
  'machine',
  'session',
  'smartcard',
  'serial',
  'audio',
  'certificates',
  'policies',
  'services',
  'privacy',
  'events'
] as const satisfies (keyof Snapshot)[]
