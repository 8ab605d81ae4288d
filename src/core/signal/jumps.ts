import { CHIRPS } from './chirp.ts'
import type { ChirpMatch } from './correlate.ts'
import { roundTime, type Dropout } from './dropouts.ts'
import { CLEAR_MATCH, type Alignment } from './search.ts'

/**
 * A moment where the sound was cut shorter or stretched: a dropout that leaves no silence behind, or one that everything after
 * it was moved by.
 */
export interface Jump {
  /** Start of the first chirp that is displaced, seconds on the sender's clock. */
  after: number
  /** By how much it and everything after it is displaced against the alignment, in seconds. */
  displaced: number
}

const REACH_SECONDS = 0.4
/** A quarter of the energy is the chirp's. */
const SURE_MATCH = 200
/** Smaller steps belong to a clock, not to lost sound. */
const NEAR_SECONDS = 0.003
/** So many chirps, the displaced one included, show whether a displacement is real. */
const WITNESSES = 3

/**
 * Follows the chirps through the recording. Where one is not at its place, the displacement is taken that fits it and the next
 * ones best: a neighbour that runs the same way looks like a displaced chirp, but then the next ones do not fit.
 */
export function findJumps(match: ChirpMatch, alignment: Alignment): Jump[] {
  const jumps: Jump[] = []
  let displaced = 0
  CHIRPS.forEach(({ start }, index) => {
    if (matchAt(match, alignment, index, displaced) >= CLEAR_MATCH) return
    const best = candidates(match, alignment, index, displaced)
      .map((candidate) => ({
        candidate,
        witnesses: witnesses(match, alignment, index, candidate),
        strength: matchAt(match, alignment, index, candidate)
      }))
      .sort((a, b) => b.witnesses - a.witnesses || b.strength - a.strength)[0]
    if (!best) return
    // Nothing stands near the first chirp that could be taken for it, and it alone tells when the sound began.
    const stands = index === 0 && best.strength >= SURE_MATCH
    if (!stands && best.witnesses < Math.min(2, CHIRPS.length - index)) return
    displaced = best.candidate
    jumps.push({ after: start, displaced })
  })
  return jumps
}

/** The displacement in force at a time of the sequence. */
export function displacementAt(jumps: Jump[], t: number): number {
  let displaced = 0
  for (const jump of jumps) if (jump.after <= t) displaced = jump.displaced
  return displaced
}

/** Jumps as dropouts: what was lost or inserted, at the moment it shows. */
export function jumpDropouts(jumps: Jump[], alignment: Alignment): Dropout[] {
  return jumps.flatMap(({ after, displaced }, index) => {
    // A jump at the very first chirp only says that the alignment followed the later ones: it counts where it ends.
    if (after === 0) return []
    const step = displaced - (index > 0 ? jumps[index - 1]!.displaced : 0)
    return [{ t: roundTime(alignment.start + after * (1 + alignment.drift)), ms: Math.round(Math.abs(step) * 1000) }]
  })
}

function expectedAt({ start, drift }: Alignment, index: number): number {
  return start + CHIRPS[index]!.start * (1 + drift)
}

function valuesOf(match: ChirpMatch, index: number): Float32Array {
  return CHIRPS[index]!.up ? match.up : match.down
}

/** How well a chirp fits near a displacement. */
function matchAt(match: ChirpMatch, alignment: Alignment, index: number, displaced: number): number {
  const values = valuesOf(match, index)
  const centre = (expectedAt(alignment, index) + displaced) * match.rate
  const reach = NEAR_SECONDS * match.rate
  let best = 0
  for (let i = Math.max(0, Math.ceil(centre - reach)); i <= Math.min(values.length - 1, centre + reach); i++)
    best = Math.max(best, values[i]!)
  return best
}

function witnesses(match: ChirpMatch, alignment: Alignment, index: number, displaced: number): number {
  let count = 0
  for (let i = index; i < Math.min(CHIRPS.length, index + WITNESSES); i++)
    if (matchAt(match, alignment, i, displaced) >= CLEAR_MATCH) count++
  return count
}

/** Displacements at which something like this chirp stands, but for those of other chirps at their known places. */
function candidates(match: ChirpMatch, alignment: Alignment, index: number, displaced: number): number[] {
  const values = valuesOf(match, index)
  const expected = expectedAt(alignment, index)
  const others = CHIRPS.flatMap((chirp, other) =>
    other !== index && chirp.up === CHIRPS[index]!.up ? [expectedAt(alignment, other) + displaced] : []
  )
  const found: number[] = []
  const from = Math.max(1, Math.round((expected + displaced - REACH_SECONDS) * match.rate))
  const to = Math.min(values.length - 2, Math.round((expected + displaced + REACH_SECONDS) * match.rate))
  for (let i = from; i <= to; i++) {
    if (values[i]! < CLEAR_MATCH || values[i]! < values[i - 1]! || values[i]! < values[i + 1]!) continue
    const at = i / match.rate
    if (!others.some((other) => Math.abs(other - at) < NEAR_SECONDS)) found.push(at - expected)
  }
  return found
}
