/** One test sound that crossed: seconds after the first one was due, and how late it was heard. */
export interface DelayPoint {
  /** Seconds. */
  t: number
  /** Milliseconds; against the first one where the two clocks do not agree. */
  ms: number
}

export interface DelayJump {
  /** Seconds: the first sound that came at the new delay. */
  t: number
  /** Milliseconds; negative where the delay fell. */
  ms: number
}

/**
 * steady, grows, shrinks, jumps: what the delay did. uncertain: too few sounds were heard, or they scatter so much that nothing can be said.
 * clocks: it only seems to move, and the other direction moves the other way: the two machines' clocks run apart.
 */
export type DelayKind = 'steady' | 'grows' | 'shrinks' | 'jumps' | 'uncertain' | 'clocks'

export interface DelayTrend {
  kind: DelayKind
  /** Milliseconds a minute between the jumps, rounded; 0 where nothing can be said. */
  perMinute: number
  /** In the order of their time; empty unless the kind is `jumps`. */
  jumps: DelayJump[]
  /** The usual distance of a sound from what the trend says, in milliseconds. */
  scatter: number
}

/** Fewer say nothing: two of each kind of course could be drawn through three. */
export const LEAST_POINTS = 4
/** The part of the sounds that must have been heard. */
const LEAST_HEARD = 0.5
/**
 * Less is no growth: the clocks of two computers differ by up to 100 millionths, which is 6 ms a minute.
 */
export const LEAST_PER_MINUTE = 10
/** A growth that has come to less than this at the end is not told from scatter. Milliseconds. */
const LEAST_GROWTH_MS = 12
/** A smaller step is not heard and no lost buffer: those hold 20 ms and more. */
export const LEAST_JUMP_MS = 40
/** How much further than the usual step a jump goes. */
const JUMP_FACTOR = 6
/** A step counts where it stays: so many sounds on either side are compared. */
const WITNESSES = 3
/** Turns the median distance of normally spread values into their standard deviation. */
const MAD_TO_SIGMA = 1.4826
/** How far a trend must lie beyond what scatter alone would make of it. */
const SURE = 3

const median = (values: readonly number[]): number => {
  if (values.length === 0) return 0
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The middle one of the slopes through each pair of points (Theil and Sen): a third of the points may lie anywhere. ms per second. */
function slopeOf(points: readonly DelayPoint[]): number {
  const slopes: number[] = []
  for (const [n, a] of points.entries())
    for (const b of points.slice(n + 1)) {
      if (b.t > a.t) slopes.push((b.ms - a.ms) / (b.t - a.t))
    }
  return median(slopes)
}

/** The middle one by its distance to a height; of two the nearer one, so that one of them alone moves nothing. */
const nearTo = (values: readonly number[], height: number): number =>
  values.toSorted((a, b) => Math.abs(a - height) - Math.abs(b - height))[(values.length - 1) >> 1] ?? height

/** Where the delay moved to another height and stayed there. */
function jumpsOf(points: readonly DelayPoint[]): DelayJump[] {
  const steps = points.slice(1).map((point, n) => ({ ms: point.ms - points[n]!.ms, seconds: point.t - points[n]!.t }))
  // The usual step between two neighbours is the growth: a few jumps do not move the middle of them.
  const growth = median(steps.map(({ ms, seconds }) => ms / seconds))
  const beyond = steps.map(({ ms, seconds }) => ms - growth * seconds)
  const least = Math.max(LEAST_JUMP_MS, JUMP_FACTOR * MAD_TO_SIGMA * median(beyond.map(Math.abs)))
  const flat = points.map(({ t, ms }) => ms - growth * t)
  const jumps: DelayJump[] = []
  let from = 0
  for (const [n, step] of beyond.entries()) {
    if (Math.abs(step) < least) continue
    const at = n + 1
    const before = flat.slice(Math.max(from, at - WITNESSES), at)
    const after = flat.slice(at, at + WITNESSES)
    const height = nearTo(before, median(after))
    const moved = nearTo(after, height) - height
    // One sound that came late alone, and the next one in time again, is no jump; at either end nobody can tell.
    if (before.length < 2 || after.length < 2 || Math.abs(moved) < least || Math.sign(moved) !== Math.sign(step)) continue
    jumps.push({ t: points[at]!.t, ms: Math.round(moved) })
    from = at
  }
  return jumps
}

/** Of so few sounds the middle distance may be small by chance: the line goes through two of them. */
const FEW_POINTS = 10
/** What makes a standard deviation of the distance that three quarters of normally spread values keep. */
const QUARTILE_TO_SIGMA = 0.87

/** The standard deviation of values by their distances from what is expected of them, whatever a few of them do. */
function spreadOf(distances: readonly number[]): number {
  if (distances.length >= FEW_POINTS) return MAD_TO_SIGMA * median(distances)
  return QUARTILE_TO_SIGMA * distances.toSorted((a, b) => a - b)[Math.floor(0.75 * (distances.length - 1))]!
}

const UNCERTAIN: DelayTrend = { kind: 'uncertain', perMinute: 0, jumps: [], scatter: 0 }

/**
 * What a delay did over the time.
 * @param points by their time, each time once
 * @param expected how many sounds were sent
 */
export function delayTrend(points: readonly DelayPoint[], expected: number): DelayTrend {
  if (points.length < Math.max(LEAST_POINTS, expected * LEAST_HEARD)) return UNCERTAIN
  const jumps = jumpsOf(points)
  const level = points.map(({ t, ms }) => ({ t, ms: jumps.reduce((sum, jump) => (jump.t <= t ? sum - jump.ms : sum), ms) }))
  const slope = slopeOf(level)
  const base = median(level.map(({ t, ms }) => ms - slope * t))
  const sigma = spreadOf(level.map(({ t, ms }) => Math.abs(ms - slope * t - base)))
  const seconds = points.at(-1)!.t - points[0]!.t
  const perMinute = slope * 60
  // The standard error of a slope through evenly spread points.
  const error = (sigma * Math.sqrt(12 / points.length) * 60) / Math.max(seconds, 1)
  const told = { perMinute: Math.round(perMinute), jumps, scatter: Math.round(sigma) }
  if (jumps.length > 0) return { ...told, kind: 'jumps' }
  if (error * SURE > LEAST_PER_MINUTE && error * SURE > Math.abs(perMinute)) return { ...UNCERTAIN, scatter: told.scatter }
  const moves =
    Math.abs(perMinute) >= LEAST_PER_MINUTE && Math.abs(slope * seconds) >= LEAST_GROWTH_MS && Math.abs(perMinute) > error * SURE
  return { ...told, kind: !moves ? 'steady' : perMinute > 0 ? 'grows' : 'shrinks' }
}

/** Two clocks that run apart make one direction seem to grow by what the other seems to lose. */
export function withoutClocks(one: DelayTrend, other: DelayTrend): [DelayTrend, DelayTrend] {
  const moves = ({ kind }: DelayTrend): boolean => kind === 'grows' || kind === 'shrinks'
  if (!moves(one) || !moves(other) || one.kind === other.kind) return [one, other]
  if (Math.abs(one.perMinute + other.perMinute) >= LEAST_PER_MINUTE) return [one, other]
  return [
    { ...one, kind: 'clocks' },
    { ...other, kind: 'clocks' }
  ]
}
