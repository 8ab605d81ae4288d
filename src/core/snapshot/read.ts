import * as v from 'valibot'
import type { Words } from '../words/index.ts'
import { findJsonFault, positionAt } from '../text/json.ts'
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

/** The most field problems that are named. The first few tell what kind of file it is. */
const NAMED_PROBLEMS = 3

/** Why a text was not read, for a person: what is wrong, where ("" when it is the whole), what to do. */
export interface ReadError {
  what: string
  where: string
  todo: string
  /** The same for every language, from readers that have it; the strings above are its English. */
  words?: { what: Words; where: Words; todo: Words }
}

export type ReadResult = { ok: true; snapshot: Snapshot } | { ok: false; error: ReadError }

const ASK_AGAIN = 'Save the snapshot again in Sidecheck on the other side and open that file.'

/**
 * Reads a snapshot from text of any origin: a file, a paste, a drop. A byte order mark, white space and a Markdown code
 * fence around it are accepted; fields that the schema does not know are dropped. Never throws.
 */
export function readSnapshotText(text: string): ReadResult {
  if (text.length > MAX_SNAPSHOT_LENGTH) {
    return refuse(
      'This is too large for a snapshot.',
      `${mebibytes(text.length)}; at most ${mebibytes(MAX_SNAPSHOT_LENGTH)} are read`,
      ASK_AGAIN
    )
  }
  const { json, start } = unwrap(text)
  if (json === '') return refuse('There is nothing in it.', '', ASK_AGAIN)
  if (json.startsWith('SC1.'))
    return refuse('This is a snapshot code, not a snapshot file.', '', 'Paste it as a code, or run "sidecheck code decode" on it.')
  const fault = findJsonFault(json, MAX_SNAPSHOT_DEPTH)
  if (fault) {
    const { line, column } = positionAt(text, start + fault.offset)
    return refuse(
      'This is not a snapshot: it is not JSON, or it was cut or changed on the way.',
      `line ${line}, column ${column}: ${fault.reason}`,
      ASK_AGAIN
    )
  }
  return readValue(JSON.parse(json), json.length > EXHAUSTIVE_LENGTH)
}

function readValue(value: unknown, firstProblemOnly: boolean): ReadResult {
  const kind = refuseKind(value)
  if (kind) return kind
  const parsed = v.safeParse(snapshotSchema, withKnownStatuses(value), { abortEarly: firstProblemOnly })
  if (!parsed.success)
    return refuse('This snapshot does not have the expected content.', named(parsed.issues.flatMap(problemsOf)), ASK_AGAIN)
  const problems = semanticProblems(parsed.output)
  if (problems.length > 0) return refuse('This snapshot contradicts itself.', named(problems), ASK_AGAIN)
  return { ok: true, snapshot: parsed.output }
}

/** Refuses what is no snapshot at all, or one of a later schema. */
function refuseKind(value: unknown): ReadResult | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('This is JSON, but not a snapshot.', 'it holds no object', ASK_AGAIN)
  }
  const schema: unknown = 'schema' in value ? value.schema : undefined
  if (schema === SNAPSHOT_SCHEMA) return undefined
  if (typeof schema !== 'string')
    return refuse('This is JSON, but not a snapshot.', `it has no field "schema" with "${SNAPSHOT_SCHEMA}"`, ASK_AGAIN)
  const version = /^sidecheck\.snapshot\/(\d{1,9})$/.exec(schema)?.[1]
  const written = schema.length > 60 ? `${schema.slice(0, 60)}...` : schema
  if (version !== undefined && Number(version) > 1) {
    return refuse(
      'This snapshot was made by a newer Sidecheck.',
      `its schema is "${written}"`,
      'Update Sidecheck here, or use the same version on both sides.'
    )
  }
  if (schema.startsWith('sidecheck.comparison/')) {
    return refuse(
      'This is a comparison of two sides, not a snapshot.',
      `its schema is "${written}"`,
      'Open the two snapshots it was made from.'
    )
  }
  return refuse('This is JSON, but not a snapshot.', `its schema is ${JSON.stringify(written)}`, ASK_AGAIN)
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

/** A field problem in words: "smartcard.data.readers[2].name: text expected, but a number found". */
interface Problem {
  path: string
  text: string
}

function problemsOf(issue: v.BaseIssue<unknown>): Problem[] {
  const path = (issue.path ?? []).reduce(
    (before, { key }) => (typeof key === 'number' ? `${before}[${key}]` : before === '' ? String(key) : `${before}.${String(key)}`),
    ''
  )
  return [{ path, text: problemText(issue) }]
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  undefined: 'nothing',
  null: 'null'
}

function problemText(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'max_length') return Array.isArray(issue.input) ? 'the list is too long' : 'the text is too long'
  if (issue.type === 'iso_timestamp') return `a time such as 2026-11-21T09:00:00.000Z expected, but ${found(issue.input)} found`
  if (issue.type === 'regex') return 'lower-case hexadecimal digits expected'
  if (issue.input === undefined) return 'missing'
  const expected =
    issue.expected === null
      ? 'another value'
      : (TYPE_WORDS[issue.expected.toLowerCase()] ?? issue.expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or '))
  return `${expected} expected, but ${found(issue.input)} found`
}

function found(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}...` : input)
  if (typeof input === 'number' || typeof input === 'boolean') return String(input)
  return input === null ? 'null' : Array.isArray(input) ? 'a list' : 'an object'
}

function named(problems: readonly Problem[]): string {
  const shown = problems.slice(0, NAMED_PROBLEMS).map(({ path, text }) => `${path}: ${text}`)
  const rest = problems.length - shown.length
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

function mebibytes(length: number): string {
  return `${(length / (1024 * 1024)).toFixed(1)} MiB of text`
}

function refuse(what: string, where: string, todo: string): { ok: false; error: ReadError } {
  return { ok: false, error: { what, where, todo } }
}
