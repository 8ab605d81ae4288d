import * as v from 'valibot'
import { DEVICE_TOPICS } from '../capabilities/lists.ts'
import { text } from './reading.ts'

/**
 * came, went, changed: a device, between two readings of its list that could both be read. failed, back: the list itself, which could
 * not be read any more, or could be again.
 */
export const CHANGES = ['came', 'went', 'changed', 'failed', 'back'] as const
export type Change = (typeof CHANGES)[number]

/** What of a device changed, where one thing did that people have a word for. */
export const CHANGED_PARTS = ['card-in', 'card-out', 'default', 'muted', 'unmuted'] as const
export type ChangedPart = (typeof CHANGED_PARTS)[number]

export const timelineEntrySchema = v.object({
  /** ISO time at which this program noticed it: a little later than it happened. */
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  topic: v.picklist(DEVICE_TOPICS),
  change: v.picklist(CHANGES),
  /** The device's name; "" where the entry is of the whole list. */
  device: text,
  /** Of an audio endpoint: whether it plays or records. */
  direction: v.optional(v.picklist(['output', 'input'])),
  /** Only with changed. */
  part: v.optional(v.picklist(CHANGED_PARTS))
})
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>

/** The most entries that a snapshot keeps, the newest. */
export const MAX_TIMELINE = 1000
