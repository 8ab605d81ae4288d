import { PROOF_SECONDS, SWEEP_START } from './chirp.ts'
import { SWEEP_LATEST_SECONDS } from './bandwidth.ts'
import { matchChirps, type ChirpMatch } from './correlate.ts'
import { roundDb } from './decibel.ts'
import { findDropouts, withoutShadows, type Dropout } from './dropouts.ts'
import { displacementAt, findJumps, jumpDropouts, type Jump } from './jumps.ts'
import { measureLevel } from './level.ts'
import { chirpLevel, sweepQuality } from './quality.ts'
import { bestAlignment, chirpArrivals, clearChain, refineAlignment, scoreOf, type Alignment } from './search.ts'

export interface Detection {
  detected: true
  /** Start of the sound, seconds after the recording's start. */
  at: number
  /** Its end, whether or not the recording reaches there. */
  endsAt: number
  /** dBFS of the chirps; SNR in dB against all else between 300 and 3400 Hz. */
  level: number
  snr: number
  dropouts: Dropout[]
  bandwidthHz: number | null
  distortionPercent: number | null
  /** Difference of the two clocks, parts per million. */
  driftPpm: number
  /** How surely it is the sound; DETECTION_THRESHOLD and more. */
  score: number
}

export interface NoDetection {
  detected: false
  /** dBFS of what was heard instead. */
  level: number
  score: number
}

/**
 * Noise sums up to 16 and, at 50,000 trials a second, hardly ever passes 60 in an hour; the figures measured over hours of
 * noise and of a speech-like signal stand in docs/sound-detection.md.
 */
export const DETECTION_THRESHOLD = 66
/** Below this ratio a silent stretch cannot be told from one that noise fills. */
const DROPOUT_SNR_DB = 12
/** Echoes, and what a path with changing delay still holds back. */
export const TAIL_SECONDS = SWEEP_LATEST_SECONDS
const FINE_REACH_SECONDS = 0.0006

/** Looks for the proof sound in a recording of one channel (1.0 is full scale). rate: samples per second, 8000 and up. */
export function detectProof(samples: Float32Array, rate: number): Detection | NoDetection {
  const match = matchChirps(samples, rate)
  const whole = bestAlignment(match)
  const coarse = whole.score >= DETECTION_THRESHOLD ? whole : clearChain(match)
  const found = coarse && follow(match, coarse)
  if (!found || found.score < DETECTION_THRESHOLD)
    return { detected: false, level: measureLevel(samples, rate).rms, score: Math.max(whole.score, found?.score ?? 0) }
  const { alignment, jumps, displaced, score } = found
  const { level, snr } = chirpLevel(samples, rate, alignment, displaced)
  const cuts = jumpDropouts(jumps, alignment)
  const silences = snr < DROPOUT_SNR_DB ? [] : withoutShadows(findDropouts(samples, rate, alignment, displaced), cuts)
  const dropouts = [...silences, ...cuts].sort((a, b) => a.t - b.t)
  return {
    detected: true,
    // Where sound was lost on the way the alignment follows some later part; the first chirp shows when the sound began.
    at: alignment.start + displaced(0),
    endsAt: alignment.start + displaced(SWEEP_START) + PROOF_SECONDS,
    level: roundDb(level),
    snr: roundDb(snr),
    dropouts,
    ...sweepQuality(samples, rate, alignment, displaced(SWEEP_START)),
    driftPpm: Math.round(alignment.drift * 1e6),
    score
  }
}

/** The alignment, refined, the pieces that stand elsewhere, and what all chirps together add up to at their places. */
function follow(
  match: ChirpMatch,
  coarse: Alignment
): { alignment: Alignment; jumps: Jump[]; displaced: (t: number) => number; score: number } {
  const alignment = refineAlignment(coarse, chirpArrivals(match, coarse, FINE_REACH_SECONDS))
  const jumps = findJumps(match, alignment)
  const displaced = (t: number) => displacementAt(jumps, t)
  return {
    alignment,
    jumps,
    displaced,
    score: Math.max(coarse.score, scoreOf(chirpArrivals(match, alignment, FINE_REACH_SECONDS, displaced)))
  }
}

/** Whether the recording reaches beyond the end of a detected sound, so that listening can stop. */
export function heardToEnd({ endsAt }: Detection, seconds: number): boolean {
  return seconds >= endsAt + TAIL_SECONDS
}
