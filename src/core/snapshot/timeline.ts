import * as v from 'valibot'
import { DEVICE_TOPICS, devicesIn } from '../capabilities/lists.ts'
import type { DeviceTopic } from '../capabilities/lists.ts'
import { isNotYet, text } from './reading.ts'
import type { Reading } from './reading.ts'

/**
 * came, went, changed: a device, between two readings of its list that could both be read. failed, back: the list itself, which could
 * not be read any more, or could be again.
 */
export const CHANGES = ['came', 'went', 'changed', 'failed', 'back'] as const
export type Change = (typeof CHANGES)[number]

export const timelineEntrySchema = v.object({
  /** ISO time at which this program noticed it: a little later than it happened. */
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  topic: v.picklist(DEVICE_TOPICS),
  change: v.picklist(CHANGES),
  /** The device's name; "" where the entry is of the whole list. */
  device: text,
  /** Of an audio endpoint: whether it plays or records. */
  direction: v.optional(v.picklist(['output', 'input']))
})
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>

/** The most entries that a snapshot keeps, the newest. */
export const MAX_TIMELINE = 1000

interface Known {
  name: string
  direction?: 'output' | 'input'
  said: string
}

/**
 * What changed in one list between two readings of it. Nothing follows from a list that was not read: a device that is in only one
 * of two readings of which one failed has neither come nor gone.
 */
export function changesOf(topic: DeviceTopic, before: Reading<object>, after: Reading<object>, at: string): TimelineEntry[] {
  if (isNotYet(before) || isNotYet(after) || before.status === 'not-asked' || after.status === 'not-asked') return []
  const whole = (change: Change): TimelineEntry[] => [{ at, topic, change, device: '' }]
  const [was, is] = [known(topic, before), known(topic, after)]
  if (was === undefined || is === undefined) return was === is ? [] : whole(is === undefined ? 'failed' : 'back')
  const entry = (change: Change, { name, direction }: Known): TimelineEntry => ({
    at,
    topic,
    change,
    device: name,
    ...(direction === undefined ? {} : { direction })
  })
  return [
    ...[...was].flatMap(([key, one]) => (is.has(key) ? [] : [entry('went', one)])),
    ...[...is].flatMap(([key, one]) => {
      const old = was.get(key)
      return old === undefined ? [entry('came', one)] : old.said === one.said ? [] : [entry('changed', one)]
    })
  ]
}

/** The devices of a list by what tells them apart; undefined where it was not read. An absent service has none. */
function known(topic: DeviceTopic, reading: Reading<object>): Map<string, Known> | undefined {
  if (reading.status === 'absent') return new Map()
  if (reading.status !== 'present') return undefined
  const devices = new Map<string, Known>()
  for (const device of devicesIn(topic, reading.data)) {
    const { id = device.name, direction } = device as { id?: string; direction?: Known['direction'] }
    // Two of one name and place are told apart by how many stood before them.
    let key = `${direction ?? ''}\u0000${id}`
    while (devices.has(key)) key += '\u0000'
    devices.set(key, { name: device.name, ...(direction === undefined ? {} : { direction }), said: state(device) })
  }
  return devices
}

/** What of a device is its state: when it came is told to the second, which is one more or less when a clock is set. */
const state = (device: object): string => JSON.stringify({ ...device, arrivedAt: undefined })

/** What changed between two snapshots of one side, list by list. */
export function timelineBetween(
  before: Partial<Record<DeviceTopic, Reading<object> | undefined>>,
  after: Partial<Record<DeviceTopic, Reading<object> | undefined>>,
  at: string
): TimelineEntry[] {
  return DEVICE_TOPICS.flatMap((topic) => {
    const [was, is] = [before[topic], after[topic]]
    return was === undefined || is === undefined ? [] : changesOf(topic, was, is, at)
  })
}
