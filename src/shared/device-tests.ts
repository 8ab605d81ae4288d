import * as v from 'valibot'
import { text } from '../core/snapshot/reading.ts'

/** What a window or a command asks to be tested. A loopback writes to the port, so it has to be asked for. */
export const testRequestSchema = v.variant('test', [
  v.object({ test: v.literal('port'), name: text, loopback: v.boolean() }),
  v.object({ test: v.literal('card'), reader: text })
])
export type TestRequest = v.InferOutput<typeof testRequestSchema>
