import * as v from 'valibot'
import { DEVICE_LISTS, isDeviceTopic } from '../capabilities/lists.ts'
import type { DeviceTopic } from '../capabilities/lists.ts'
import { devices, hex, MAX_TEXT, millis, readingSchema, redirectedAnswer, saidSchema, text } from './reading.ts'

export { DEVICE_LISTS, DEVICE_TOPICS } from '../capabilities/lists.ts'
export type {
  AudioData,
  DeviceTopic,
  DeviceValues,
  Endpoint,
  Port,
  Reader,
  ReaderState,
  SerialData,
  SmartcardData
} from '../capabilities/lists.ts'
import { MAX_TIMELINE, timelineEntrySchema } from './timeline-entry.ts'

/**
 * The snapshot: what one copy of the program saw on its side at one time. Stable contract `sidecheck.snapshot/1`:
 * fields may be added, never renamed or reused. Unknown fields are dropped on reading.
 */
export const SNAPSHOT_SCHEMA = 'sidecheck.snapshot/1'

export const sideSchema = v.picklist(['local', 'session'])
export type Side = v.InferOutput<typeof sideSchema>

const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())

/** How the machine is joined; absent where nobody could tell. `domain`: its name as the system has it, short or with dots. */
export const joinSchema = v.object({ state: v.picklist(['workgroup', 'domain', 'entra', 'entra-hybrid']), domain: v.optional(text) })

export const machineSchema = v.object({
  name: text,
  os: v.object({ family: v.picklist(['windows', 'macos', 'linux']), name: text, version: text, arch: text }),
  locale: text,
  timeZone: text,
  join: v.optional(joinSchema)
})
export type Machine = v.InferOutput<typeof machineSchema>

export const platformSchema = v.picklist(['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp', 'console'])
export type Platform = v.InferOutput<typeof platformSchema>

/** Programs that show a desktop somewhere else, or a system inside another one. */
export const SESSION_PROGRAMS = ['gnome-remote-desktop', 'krdp', 'vnc', 'x2go', 'nx', 'chrome-remote-desktop', 'wsl'] as const

export const sessionSchema = v.object({
  remote: v.boolean(),
  /** 'rdp', 'ica', 'ssh', 'console' ... as the system calls it, lower case. */
  protocol: text,
  sessionId: v.nullable(v.number()),
  stationName: v.nullable(text),
  clientName: v.nullable(text),
  clientBuild: v.nullable(v.number()),
  platform: platformSchema,
  /** What it may be as well, because the marks of both are the same and nothing tells them apart. */
  orPlatform: v.optional(v.literal('devbox')),
  startedAt: v.nullable(isoTime),
  /** What led to the answer: one line for each fact, "source: value". */
  reasons: v.pipe(v.array(text), v.maxLength(64)),
  /** The same as data, in the same order; null where a line is the machine's own words. */
  reasonTexts: v.optional(v.pipe(v.array(v.nullable(saidSchema)), v.maxLength(64))),
  /**
   * The program, other than the platform's own, that shows this desktop elsewhere. own: a session of its own. shared: the desktop at
   * the machine's own screen, into which others may look; `remote` is false then.
   */
  via: v.optional(v.object({ program: v.picklist(SESSION_PROGRAMS), mode: v.picklist(['own', 'shared']) })),
  /** In an xrdp session: the channels that the session host's xrdp.ini names, and whether they are on. Absent where it was not read. */
  xrdp: v.optional(
    v.object({
      channels: v.object({
        rdpsnd: v.optional(v.boolean()),
        rdpdr: v.optional(v.boolean()),
        drdynvc: v.optional(v.boolean()),
        cliprdr: v.optional(v.boolean())
      })
    })
  ),
  /** How far away the client is, by the ECHO channel: the median of so many round trips, in ms. Absent where it is not known. */
  roundTrip: v.optional(v.object({ medianMs: v.pipe(v.number(), v.minValue(0)), count: v.pipe(v.number(), v.integer(), v.minValue(1)) }))
})
export type SessionInfo = v.InferOutput<typeof sessionSchema>

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
export const certificatesSchema = v.object({
  certificates: devices(certificateSchema),
  /** What the machine's copy of the enterprise NTAuth store holds: none where it is empty or not there, absent where it was not read. */
  ntAuth: v.optional(devices(v.object({ thumbprint: hex, subject: v.optional(text) })))
})
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
  /** Stands in a policy that was brought, and was not read on the machine: whether it has arrived there is not known. */
  assigned: v.optional(v.boolean()),
  /** Set when the value could not be read: then `present` says nothing. */
  error: v.optional(v.object({ code: text, message: text }))
})
export type PolicyValue = v.InferOutput<typeof policyValueSchema>
export const policiesSchema = v.object({
  values: devices(policyValueSchema),
  /** Thumbprints of the publishers whose .rdp files this device trusts, of the computer and of the user. Absent where they were not read. */
  trustedPublishers: v.optional(devices(hex))
})
export type PoliciesData = v.InferOutput<typeof policiesSchema>

