import { CHIRPS_SECONDS, proofSignal } from './chirp.ts'

/** The sound of a series, one channel. rate: samples per second. */
export const seriesSignal = (rate: number): Float32Array => proofSignal(rate).subarray(0, Math.round(CHIRPS_SECONDS * rate))
