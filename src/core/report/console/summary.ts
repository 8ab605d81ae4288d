import { CAPABILITIES, capabilityFacts, devicesOf, isListed, readingOf } from '../../capabilities/index.ts'
import type { Capability } from '../../capabilities/index.ts'
import { isDeviceTopic } from '../../capabilities/lists.ts'
import { incompleteReasons } from '../../devices/draft.ts'
import { naturalCompare } from '../../devices/natural.ts'
import { isNotYet } from '../../snapshot/reading.ts'
import type { Reading } from '../../snapshot/reading.ts'
import { hintWords, readingWords, sideWords } from '../../snapshot/reading-words.ts'
import { TOPICS } from '../../snapshot/schema.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { oneLine } from '../../text/words.ts'
import { items, say, speakerFor } from '../../words/index.ts'
import type { Speaker, Words } from '../../words/index.ts'
import { machineName, sessionWords, systemWords, timeWords } from '../sides.ts'

/** What a side has, for people: one line for each device and each reading that failed, with its code. No line break in any line. */
export function summaryLines(snapshot: Snapshot, speak: Speaker = speakerFor('en')): string[] {
  const system = systemWords(snapshot)
  const session = speak(sessionWords(snapshot))
  const name = speak(machineName(snapshot))
  return [
    system === '' ? name : `${name} (${system})`,
    speak.labelled(speak(say(`report.side.${snapshot.side}`)), speak(sideWords(snapshot))),
    ...(session === '' ? [] : [speak.labelled(speak(say('topic.session')), session)]),
    speak(say('summary.read', { time: timeWords(snapshot.takenAt), ms: String(Math.round(snapshot.tookMs)) })),
    '',
    ...CAPABILITIES.flatMap((capability) => section(capability, snapshot, speak)),
    ...otherFailures(snapshot, speak)
  ].map((line) => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`)
}

function section(capability: Capability, snapshot: Snapshot, speak: Speaker): string[] {
  const facts = capabilityFacts(capability)
  if (!isListed(facts, snapshot)) return []
  const title = speak(say(`summary.title.${capability}`))
  const reading = readingOf(facts, snapshot)
  if (reading.status !== 'present') return [speak.labelled(title, unread(reading, speak))]
  const list = (devicesOf(facts, snapshot) ?? [])
    .map((device) => ({ name: device.name, details: speak(items('comma', facts.devices.details(device))) }))
    .toSorted((a, b) => naturalCompare(a.name, b.name))
  if (list.length === 0) return [speak.labelled(title, speak(say('value.none'))), ...gaps(title, reading, speak)]
  return [
    `${title} (${list.length})`,
    ...gaps(title, reading, speak),
    ...list.map(({ name, details }) => `  ${details === '' ? name : speak.labelled(name, details)}`)
  ]
}

/** What the other probes could not read, wholly or in part. What this system does not have is no news. */
function otherFailures(snapshot: Snapshot, speak: Speaker): string[] {
  const lines = TOPICS.filter((topic) => !isDeviceTopic(topic)).flatMap((topic) => {
    const reading = snapshot[topic]
    const title = speak(say(`topic.${topic}`))
    if (reading?.status === 'failed' || reading?.status === 'denied') return [speak.labelled(title, unread(reading, speak))]
    return reading ? gaps(title, reading, speak) : []
  })
  return lines.length > 0 ? ['', ...lines] : []
}

const gaps = (title: string, reading: Reading<unknown>, speak: Speaker): string[] =>
  incompleteReasons(reading).map((reason) => speak.labelled(title, speak(say('summary.part-unread', { reason }))))

function unread(reading: Exclude<Reading<unknown>, { status: 'present' }>, speak: Speaker): string {
  if (isNotYet(reading)) return speak(say('summary.unread.not-yet'))
  const hint: Words = reading.error === undefined ? '' : hintWords(reading.error)
  const why = readingWords(reading)
  const unread = say(`summary.unread.${reading.status}`)
  const reason = why === '' ? unread : say('unread.many.why', { unread, why })
  return speak(hint) === '' ? speak(reason) : speak(items('stops', [reason, hint]))
}
