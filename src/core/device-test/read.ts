import * as v from 'valibot'
import type { ReadError } from '../snapshot/refusal.ts'
import { refusal } from '../snapshot/refusal.ts'
import { findJsonFault, positionAt } from '../text/json.ts'
import { say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'
import { TEST_SCHEMA, deviceTestSchema } from './result.ts'
import type { DeviceTest } from './result.ts'

/** The longest text read as the result of a test, in UTF-16 code units. Real ones have under five thousand. */
const MAX_LENGTH = 128 * 1024
const MAX_DEPTH = 16

export type TestReadResult = { ok: true; test: DeviceTest } | { ok: false; error: ReadError }

/** Whether a text claims to be the result of a device test: then it is read as such, whatever is wrong with it. */
export const looksLikeDeviceTest = (text: string): boolean => /"schema"\s*:\s*"sidecheck\.test\//.test(text.slice(0, 4096))

/** Reads the result of a device test from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readDeviceTestText(content: string): TestReadResult {
  if (content.length > MAX_LENGTH) return refuse(say('test-file.too-large'), '')
  // A byte order mark counts as white space.
  const start = content.length - content.trimStart().length
  const json = content.trim()
  const fault = findJsonFault(json, MAX_DEPTH)
  if (fault) {
    const { line, column } = positionAt(content, start + fault.offset)
    return refuse(say('test-file.no-json'), say('snapshot-file.at', { line: String(line), column: String(column), reason: fault.reason }))
  }
  const value: unknown = JSON.parse(json)
  const schema: unknown = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema !== TEST_SCHEMA) {
    if (typeof schema === 'string' && /^sidecheck\.test\/\d{1,9}$/.test(schema))
      return refuse(say('test-file.newer'), say('sound-file.newer.where', { schema }), say('sound-file.todo.update'))
    return refuse(say('test-file.other'), say('snapshot-file.no-schema', { schema: TEST_SCHEMA }))
  }
  const parsed = v.safeParse(deviceTestSchema, value, { abortEarly: true })
  return parsed.success ? { ok: true, test: parsed.output } : refuse(say('test-file.content'), problem(parsed.issues[0]))
}

function problem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const shown = issue.message.length > 200 ? `${issue.message.slice(0, 200)}...` : issue.message
  return path === null ? shown : `${path.slice(0, 200)}: ${shown}`
}

function refuse(what: Text, where: Words, todo: Text = say('test-file.todo.again')): { ok: false; error: ReadError } {
  return { ok: false, error: refusal(what, where, todo) }
}
