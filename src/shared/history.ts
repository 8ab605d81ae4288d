import * as v from 'valibot'
import { checkIdSchema, checkSummarySchema } from '../core/history/summary.ts'
import { saidSchema, text } from '../core/snapshot/reading.ts'
import { snapshotSchema, sideSchema } from '../core/snapshot/schema.ts'

/** Earlier checks as the window asks for them. */

/** What is kept. */
export const historySchema = v.object({
  /** The folder that they are kept in, for whoever wants to look. */
  folder: text,
  /** The newest first. */
  checks: v.array(checkSummarySchema),
  /** Files in the folder that cannot be read as checks; deleting all takes them away too. */
  damaged: v.number(),
  /** The check that this program keeps up now; its moment is "now". null before the first. */
  current: v.nullable(checkIdSchema),
  /** Why the last check could not be kept, as the system says it. */
  fault: v.exactOptional(text)
})
export type History = v.InferOutput<typeof historySchema>

export const checkSchema = v.object({
  id: checkIdSchema,
  at: text,
  here: sideSchema,
  local: v.nullable(snapshotSchema),
  session: v.nullable(snapshotSchema)
})
export type KeptCheck = v.InferOutput<typeof checkSchema>

/** A check, or in words why it cannot be opened. */
export const openedCheckSchema = v.variant('is', [
  v.object({ is: v.literal('check'), check: checkSchema }),
  v.object({ is: v.literal('refused'), what: v.union([text, saidSchema]), todo: v.union([text, saidSchema]) })
])
export type OpenedCheck = v.InferOutput<typeof openedCheckSchema>
