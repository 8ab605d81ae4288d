/**
 * Levels are dBFS where 0 is a full-scale square wave (rms 1.0), so a full-scale sine has an rms level of -3.01.
 * Digital silence has no level; it is written as this floor, because JSON has no minus infinity.
 */
export const SILENCE_DB = -120

/** Amplitude or rms (1.0 is full scale) to dBFS, never below the floor. */
export function amplitudeToDb(amplitude: number): number {
  return amplitude > 1e-6 ? 20 * Math.log10(amplitude) : SILENCE_DB
}

/** Power (mean square) to dBFS, never below the floor. */
export function powerToDb(power: number): number {
  return power > 1e-12 ? 10 * Math.log10(power) : SILENCE_DB
}

/** To a hundredth of a decibel: what a level is worth in a report. */
export function roundDb(db: number): number {
  return Math.round(db * 100) / 100
}
