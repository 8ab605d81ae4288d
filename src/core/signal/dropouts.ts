import { CHIRP_SECONDS, CHIRPS, SWEEP_SECONDS, SWEEP_START, sweepFrequency } from './chirp.ts'
import type { Alignment } from './search.ts'

/** A stretch where sound should have been and was not. t: seconds after the recording's start; ms: its length. */
export interface Dropout {
  t: number
  ms: number
}

const FRAME_SECONDS = 0.004
/** Edges of a chirp are soft, and a codec may cut its lowest and highest part. */
const EDGE_SECONDS = 0.02
const MISSING_DB = -26
const SHORTEST_SECONDS = 0.008
/** The sweep is looked at between these frequencies: every path that carries speech carries them. */
const SWEEP_RANGE = { low: 400, high: 3000 }

/** Stretches of the known sound that are missing: at least 8 ms, at least 26 dB below what surrounds them. */
export function findDropouts(
  samples: Float32Array,
  rate: number,
  alignment: Alignment,
  displaced: (t: number) => number = () => 0
): Dropout[] {
  const frames = activeFrames(samples, rate, alignment, displaced)
  const sorted = frames.map(({ power }) => power).sort((a, b) => a - b)
  const limit = (sorted[Math.floor(sorted.length * 0.7)] ?? 0) * 10 ** (MISSING_DB / 10)
  const found: { from: number; to: number }[] = []
  let open = false
  for (const { at, power } of frames) {
    const last = found[found.length - 1]
    if (power > limit) open = false
    else if (open && last) last.to = at + FRAME_SECONDS
    else {
      found.push({ from: at, to: at + FRAME_SECONDS })
      open = true
    }
  }
  return found
    .filter(({ from, to }) => to - from >= SHORTEST_SECONDS)
    .map(({ from, to }) => ({ t: roundTime(from), ms: Math.round((to - from) * 1000) }))
}

/** Frames where the sound must be heard, in order of time. A frame across a pause is not one: a dropout may run through it. */
function activeFrames(
  samples: Float32Array,
  rate: number,
  { start, drift }: Alignment,
  displaced: (t: number) => number
): { at: number; power: number }[] {
  const frames: { at: number; power: number }[] = []
  const cover = (from: number, to: number) => {
    const offset = start + displaced(from)
    for (let t = from; t + FRAME_SECONDS <= to; t += FRAME_SECONDS) {
      const at = offset + t * (1 + drift)
      const first = Math.round(at * rate)
      const last = Math.round((at + FRAME_SECONDS) * rate)
      if (first < 0 || last > samples.length) continue
      let energy = 0
      for (let n = first; n < last; n++) energy += samples[n]! * samples[n]!
      frames.push({ at, power: energy / (last - first) })
    }
  }
  for (const chirp of CHIRPS) cover(chirp.start + EDGE_SECONDS, chirp.start + CHIRP_SECONDS - EDGE_SECONDS)
  let low = 0
  while (sweepFrequency(low) < SWEEP_RANGE.low) low += FRAME_SECONDS
  let high = low
  while (high < SWEEP_SECONDS && sweepFrequency(high) < SWEEP_RANGE.high) high += FRAME_SECONDS
  cover(SWEEP_START + low, SWEEP_START + high)
  return frames
}

/** Without the silence that only a jump in the same chirp makes: its end is then looked for where it no longer is. */
export function withoutShadows(silences: Dropout[], jumps: Dropout[]): Dropout[] {
  return silences.filter(({ t, ms }) => !jumps.some((jump) => Math.abs(jump.t - t) < CHIRP_SECONDS + 0.05 && ms <= jump.ms + 8))
}

/** To a millisecond. */
export function roundTime(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
