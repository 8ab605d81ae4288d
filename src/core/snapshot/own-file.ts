import * as v from 'valibot'
import { findJsonFault, positionAt } from '../text/json.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { named, problemsOf } from './field-problems.ts'
import { refusal } from './refusal.ts'
import type { ReadError } from './refusal.ts'

/** A small file that Sidecheck writes or asks for, beside snapshots: sound results, the result of a device test, facts. */
export interface OwnFile {
  /** As its field "schema" has it: "sidecheck.sound/1". */
  schema: string
  /** The longest text read, in UTF-16 code units. */
  most: number
  /** How deep it may be nested; 16 where nothing is said. */
  depth?: number
  says: {
    tooLarge: Text
    noJson: Text
    /** Absent where no later version is known to come. */
    newer?: Text
    other: Text
    content: Text
    todo: Text
  }
}

export type OwnRead<T> = { ok: true; value: T } | { ok: false; error: ReadError }

/** No small file is nested deeper than this. */
const MAX_DEPTH = 16
const MEBIBYTE = 1024 * 1024

/** Whether a text claims to be such a file: then it is read as such, whatever is wrong with it. */
export const claims = (text: string, { schema }: OwnFile): boolean =>
  new RegExp(`"schema"\\s*:\\s*"${schema.slice(0, schema.indexOf('/')).replace('.', '\\.')}/`).test(text.slice(0, 4096))

/** The JSON of such a file of any origin, in an object with its schema. A byte order mark and white space around it are let pass. Never throws. */
export function ownJson(text: string, { schema, most, depth = MAX_DEPTH, says }: OwnFile): OwnRead<object> {
  if (text.length > most)
    return refused(says.tooLarge, say('snapshot-file.too-large.where', { size: text.length / MEBIBYTE, most: most / MEBIBYTE }), says.todo)
  // A byte order mark counts as white space.
  const start = text.length - text.trimStart().length
  const json = text.trim()
  if (json === '') return refused(say('snapshot-file.empty'), '', says.todo)
  const fault = findJsonFault(json, depth)
  if (fault) {
    const { line, column } = positionAt(text, start + fault.offset)
    return refused(says.noJson, say('snapshot-file.at', { line: String(line), column: String(column), reason: fault.reason }), says.todo)
  }
  const value: unknown = JSON.parse(json)
  const found: unknown = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (typeof value === 'object' && value !== null && found === schema) return { ok: true, value }
  const [name = ''] = schema.split('/')
  if (says.newer !== undefined && typeof found === 'string' && found.startsWith(`${name}/`) && /\/\d{1,9}$/.test(found))
    return refused(says.newer, say('snapshot-file.schema', { schema: found }), say('snapshot-file.update'))
  return refused(says.other, say('snapshot-file.no-schema', { schema }), says.todo)
}

/** Reads such a file of any origin. Fields that the shape does not know are dropped, or refused where it says so. Never throws. */
export function readOwnFile<const S extends v.GenericSchema>(text: string, file: OwnFile, shape: S): OwnRead<v.InferOutput<S>> {
  const read = ownJson(text, file)
  return read.ok ? shaped(read.value, file, shape) : read
}

/** The value, where it is of the shape. */
export function shaped<const S extends v.GenericSchema>(value: object, { says }: OwnFile, shape: S): OwnRead<v.InferOutput<S>> {
  const parsed = v.safeParse(shape, value, { abortEarly: true })
  return parsed.success ? { ok: true, value: parsed.output } : refused(says.content, named(problemsOf(parsed.issues)), says.todo)
}

const refused = (...why: Parameters<typeof refusal>): { ok: false; error: ReadError } => ({ ok: false, error: refusal(...why) })
