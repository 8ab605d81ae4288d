import * as v from 'valibot'
import type { ReadError } from '../snapshot/refusal.ts'
import { refusal } from '../snapshot/refusal.ts'
import { say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'
import { findJsonFault, positionAt } from '../text/json.ts'
import { SOUND_SCHEMA, soundResultsSchema } from './results.ts'
import type { SoundResults } from './results.ts'

/** The longest text read as sound results, in UTF-16 code units. Full ones are under 60 thousand. */
export const MAX_SOUND_LENGTH = 1024 * 1024
const MAX_DEPTH = 16

export type SoundReadResult = { ok: true; results: SoundResults } | { ok: false; error: ReadError }

const MEBIBYTE = 1024 * 1024
const AGAIN = say('sound-file.todo.again')

/** Whether a text claims to hold sound results: then it is read as such, whatever is wrong with it. */
export const looksLikeSoundResults = (text: string): boolean => /"schema"\s*:\s*"sidecheck\.sound\//.test(text.slice(0, 4096))

/** Reads sound results from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readSoundText(text: string): SoundReadResult {
  if (text.length > MAX_SOUND_LENGTH)
    return refuse(
      say('sound-file.too-large'),
      say('sound-file.too-large.where', { mebibytes: text.length / MEBIBYTE, most: MAX_SOUND_LENGTH / MEBIBYTE })
    )
  // A byte order mark counts as white space.
  const start = text.length - text.trimStart().length
  const json = text.trim()
  if (json === '') return refuse(say('sound-file.empty'), '')
  const fault = findJsonFault(json, MAX_DEPTH)
  if (fault) {
    const { line, column } = positionAt(text, start + fault.offset)
    return refuse(say('sound-file.no-json'), say('sound-file.no-json.where', { line, column, reason: fault.reason }))
  }
  const value: unknown = JSON.parse(json)
  const schema: unknown = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema !== SOUND_SCHEMA) return refuseSchema(schema)
  const parsed = v.safeParse(soundResultsSchema, value, { abortEarly: true })
  if (!parsed.success) return refuse(say('sound-file.content'), problem(parsed.issues[0]))
  return { ok: true, results: parsed.output }
}

function refuseSchema(schema: unknown): SoundReadResult {
  if (typeof schema === 'string' && /^sidecheck\.sound\/\d{1,9}$/.test(schema))
    return refuse(say('sound-file.newer'), say('sound-file.newer.where', { schema }), say('sound-file.todo.update'))
  return refuse(say('sound-file.other'), say('sound-file.other.where', { schema: SOUND_SCHEMA }))
}

function problem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const shown = issue.message.length > 200 ? `${issue.message.slice(0, 200)}...` : issue.message
  return path === null ? shown : `${path.slice(0, 200)}: ${shown}`
}

function refuse(what: Text, where: Words, todo: Text = AGAIN): { ok: false; error: ReadError } {
  return { ok: false, error: refusal(what, where, todo) }
}
