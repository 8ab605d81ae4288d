import { reasons } from '../words/en/reasons.ts'
import { deviceTests } from '../words/en/device-tests.ts'
import { scard } from '../words/en/scard.ts'
import { soundErrors } from '../words/en/sound-errors.ts'
import { lookUp } from '../text/look-up.ts'
import type { ProbeError, Said } from './reading.ts'

/**
 * What probes say in the program's own words: English for every reader of the file, and the same as data for other languages.
 * Probes run in processes of their own that have to start fast, so the whole catalogue stays out: their entries take params
 * as they are, without plural forms, and a test holds that this gives what the speaker gives.
 */

const ENGLISH = { ...reasons, ...scard, ...soundErrors, ...deviceTests }
export type SaidId = keyof typeof ENGLISH

/** A sentence of a probe. `id` is known to this version. */
export interface ProbeText extends Said {
  id: SaidId
}

export const said = (id: SaidId, params?: Said['params']): ProbeText => (params === undefined ? { id } : { id, params })

/** The sentence in English. An id of another version of the program is shown as it is. */
export function saidEnglish({ id, params = {} }: Said): string {
  const entry = Object.hasOwn(ENGLISH, id) ? ENGLISH[id as SaidId] : id
  return entry.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = lookUp(params, name)
    return value === undefined ? place : typeof value === 'object' ? saidEnglish(value) : String(value)
  })
}

/** Why a reading has no data. */
export const because = (text: ProbeText): { reason: string; text: Said } => ({ reason: saidEnglish(text), text })

/** What led to an answer. A string is the machine's own words. */
export const seenBecause = (seen: readonly (string | ProbeText)[]): { reasons: string[]; reasonTexts: (Said | null)[] } => ({
  reasons: seen.map((one) => (typeof one === 'string' ? one : saidEnglish(one))),
  reasonTexts: seen.map((one) => (typeof one === 'string' ? null : one))
})

/**
 * An error with its native code.
 *
 * @param message a machine's own words as a string, the program's as an entry
 */
export function probeError(code: string, message: string | ProbeText, hint?: ProbeText): ProbeError {
  return {
    code,
    ...(typeof message === 'string' ? { message } : { message: saidEnglish(message), text: message }),
    ...(hint === undefined ? { hint: '' } : { hint: saidEnglish(hint), hintText: hint })
  }
}
