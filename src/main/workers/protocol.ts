import * as v from 'valibot'
import { readingSchema } from '../../core/snapshot/reading.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS, topicSchemas } from '../../core/snapshot/schema.ts'
import type { Topic, TopicData } from '../../core/snapshot/schema.ts'

/**
 * What the program and a worker process say to each other. A worker reads one topic at a time, so whichever read is
 * open when it dies or falls silent is the one to blame.
 */

const topic = v.picklist(TOPICS)
const id = v.pipe(v.number(), v.integer())

export const toWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('read'), id, topic }),
  v.object({ type: v.literal('watch'), topics: v.array(topic) }),
  v.object({ type: v.literal('ping'), id })
])
export type ToWorker = v.InferOutput<typeof toWorkerSchema>

export const fromWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('reading'), id, topic, reading: v.unknown() }),
  v.object({ type: v.literal('changed'), topic }),
  v.object({ type: v.literal('pong'), id })
])
export type FromWorker = v.InferOutput<typeof fromWorkerSchema>

/**
 * Checks a reading that came from a worker. One that does not fit the snapshot's schema is a defect of the probe, and
 * becomes a `failed` reading that says so, because the rest of the snapshot must not suffer for it.
 */
export function checkReading<T extends Topic>(name: T, value: unknown): Reading<TopicData[T]> {
  const result = v.safeParse(readingSchema(topicSchemas[name] as unknown as v.GenericSchema<unknown, TopicData[T]>), value)
  if (result.success) return result.output as Reading<TopicData[T]>
  return {
    status: 'failed',
    tookMs: 0,
    reason: 'The probe answered in a form that Sidecheck does not know',
    error: {
      code: 'BAD_READING',
      message: v.summarize(result.issues).slice(0, 4000),
      hint: 'This is a defect of Sidecheck: please report it'
    }
  }
}
