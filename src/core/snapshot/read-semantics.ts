import { dataOf } from './reading.ts'
import type { Snapshot } from './schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** What the schema cannot say of a snapshot: each entry is a field and what is wrong with it. */
export function semanticProblems(snapshot: Snapshot): { path: string; text: Words }[] {
  const problems: { path: string; text: Words }[] = []
  const checkTime = (path: string, time: string): void => {
    // The pattern lets 31 February pass; Date.parse either refuses it or moves it into March.
    if (!isCalendarTime(time)) problems.push({ path, text: say('fault.no-such-time', { time: JSON.stringify(time) }) })
  }
  const checkBytes = (path: string, hex: string | undefined): void => {
    if (hex !== undefined && hex.length % 2 !== 0) problems.push({ path, text: say('fault.half-byte') })
  }
  checkTime('takenAt', snapshot.takenAt)
  const startedAt = dataOf(snapshot.session)?.startedAt
  if (typeof startedAt === 'string') checkTime('session.data.startedAt', startedAt)
  dataOf(snapshot.events)?.events.forEach((event, index) => checkTime(`events.data.events[${index}].at`, event.at))
  dataOf(snapshot.smartcard)?.readers.forEach((reader, index) => checkBytes(`smartcard.data.readers[${index}].atr`, reader.atr))
  return problems
}

function isCalendarTime(time: string): boolean {
  if (Number.isNaN(Date.parse(time))) return false
  const [year, month, day] = time.slice(0, 10).split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  // The days of a month are the last day before the next month's first.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
