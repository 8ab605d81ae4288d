import { claims, readOwnFile } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { say } from '../words/index.ts'
import { TEST_SCHEMA, deviceTestSchema } from './result.ts'
import type { DeviceTest } from './result.ts'

const FILE: OwnFile = {
  schema: TEST_SCHEMA,
  // Real ones have under five thousand.
  most: 128 * 1024,
  says: {
    tooLarge: say('test-file.too-large'),
    noJson: say('test-file.no-json'),
    newer: say('test-file.newer'),
    other: say('test-file.other'),
    content: say('test-file.content'),
    todo: say('test-file.todo.again')
  }
}

export type TestReadResult = { ok: true; test: DeviceTest } | { ok: false; error: ReadError }

/** Whether a text claims to be the result of a device test: then it is read as such, whatever is wrong with it. */
export const looksLikeDeviceTest = (text: string): boolean => claims(text, FILE)

/** Reads the result of a device test from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readDeviceTestText(content: string): TestReadResult {
  const read = readOwnFile(content, FILE, deviceTestSchema)
  return read.ok ? { ok: true, test: read.value } : read
}
