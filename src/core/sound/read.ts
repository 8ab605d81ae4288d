import * as v from 'valibot'
import type { ReadError } from '../snapshot/read.ts'
import { findJsonFault, positionAt } from '../text/json.ts'
import { SOUND_SCHEMA, soundResultsSchema } from './results.ts'
import type { SoundResults } from './results.ts'

/** The longest text read as sound results, in UTF-16 code units. Full ones are under 60 thousand. */
export const MAX_SOUND_LENGTH = 1024 * 1024
const MAX_DEPTH = 16

export type SoundReadResult = { ok: true; results: SoundResults } | { ok: false; error: ReadError }

const AGAIN = 'Save the sound results again in Sidecheck on the other side and open that file.'

/** Whether a text claims to hold sound results: then it is read as such, whatever is wrong with it. */
export const looksLikeSoundResults = (text: string): boolean => /"schema"\s*:\s*"sidecheck\.sound\//.test(text.slice(0, 4096))

/** Reads sound results from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readSoundText(text: string): SoundReadResult {
  if (text.length > MAX_SOUND_LENGTH)
    return refuse('This is too large for sound results.', `${(text.length / 1024 / 1024).toFixed(1)} MiB of text; at most 1 MiB is read`)
  // A byte order mark counts as white space.
  const start = text.length - text.trimStart().length
  const json = text.trim()
  if (json === '') return refuse('There is nothing in it.', '')
  const fault = findJsonFault(json, MAX_DEPTH)
  if (fault) {
    const { line, column } = positionAt(text, start + fault.offset)
    return refuse(
      'These are no sound results: the text is not JSON, or it was cut or changed on the way.',
      `line ${line}, column ${column}: ${fault.reason}`
    )
  }
  const value: unknown = JSON.parse(json)
  const schema: unknown = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema !== SOUND_SCHEMA) return refuseSchema(schema)
  const parsed = v.safeParse(soundResultsSchema, value, { abortEarly: true })
  if (!parsed.success) return refuse('These sound results do not have the expected content.', problem(parsed.issues[0]))
  return { ok: true, results: parsed.output }
}

function refuseSchema(schema: unknown): SoundReadResult {
  if (typeof schema === 'string' && /^sidecheck\.sound\/\d{1,9}$/.test(schema)) {
    const error = {
      what: 'These sound results were made by a newer Sidecheck.',
      where: `their schema is "${schema}"`,
      todo: 'Update Sidecheck here, or use the same version on both sides.'
    }
    return { ok: false, error }
  }
  return refuse('This is JSON, but no sound results.', `it has no field "schema" with "${SOUND_SCHEMA}"`)
}

function problem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const shown = issue.message.length > 200 ? `${issue.message.slice(0, 200)}...` : issue.message
  return path === null ? shown : `${path.slice(0, 200)}: ${shown}`
}

const refuse = (what: string, where: string): SoundReadResult => ({ ok: false, error: { what, where, todo: AGAIN } })
