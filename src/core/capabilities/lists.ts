import * as v from 'valibot'
import type { Plan } from '../snapshot/names-plan.ts'
import { devices, hex, redirectedAnswer, text } from '../snapshot/reading.ts'

const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())

/** When the device came to this machine, as its system tells; absent where it does not. */
const arrivedAt = v.optional(isoTime)

/*
 * What the lists of devices hold, and so what a snapshot says of them. This file stands below the snapshot's schema, which is
 * made of it; the descriptors stand above.
 */

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
  redirected: v.optional(redirectedAnswer),
  arrivedAt
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
  access: v.optional(v.picklist(['allowed', 'denied', 'unknown'])),
  arrivedAt
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
  formFactor: v.optional(text),
  arrivedAt
})
export type Endpoint = v.InferOutput<typeof endpointSchema>

export const audioSchema = v.object({
  /** Which interface answered: 'pulse', 'portaudio', 'mmdevice'. */
  source: v.optional(text),
  endpoints: devices(endpointSchema)
})
export type AudioData = v.InferOutput<typeof audioSchema>

/**
 * Every list of devices that a probe reads, by its topic: its data, what it is called there, one of its devices, and the kind of
 * fact that such a device is. names: what becomes of its texts where names are hidden. later: files from before the list came lack
 * it. fromFiles: it is read from files or the registry, and no driver is asked.
 */
export const DEVICE_LISTS = {
  smartcard: {
    data: smartcardSchema,
    entries: 'readers',
    device: readerSchema,
    fact: 'reader',
    tested: 'card',
    names: { readers: { name: 'reader', atr: 'kept', card: 'text' } }
  },
  serial: {
    data: serialSchema,
    entries: 'ports',
    device: portSchema,
    fact: 'port',
    fromFiles: true,
    tested: 'port',
    names: {
      ports: {
        name: 'port',
        target: 'text',
        redirected: { client: 'client', clientPort: 'port' },
        description: 'text',
        manufacturer: 'text',
        vendorId: 'kept',
        productId: 'kept',
        serialNumber: 'serialNumber',
        driver: 'text',
        aliases: 'port',
        inUse: { by: 'text' }
      }
    }
  },
  audio: {
    data: audioSchema,
    entries: 'endpoints',
    device: endpointSchema,
    fact: 'endpoint',
    names: { source: 'kept', endpoints: { id: 'text', name: 'text', formFactor: 'kept' } }
  }
} as const satisfies Record<string, DeviceList>

interface DeviceList {
  data: v.GenericSchema
  entries: string
  device: v.GenericSchema<unknown, { name: string }>
  fact: string
  names: Plan
  later?: true
  fromFiles?: true
  tested?: TestKind
}

/** How one device is tested by itself. */
export type TestKind = 'port' | 'card'

type Lists = typeof DEVICE_LISTS
export type DeviceTopic = keyof Lists
export const DEVICE_TOPICS = Object.keys(DEVICE_LISTS) as DeviceTopic[]
export const isDeviceTopic = (topic: string): topic is DeviceTopic => Object.hasOwn(DEVICE_LISTS, topic)

/** Whether drivers are asked for the list: one that hangs holds up what is read beside it. */
export const isFromDrivers = (topic: string): boolean => isDeviceTopic(topic) && !('fromFiles' in DEVICE_LISTS[topic])

/** How the devices of a list are tested one by one; undefined where they are not. */
export function testedAs(topic: DeviceTopic): TestKind | undefined {
  const list: DeviceList = DEVICE_LISTS[topic]
  return list.tested
}

/** The list of the devices that are tested so. */
export function topicTestedAs(kind: TestKind): DeviceTopic {
  const topic = DEVICE_TOPICS.find((one) => testedAs(one) === kind)
  if (topic === undefined) throw new Error(`no list has devices that are tested as a ${kind}`)
  return topic
}

/** What a device holds, by its kind of fact. */
export type DeviceValues = { [T in DeviceTopic as Lists[T]['fact']]: v.InferOutput<Lists[T]['device']> }
export type DeviceKind = keyof DeviceValues

/** The devices in a topic's data. */
export const devicesIn = (topic: DeviceTopic, data: object): readonly DeviceValues[DeviceKind][] =>
  (data as Record<string, DeviceValues[DeviceKind][]>)[DEVICE_LISTS[topic].entries] ?? []
