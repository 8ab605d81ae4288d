import * as v from 'valibot'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { findJsonFault, positionAt } from '../text/json.ts'
import { named, problemsOf } from './field-problems.ts'
import { refusal } from './refusal.ts'
import type { ReadError } from './refusal.ts'
import { semanticProblems } from './read-semantics.ts'
import { withKnownStatuses } from './read-status.ts'
import { SNAPSHOT_SCHEMA, snapshotSchema } from './schema.ts'
import type { Snapshot } from './schema.ts'

/** The longest text read as a snapshot, in UTF-16 code units. One with 200 devices on its side is under 100 thousand. */
export const MAX_SNAPSHOT_LENGTH = 8 * 1024 * 1024

/** The deepest nesting read. A snapshot needs 6. */
export const MAX_SNAPSHOT_DEPTH = 32

/** Up to this length all problems are looked for. In 8 MiB there can be millions, and each costs hundreds of bytes. */
const EXHAUSTIVE_LENGTH = 256 * 1024

export type ReadResult = { ok: true; snapshot: Snapshot } | { ok: false; error: ReadError }

const ASK_AGAIN = say('snapshot-file.again')

/**
 * Reads a snapshot from text of any origin: a file, a paste, a drop. A byte order mark, white space and a Markdown code
 * fence around it are accepted; fields that the schema does not know are dropped. Never throws.
 */
export function readSnapshotText(text: string): ReadResult {
  if (text.length > MAX_SNAPSHOT_LENGTH) {
    return refuse(
      say('snapshot-file.too-large'),
      say('snapshot-file.too-large.where', { size: mebibytes(text.length), most: mebibytes(MAX_SNAPSHOT_LENGTH) }),
      ASK_AGAIN
    )
  }
  const { json, start } = unwrap(text)
  if (json === '') return refuse(say('snapshot-file.empty'), '', ASK_AGAIN)
  if (/^SC[12]\./.test(json)) return refuse(say('snapshot-file.is-code'), '', say('snapshot-file.is-code.todo'))
  const fault = findJsonFault(json, MAX_SNAPSHOT_DEPTH)
  if (fault) {
    const { line, column } = positionAt(text, start + fault.offset)
    return refuse(
      say('snapshot-file.no-json'),
      say('snapshot-file.at', { line: String(line), column: String(column), reason: fault.reason }),
      ASK_AGAIN
    )
  }
  return readValue(JSON.parse(json), json.length > EXHAUSTIVE_LENGTH)
}

/** Reads a snapshot that stands inside another document of ours, parsed and bounded already. Never throws. */
export const readSnapshotValue = (value: unknown): ReadResult => readValue(value, true)

function readValue(value: unknown, firstProblemOnly: boolean): ReadResult {
  const kind = refuseKind(value)
  if (kind) return kind
  const parsed = v.safeParse(snapshotSchema, withKnownStatuses(value), { abortEarly: firstProblemOnly })
  if (!parsed.success) return refuse(say('snapshot-file.content'), named(problemsOf(parsed.issues)), ASK_AGAIN)
  const problems = semanticProblems(parsed.output)
  if (problems.length > 0) return refuse(say('snapshot-file.contradiction'), named(problems), ASK_AGAIN)
  return { ok: true, snapshot: parsed.output }
}

/** Refuses what is no snapshot at all, or one of a later schema. */
function refuseKind(value: unknown): ReadResult | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(say('snapshot-file.other'), say('snapshot-file.no-object'), ASK_AGAIN)
  }
  const schema: unknown = 'schema' in value ? value.schema : undefined
  if (schema === SNAPSHOT_SCHEMA) return undefined
  if (typeof schema !== 'string')
    return refuse(say('snapshot-file.other'), say('snapshot-file.no-schema', { schema: SNAPSHOT_SCHEMA }), ASK_AGAIN)
  const version = /^sidecheck\.snapshot\/(\d{1,9})$/.exec(schema)?.[1]
  const written = schema.length > 60 ? `${schema.slice(0, 60)}...` : schema
  if (version !== undefined && Number(version) > 1) {
    return refuse(say('snapshot-file.newer'), say('snapshot-file.schema', { schema: written }), say('snapshot-file.update'))
  }
  if (schema.startsWith('sidecheck.comparison/')) {
    return refuse(say('snapshot-file.comparison'), say('snapshot-file.schema', { schema: written }), say('snapshot-file.comparison.todo'))
  }
  return refuse(say('snapshot-file.other'), say('snapshot-file.schema', { schema: JSON.stringify(written).slice(1, -1) }), ASK_AGAIN)
}

/** The text without what mail and chat put around it, and the offset at which it begins. */
function unwrap(text: string): { json: string; start: number } {
  const bare = (from: number, to: number): { json: string; start: number } => {
    const piece = text.slice(from, to)
    // trimStart() takes a byte order mark as white space.
    return { json: piece.trim(), start: from + piece.length - piece.trimStart().length }
  }
  const whole = bare(0, text.length)
  const fence = /^(`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)/.exec(whole.json)
  if (!fence?.[1]) return whole
  const end = whole.json.trimEnd()
  const closed = end.endsWith(fence[1]) && end.length >= fence[0].length + fence[1].length
  return bare(whole.start + fence[0].length, whole.start + end.length - (closed ? fence[1].length : 0))
}

function mebibytes(length: number): number {
  return length / (1024 * 1024)
}

function refuse(what: Words, where: Words, todo: Words): { ok: false; error: ReadError } {
  return { ok: false, error: refusal(what, where, todo) }
}
