import * as v from 'valibot'
import { text } from '../core/snapshot/reading.ts'

/**
 * What a window or a command asks to be tested. A loopback writes to the port, so it has to be asked for. A domain is asked for on the
 * network, and by the command line only.
 */
export const testRequestSchema = v.variant('test', [
  v.object({ test: v.literal('port'), name: text, loopback: v.boolean() }),
  v.object({ test: v.literal('card'), reader: text }),
  v.object({ test: v.literal('domain'), domain: text })
])
export type TestRequest = v.InferOutput<typeof testRequestSchema>

/** What is tested, by its name. */
export function testedName(request: TestRequest): string {
  if (request.test === 'domain') return request.domain
  return request.test === 'port' ? request.name : request.reader
}
