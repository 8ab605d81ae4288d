import { claims, readOwnFile } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { say } from '../words/index.ts'
import { SOUND_SCHEMA, soundResultsSchema } from './results.ts'
import type { SoundResults } from './results.ts'

/** The longest text read as sound results, in UTF-16 code units. Full ones are under 60 thousand. */
export const MAX_SOUND_LENGTH = 1024 * 1024

const FILE: OwnFile = {
  schema: SOUND_SCHEMA,
  most: MAX_SOUND_LENGTH,
  says: {
    tooLarge: say('sound-file.too-large'),
    noJson: say('sound-file.no-json'),
    newer: say('sound-file.newer'),
    other: say('sound-file.other'),
    content: say('sound-file.content'),
    todo: say('sound-file.todo.again')
  }
}

export type SoundReadResult = { ok: true; results: SoundResults } | { ok: false; error: ReadError }

/** Whether a text claims to hold sound results: then it is read as such, whatever is wrong with it. */
export const looksLikeSoundResults = (text: string): boolean => claims(text, FILE)

/** Reads sound results from text of any origin. Fields that the schema does not know are dropped. Never throws. */
export function readSoundText(text: string): SoundReadResult {
  const read = readOwnFile(text, FILE, soundResultsSchema)
  return read.ok ? { ok: true, results: read.value } : read
}
