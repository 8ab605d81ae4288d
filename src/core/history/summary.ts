import * as v from 'valibot'
import { text } from '../snapshot/reading.ts'
import { sideSchema } from '../snapshot/schema.ts'

/** The most checks that are kept, the newest. */
export const MAX_CHECKS = 50
export const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
export const checkIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/))

/** What a list of checks tells of each. The name of a machine is "" where it was not read. */
export const checkSummarySchema = v.object({
  id: checkIdSchema,
  at: isoTime,
  here: sideSchema,
  local: v.nullable(v.object({ machine: text })),
  session: v.nullable(v.object({ machine: text }))
})
export type CheckSummary = v.InferOutput<typeof checkSummarySchema>
