import * as v from 'valibot'
import { MAX_DEVICES, MAX_TEXT, millis, readingSchema, saidSchema, text } from './reading.ts'

/**
 * The snapshot: what one copy of the program saw on its side at one time. Stable contract `sidecheck.snapshot/1`:
 * fields may be added, never renamed or reused. Unknown fields are dropped on reading.
 */
export const SNAPSHOT_SCHEMA = 'sidecheck.snapshot/1'

export const sideSchema = v.picklist(['local', 'session'])
export type Side = v.InferOutput<typeof sideSchema>

const devices = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_DEVICES))
const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const hex = v.pipe(v.string(), v.maxLength(1024), v.regex(/^[0-9a-f]*$/, 'lower-case hexadecimal digits expected'))
const redirectedAnswer = v.picklist(['yes', 'no', 'unknown'])

export const machineSchema = v.object({
  name: text,
  os: v.object({ family: v.picklist(['windows', 'macos', 'linux']), name: text, version: text, arch: text }),
  locale: text,
  timeZone: text
})
export type Machine = v.InferOutput<typeof machineSchema>

export const platformSchema = v.picklist(['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp', 'console'])
export type Platform = v.InferOutput<typeof platformSchema>

export const sessionSchema = v.object({
  remote: v.boolean(),
  /** 'rdp', 'ica', 'ssh', 'console' ... as the system calls it, lower case. */
  protocol: text,
  sessionId: v.nullable(v.number()),
  stationName: v.nullable(text),
  clientName: v.nullable(text),
  clientBuild: v.nullable(v.number()),
  platform: platformSchema,
  startedAt: v.nullable(isoTime),
  /** What led to the answer: one line for each fact, "source: value". */
  reasons: v.pipe(v.array(text), v.maxLength(64)),
  /** The same as data, in the same order; null where a line is the machine's own words. */
  reasonTexts: v.optional(v.pipe(v.array(v.nullable(saidSchema)), v.maxLength(64)))
})
export type SessionInfo = v.InferOutput<typeof sessionSchema>

export const readerStateSchema = v.picklist(['present', 'empty', 'inuse', 'exclusive', 'mute', 'unpowered', 'unavailable'])
export type ReaderState = v.InferOutput<typeof readerStateSchema>

export const readerSchema = v.object({
  name: text,
  states: v.pipe(v.array(readerStateSchema), v.maxLength(16)),
  atr: v.optional(hex),
  card: v.optional(text),
  /**
   * Whether the list this reader came from is the client's: 'yes' in a Windows session, where winscard answers for the client,
   * and for what xrdp lists in its session.
   */
  redirected: v.optional(redirectedAnswer)
})
export type Reader = v.InferOutput<typeof readerSchema>

export const smartcardSchema = v.object({
  service: v.object({ state: v.picklist(['running', 'stopped', 'disabled', 'unknown']) }),
  readers: devices(readerSchema)
})
export type SmartcardData = v.InferOutput<typeof smartcardSchema>

export const portSchema = v.object({
  name: text,
  /** The device the name leads to: the NT object on Windows, the sysfs device on Linux. */
  target: v.optional(text),
  /** Set when the target is the RDP port driver: who it leads to. sessionId is null where the target names none. */
  redirected: v.optional(v.object({ sessionId: v.nullable(v.number()), client: text, clientPort: text })),
  description: v.optional(text),
  manufacturer: v.optional(text),
  vendorId: v.optional(text),
  productId: v.optional(text),
  serialNumber: v.optional(text),
  driver: v.optional(text),
  /** Stable names of the same port, as in /dev/serial/by-id. */
  aliases: v.optional(v.pipe(v.array(text), v.maxLength(16))),
  /** Whether a program holds the port, found without opening it; `by` names the program where it is known. */
  inUse: v.optional(v.object({ state: v.picklist(['yes', 'no', 'unknown']), by: v.optional(text) })),
  /** Whether this user may open the port, judged from its permissions without opening it. */
  access: v.optional(v.picklist(['allowed', 'denied', 'unknown']))
})
export type Port = v.InferOutput<typeof portSchema>

export const serialSchema = v.object({ ports: devices(portSchema) })
export type SerialData = v.InferOutput<typeof serialSchema>

export const endpointSchema = v.object({
  /** Stable across restarts: the MMDevice id, the PulseAudio name, or "host API: name" from PortAudio. */
  id: text,
  name: text,
  direction: v.picklist(['output', 'input']),
  isDefault: v.boolean(),
  /** Windows keeps a default for each role: calls may use another device than other sound. Absent where there are no roles. */
  defaultFor: v.optional(v.pipe(v.array(v.picklist(['console', 'multimedia', 'communications'])), v.maxLength(3))),
  state: v.picklist(['active', 'idle', 'suspended', 'disabled', 'unplugged', 'notpresent', 'unknown']),
  /** null where the source cannot tell. */
  muted: v.nullable(v.boolean()),
  /** Per cent of nominal full volume, null where the source cannot tell; software amplification goes over 100. */
  volume: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000))),
  redirected: redirectedAnswer,
  formFactor: v.optional(text)
})
export type Endpoint = v.InferOutput<typeof endpointSchema>

export const audioSchema = v.object({
  /** Which interface answered: 'pulse', 'portaudio', 'mmdevice'. */
  source: v.optional(text),
  endpoints: devices(endpointSchema)
})
export type AudioData = v.InferOutput<typeof audioSchema>

