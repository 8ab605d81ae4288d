import * as v from 'valibot'
import { outcomeSchema } from '../../core/device-test/result.ts'
import type { TestOutcome } from '../../core/device-test/result.ts'
import { probeErrorSchema, readingSchema } from '../../core/snapshot/reading.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS, topicSchemas } from '../../core/snapshot/schema.ts'
import type { Topic, TopicData } from '../../core/snapshot/schema.ts'
import { because, probeError, said } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'
import { toScreenSchema } from '../screen/messages.ts'
import { testRequestSchema } from '../../shared/device-tests.ts'
import type { TestRequest } from '../../shared/device-tests.ts'

/**
 * What the program and a worker process say to each other, besides the signs of life of every process. A worker reads
 * one topic at a time, so whichever read is open when it dies or falls silent is the one to blame.
 */

const topic = v.picklist(TOPICS)
const id = v.pipe(v.number(), v.integer())

export const toWorkerSchema = v.variant('type', [
  v.object({
    type: v.literal('read'),
    id,
    topic,
    /** Milliseconds after which the probe's signal is aborted; the process is killed a little later. */
    stopAfter: v.number()
  }),
  v.object({ type: v.literal('test'), id, request: testRequestSchema }),
  v.object({ type: v.literal('watch'), topics: v.array(topic) }),
  /** The answer is of `fromScreenSchema`: who asks this has a process of its own. */
  toScreenSchema
])
export type ToWorker = v.InferOutput<typeof toWorkerSchema>

export const fromWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('reading'), id, topic, reading: v.unknown() }),
  v.object({ type: v.literal('tested'), id, outcome: v.unknown() }),
  v.object({ type: v.literal('changed'), topic })
])
export type WorkerMessage = v.InferOutput<typeof fromWorkerSchema>

/** What stands for a reading that could not be made. */
export function failedReading(
  tookMs: number,
  code: string,
  why: ProbeText,
  hint?: ProbeText,
  message: string | ProbeText = why
): Reading<never> {
  return { status: 'failed', tookMs, ...because(why), error: probeError(code, message, hint) }
}

/**
 * Checks a reading that came from a worker. One that does not fit the snapshot's schema is a defect of the probe, and
 * becomes a `failed` reading that says so, because the rest of the snapshot must not suffer for it.
 */
export function checkReading<T extends Topic>(name: T, value: unknown): Reading<TopicData[T]> {
  const result = v.safeParse(readingSchema(topicSchemas[name] as unknown as v.GenericSchema<unknown, TopicData[T]>), value)
  if (result.success) return result.output as Reading<TopicData[T]>
  return failedReading(0, 'BAD_READING', said('reason.bad-reading'), said('hint.report-defect'), v.summarize(result.issues).slice(0, 4000))
}

const threwSchema = v.object({ threw: v.string() })
const withErrorSchema = v.object({ error: probeErrorSchema })

/** Checks what a worker answered to a test. Whatever is no outcome is a failed one that says why. */
export function checkOutcome(request: TestRequest, value: unknown): TestOutcome {
  const outcome = v.safeParse(outcomeSchema, value)
  if (outcome.success) return outcome.output
  const failed = v.safeParse(withErrorSchema, value)
  const threw = v.safeParse(threwSchema, value)
  const error = failed.success
    ? failed.output.error
    : probeError('TEST_THREW', threw.success ? threw.output.threw : v.summarize(outcome.issues).slice(0, 4000), said('hint.report-defect'))
  if (request.test === 'domain')
    return { test: 'domain', device: request.domain, result: 'failed', domain: { outcome: 'failed', kdcs: [] }, error }
  return request.test === 'port'
    ? { test: 'port', device: request.name, result: 'failed', port: { outcome: 'failed' }, error }
    : { test: 'card', device: request.reader, result: 'failed', card: { applets: [] }, error }
}
