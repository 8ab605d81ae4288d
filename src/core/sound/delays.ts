import { delayTrend, withoutClocks } from '../signal/delay-trend.ts'
import type { DelayPoint, DelayTrend } from '../signal/delay-trend.ts'
import type { Side } from '../snapshot/schema.ts'
import type { DelayRecord, SoundRecords } from './results.ts'

/** One direction of a test of the delay. */
export interface DelayCourse {
  /** Who hears: the local device hears the session, the session hears the microphone. */
  heardBy: Side
  points: DelayPoint[]
  trend: DelayTrend
  /** How many sounds were sent, or should have been. */
  sent: number
  /** Whether `ms` is the delay itself; else it is how much longer than at the first sound, because the two clocks do not agree. */
  isWhole: boolean
}

/** A test of the delay as window and report show it. */
export interface DelayTest {
  /** ISO 8601, by the clock of the side that heard; of both, the later. */
  startedAt: string
  seconds: number
  courses: DelayCourse[]
}

const OTHER: Record<Side, Side> = { local: 'session', session: 'local' }
/** What a side plays reaches its own listener within this time. */
export const OWN_SOUND_MS = 2000
/** Two records belong to one test where they began within this time; clocks of computers may differ by so much. */
const SAME_TEST_MS = 60_000
/** Sound may start a buffer before its time stamp. */
const EARLIEST_MS = -50

const timesOf = (list: readonly string[]): number[] => list.map((at) => Date.parse(at)).toSorted((a, b) => a - b)

/** What was heard of the other side: a listener on an output hears its own side's sounds as well. */
export function heardOfOther(sent: readonly number[], heard: readonly number[]): number[] {
  return heard.filter((at) => !sent.some((own) => at - own > EARLIEST_MS && at - own < OWN_SOUND_MS))
}

/** Each sound with the one that was sent last before it; undefined where one of them fits none: then the clocks differ. */
function wholeDelays(sent: readonly number[], heard: readonly number[], every: number): DelayPoint[] | undefined {
  const first = sent[0]
  if (first === undefined) return undefined
  const points: DelayPoint[] = []
  for (const at of heard) {
    const from = sent.findLast((one) => at - one > EARLIEST_MS)
    // More than half the distance between two sounds may as well be the sound before it.
    if (from === undefined || at - from > every * 500) return undefined
    points.push({ t: (from - first) / 1000, ms: Math.round(at - from) })
  }
  return points
}

/** How much later than the first one each came, against when it was sent or was due: nobody needs the other clock for it. */
function laterThanFirst(sent: readonly number[], heard: readonly number[], every: number): DelayPoint[] {
  const [first] = heard
  if (first === undefined) return []
  let number = 0
  return heard.map((at, n) => {
    if (n > 0) number += Math.max(1, Math.round((at - heard[n - 1]!) / (every * 1000)))
    const due = (sent[number] ?? Number.NaN) - sent[0]!
    return { t: number * every, ms: Math.round(at - first - (Number.isNaN(due) ? number * every * 1000 : due)) }
  })
}

function courseOf(heardBy: Side, record: DelayRecord, other: DelayRecord | undefined): DelayCourse | undefined {
  if (record.input === null) return undefined
  const sent = timesOf(other?.sent ?? [])
  const heard = heardOfOther(timesOf(record.sent), timesOf(record.heard))
  const whole = wholeDelays(sent, heard, record.every)
  const points = whole ?? laterThanFirst(sent, heard, record.every)
  const due = sent.length > 0 ? sent.length : Math.max(points.length, Math.floor(record.seconds / record.every))
  return { heardBy, points: onceEach(points), trend: delayTrend(onceEach(points), due), sent: due, isWhole: whole !== undefined }
}

/** A sound that was heard twice counts as it was heard first: the second is an echo. */
const onceEach = (points: readonly DelayPoint[]): DelayPoint[] => points.filter(({ t }, n) => points.findIndex((one) => one.t === t) === n)

/** The newest test of the delay by what both sides have of it, as far as it is known here; undefined where there was none. */
export function delayTest(records: Partial<Record<Side, Pick<SoundRecords, 'delay'> | null | undefined>>): DelayTest | undefined {
  const known = (['local', 'session'] as const).flatMap((side) => {
    const record = records[side]?.delay
    return record === undefined ? [] : [{ side, record }]
  })
  const newest = known.toSorted((a, b) => Date.parse(b.record.startedAt) - Date.parse(a.record.startedAt))[0]
  if (newest === undefined) return undefined
  const same = known.filter(({ record }) => Math.abs(Date.parse(record.startedAt) - Date.parse(newest.record.startedAt)) <= SAME_TEST_MS)
  const courses = same.flatMap(({ side, record }) => courseOf(side, record, same.find((one) => one.side === OTHER[side])?.record) ?? [])
  const [one, two] = courses
  if (one !== undefined && two !== undefined) [one.trend, two.trend] = withoutClocks(one.trend, two.trend)
  // One whole and one relative line in one picture would be read as two delays.
  // A direction without a sound has no line.
  const together = courses.every(({ isWhole, points }) => isWhole || points.length === 0) ? courses : courses.map(relative)
  return { startedAt: newest.record.startedAt, seconds: newest.record.seconds, courses: together }
}

function relative(course: DelayCourse): DelayCourse {
  const first = course.points[0]?.ms ?? 0
  return course.isWhole ? { ...course, isWhole: false, points: course.points.map(({ t, ms }) => ({ t, ms: ms - first })) } : course
}

/** Above this, talking to each other becomes hard (ITU-T G.114: 400 ms one way). Milliseconds. */
export const HARD_DELAY_MS = 400