export const certificateSchema = v.object({
  serial: v.optional(hex),
  subject: v.optional(text),
  issuer: v.optional(text),
  notBefore: v.optional(text),
  notAfter: v.optional(text),
  ekus: v.pipe(v.array(text), v.maxLength(64)),
  upn: v.optional(text),
  provider: v.optional(text),
  container: v.optional(text),
  keyAlgorithm: v.optional(text),
  /** SHA-1 of the certificate, as Windows shows it. */
  thumbprint: v.optional(hex),
  /** Whether the issuing CA stands in the machine's copy of the enterprise NTAuth store; 'unknown' where it could not be read. */
  issuerInNtAuth: v.optional(redirectedAnswer)
})
export type Certificate = v.InferOutput<typeof certificateSchema>
export const certificatesSchema = v.object({ certificates: devices(certificateSchema) })
export type CertificatesData = v.InferOutput<typeof certificatesSchema>

/** One registry value that decides redirection. `present: false` means it was looked for and is not set. */
export const policyValueSchema = v.object({
  /** 'policy': the Group Policy key. 'host': the Terminal Server key. Otherwise 'listener:NAME'. */
  layer: text,
  key: text,
  name: text,
  present: v.boolean(),
  type: v.optional(text),
  data: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(MAX_TEXT))])),
  /** Set when the value could not be read: then `present` says nothing. */
  error: v.optional(v.object({ code: text, message: text }))
})
export type PolicyValue = v.InferOutput<typeof policyValueSchema>
export const policiesSchema = v.object({ values: devices(policyValueSchema) })
export type PoliciesData = v.InferOutput<typeof policiesSchema>

export const serviceSchema = v.object({
  name: text,
  state: v.picklist(['running', 'stopped', 'starting', 'stopping', 'paused', 'missing', 'unknown']),
  start: v.picklist(['boot', 'system', 'auto', 'demand', 'disabled', 'unknown']),
  error: v.optional(v.object({ code: text, message: text }))
})
export type ServiceInfo = v.InferOutput<typeof serviceSchema>
export const servicesSchema = v.object({ services: devices(serviceSchema) })
export type ServicesData = v.InferOutput<typeof servicesSchema>

export const privacySchema = v.object({
  /** Value of the microphone consent: 'Allow', 'Deny', 'Prompt', null when it is not set. */
  microphone: v.object({
    user: v.nullable(text),
    desktopApps: v.nullable(text),
    machine: v.nullable(text)
  })
})
export type PrivacyData = v.InferOutput<typeof privacySchema>

export const eventSchema = v.object({
  channel: text,
  id: v.number(),
  at: isoTime,
  message: v.optional(text)
})
export type LogEvent = v.InferOutput<typeof eventSchema>
export const eventsSchema = v.object({
  /** One entry for each channel asked: 'off', 'denied' and 'failed' mean that its silence says nothing. */
  channels: v.pipe(
    v.array(
      v.object({
        channel: text,
        state: v.picklist(['read', 'empty', 'off', 'denied', 'missing', 'failed']),
        error: v.optional(v.object({ code: text, message: text }))
      })
    ),
    v.maxLength(64)
  ),
  /** Newest first. */
  events: devices(eventSchema)
})
export type EventsData = v.InferOutput<typeof eventsSchema>

export const clientsSchema = v.object({
  /** Remote desktop clients running on the local device. */
  running: devices(v.object({ program: text, processId: v.number(), rdpFile: v.optional(text) })),
  /** .rdp files in the usual folders: name only, never their content. */
  savedFiles: devices(v.object({ name: text, folder: text }))
})
export type ClientsData = v.InferOutput<typeof clientsSchema>

export const snapshotSchema = v.object({
  schema: v.literal(SNAPSHOT_SCHEMA),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  takenAt: isoTime,
  tookMs: millis,
  app: v.object({ version: text, host: v.picklist(['electron', 'browser', 'cli', 'example', 'pasted']) }),
  side: sideSchema,
  sideReason: text,
  /** The same as data, where it is the program's own words. */
  sideText: v.optional(saidSchema),
  machine: readingSchema(machineSchema),
  session: readingSchema(sessionSchema),
  smartcard: readingSchema(smartcardSchema),
  serial: readingSchema(serialSchema),
  audio: readingSchema(audioSchema),
  certificates: readingSchema(certificatesSchema),
  policies: readingSchema(policiesSchema),
  services: readingSchema(servicesSchema),
  privacy: readingSchema(privacySchema),
  events: readingSchema(eventsSchema),
  clients: v.optional(readingSchema(clientsSchema))
})
export type Snapshot = v.InferOutput<typeof snapshotSchema>

/** The parts of a snapshot that a probe each acquires, in the order they are shown. */
export const TOPICS = [
  'machine',
  'session',
  'smartcard',
  'serial',
  'audio',
  'certificates',
  'policies',
  'services',
  'privacy',
  'events',
  'clients'
] as const
export type Topic = (typeof TOPICS)[number]

/** The data that each topic's reading carries when it is present. */
export interface TopicData {
  machine: Machine
  session: SessionInfo
  smartcard: SmartcardData
  serial: SerialData
  audio: AudioData
  certificates: CertificatesData
  policies: PoliciesData
  services: ServicesData
  privacy: PrivacyData
  events: EventsData
  clients: ClientsData
}

/** The schema of each topic's data, for checking what a worker sends. */
export const topicSchemas = {
  machine: machineSchema,
  session: sessionSchema,
  smartcard: smartcardSchema,
  serial: serialSchema,
  audio: audioSchema,
  certificates: certificatesSchema,
  policies: policiesSchema,
  services: servicesSchema,
  privacy: privacySchema,
  events: eventsSchema,
  clients: clientsSchema
} as const
