import { speechDifference } from '../signal/delay.ts'
import type { MicRecord } from './results.ts'

export interface SpeechBetween {
  /** How much louder the session hears the same speech, in dB. */
  levelDb: number
  /** How much later the session hears it, in milliseconds; null where the two clocks do not agree. */
  delayMs: number | null
  /** Correlation of the two, 0 to 1. */
  likeness: number
}

/** A clock a little fast may show sound before it was made; nobody listens through ten seconds of delay. */
const CREDIBLE = { least: -500, most: 10_000 }

/** The same speech in both microphones; undefined where it was not the same, or one side kept none. */
export function speechBetween(local: MicRecord | null | undefined, session: MicRecord | null | undefined): SpeechBetween | undefined {
  if (!local?.loudness || !session?.loudness) return undefined
  const difference = speechDifference(local.loudness, session.loudness)
  if (!difference) return undefined
  const delayMs = Math.round(difference.delayMs + Date.parse(session.loudness.at) - Date.parse(local.loudness.at))
  return {
    levelDb: difference.levelDb,
    likeness: difference.likeness,
    delayMs: delayMs >= CREDIBLE.least && delayMs <= CREDIBLE.most ? delayMs : null
  }
}