export const serviceSchema = v.object({
  name: text,
  state: v.picklist(['running', 'stopped', 'starting', 'stopping', 'paused', 'missing', 'unknown']),
  start: v.picklist(['boot', 'system', 'auto', 'demand', 'disabled', 'unknown']),
  error: v.optional(v.object({ code: text, message: text }))
})
export type ServiceInfo = v.InferOutput<typeof serviceSchema>
export const servicesSchema = v.object({
  services: devices(serviceSchema),
  /** Installed programs that take sound past the session. Absent where the list of programs was not read. */
  media: v.optional(v.pipe(v.array(v.object({ name: text, version: v.optional(text), source: text })), v.maxLength(16)))
})
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
  savedFiles: devices(v.object({ name: text, folder: text })),
  /**
   * What Remote Desktop Connection starts with where it is given no file: the properties of Default.rdp that decide redirection, and
   * no others. null where there is no such file, absent where it was not read.
   */
  defaultFile: v.optional(
    v.nullable(v.object({ folder: text, properties: v.pipe(v.array(v.object({ name: text, value: text })), v.maxLength(64)) }))
  )
})
export type ClientsData = v.InferOutput<typeof clientsSchema>

const listSchemas = Object.fromEntries(Object.entries(DEVICE_LISTS).map(([topic, { data }]) => [topic, data])) as {
  [T in DeviceTopic]: (typeof DEVICE_LISTS)[T]['data']
}

/** The data of each topic. A topic is a part of a snapshot that a probe acquires; they stand in the order in which they are shown. */
export const topicSchemas = {
  machine: machineSchema,
  session: sessionSchema,
  ...listSchemas,
  certificates: certificatesSchema,
  policies: policiesSchema,
  services: servicesSchema,
  privacy: privacySchema,
  events: eventsSchema,
  clients: clientsSchema
}

export type Topic = keyof typeof topicSchemas
export const TOPICS = Object.keys(topicSchemas) as Topic[]
export type TopicData = { [T in Topic]: v.InferOutput<(typeof topicSchemas)[T]> }

/** Topics that files from before they came lack. */
type LaterTopic = 'clients' | { [T in DeviceTopic]: (typeof DEVICE_LISTS)[T] extends { later: true } ? T : never }[DeviceTopic]
const isLater = (topic: Topic): topic is LaterTopic => topic === 'clients' || (isDeviceTopic(topic) && 'later' in DEVICE_LISTS[topic])
/** Topics that every snapshot has. */
export type FirstTopic = Exclude<Topic, LaterTopic>
export const FIRST_TOPICS = TOPICS.filter((topic): topic is FirstTopic => !isLater(topic))

type ReadingOf<T extends Topic> = ReturnType<typeof readingSchema<(typeof topicSchemas)[T]>>
type Readings = { [T in FirstTopic]: ReadingOf<T> } & { [T in LaterTopic]: v.OptionalSchema<ReadingOf<T>, undefined> }
const readings = Object.fromEntries(
  TOPICS.map((topic) => {
    const reading = readingSchema(topicSchemas[topic])
    return [topic, isLater(topic) ? v.optional(reading) : reading]
  })
) as unknown as Readings

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
  /** What came, went and changed while the program was watching, oldest first: the newest entries. */
  timeline: v.optional(v.pipe(v.array(timelineEntrySchema), v.maxLength(MAX_TIMELINE))),
  ...readings
})
export type Snapshot = v.InferOutput<typeof snapshotSchema>
