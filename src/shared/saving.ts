import * as v from 'valibot'
import { text } from '../core/snapshot/reading.ts'

/** What became of a file that the window gave away to be saved. */

/** The address that the page gave the file; only this page can have made it. */
export const savedFileSchema = v.object({ url: v.pipe(v.string(), v.maxLength(256)) })

export const saveOutcomeSchema = v.variant('outcome', [
  /** It is where a person said, under the name that they gave it. */
  v.object({ outcome: v.literal('saved'), name: text, folder: text }),
  v.object({ outcome: v.literal('cancelled') }),
  v.object({ outcome: v.literal('failed'), reason: text }),
  /** The browser has it, and tells nobody what it does with it. */
  v.object({ outcome: v.literal('browser') })
])
export type SaveOutcome = v.InferOutput<typeof saveOutcomeSchema>
