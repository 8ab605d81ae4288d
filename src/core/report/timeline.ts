import type { Side, Snapshot } from '../snapshot/schema.ts'
import type { TimelineEntry } from '../snapshot/timeline-entry.ts'
import { say } from '../words/index.ts'
import type { Speaker, Text } from '../words/index.ts'
import { capitalised } from '../text/words.ts'
import type { Clock } from './time.ts'

/** What became of a device or a list while the program was open on a side. */
export interface ReportChange {
  side: string
  what: string
  time: string
}

/** A report is read from the top: more of them would bury the rest. */
const MOST = 20

/** A change in one sentence, with the list that it is in. */
export function changeWords({ topic, change, device, part }: Omit<TimelineEntry, 'at'>): Text {
  const list = say(`topic.${topic}`)
  return change === 'failed' || change === 'back'
    ? say(`change.list.${change}`, { list })
    : say(part === undefined ? `change.${change}` : `change.part.${part}`, { device, list })
}

/** The newest changes of both sides, the newest first. */
export function timelineOf(sides: readonly (Snapshot | undefined)[], clock: Clock, speak: Speaker): ReportChange[] {
  const all = sides.flatMap((snapshot) => (snapshot?.timeline ?? []).map((entry) => ({ entry, side: (snapshot?.side ?? 'local') as Side })))
  return all
    .toReversed()
    .toSorted((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at))
    .slice(0, MOST)
    .map(({ entry, side }) => ({
      side: capitalised(speak(say(`side.${side}`))),
      what: speak(changeWords(entry)),
      time: clock.time(entry.at)
    }))
}
