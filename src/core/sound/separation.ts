import { SILENCE_DB } from '../signal/decibel.ts'

/** What measuring a test sound on one channel shows of an output. */
export interface Separation {
  played: 'left' | 'right'
  /** dBFS of each channel. */
  left: number
  right: number
  /** How much quieter the other channel is, in dB; negative where the sound came on the other one. */
  separationDb: number
  verdict: 'separate' | 'mixed' | 'swapped' | 'nothing'
}

/** A path that keeps its channels apart leaves nothing but noise on the silent one. */
export const SEPARATE_DB = 60
const AUDIBLE_DB = -70

/** Judges the levels that each channel had while a sound was played on one of them. One channel alone is mono. */
export function separationOf(played: 'left' | 'right', channels: readonly number[]): Separation {
  const left = channels[0] ?? SILENCE_DB
  const right = channels[1] ?? left
  const separationDb = played === 'left' ? left - right : right - left
  const verdict =
    Math.max(left, right) < AUDIBLE_DB
      ? 'nothing'
      : separationDb >= SEPARATE_DB
        ? 'separate'
        : separationDb <= -SEPARATE_DB
          ? 'swapped'
          : 'mixed'
  return { played, left, right, separationDb, verdict }
}
