import type { Capability } from '../policy/layers.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { capitalised, counted } from '../text/words.ts'
import { unreadReason } from '../devices/draft.ts'
import { isUsable } from '../devices/names.ts'
import type { Row } from './types.ts'

export type VerdictTone = 'ok' | 'warning' | 'problem' | 'unknown' | 'neutral'

/** One sentence on a capability, without a full stop, and how grave it is. */
export interface Verdict {
  text: string
  tone: VerdictTone
}

/** What people call the devices of a capability, in the middle of a sentence. */
export const DEVICE_WORDS: Readonly<Record<Capability, { one: string; many: string }>> = {
  smartcard: { one: 'smart card reader', many: 'smart card readers' },
  com: { one: 'COM port', many: 'COM ports' },
  audioOut: { one: 'sound output', many: 'sound outputs' },
  audioIn: { one: 'microphone', many: 'microphones' }
}

/**
 * The verdict on one capability.
 *
 * @param rows the comparison's rows, of every capability; not looked at where a side is missing
 * @param local the local device's snapshot, undefined or null where it is not here yet; `session` likewise
 */
export function verdictOf(
  capability: Capability,
  rows: readonly Row[],
  local: Snapshot | null | undefined,
  session: Snapshot | null | undefined
): Verdict {
  if (!local && !session) return { text: 'Nothing has been read yet', tone: 'neutral' }
  const unread = unreadSides(capability, local, session)
  if (unread) return unread
  if (!local || !session) return oneSide(capability, local, session)
  const own = rows.filter((row) => row.capability === capability)
  return capability === 'audioOut' || capability === 'audioIn' ? soundVerdict(capability, own, session) : countVerdict(capability, own)
}

/** The reading that a capability's devices stand in. */
export function readingOf(capability: Capability, snapshot: Snapshot): Reading<unknown> {
  return capability === 'smartcard' ? snapshot.smartcard : capability === 'com' ? snapshot.serial : snapshot.audio
}

/** How many devices a side has that count: for sound, those that could carry sound. */
function deviceCount(capability: Capability, snapshot: Snapshot): number {
  if (capability === 'smartcard') return dataOf(snapshot.smartcard)?.readers.length ?? 0
  if (capability === 'com') return dataOf(snapshot.serial)?.ports.length ?? 0
  const direction = capability === 'audioOut' ? 'output' : 'input'
  return dataOf(snapshot.audio)?.endpoints.filter((endpoint) => endpoint.direction === direction && isUsable(endpoint)).length ?? 0
}

const OWNER: Record<Side, string> = { local: "The local device's", session: "The session's" }

function unreadSides(
  capability: Capability,
  local: Snapshot | null | undefined,
  session: Snapshot | null | undefined
): Verdict | undefined {
  const many = DEVICE_WORDS[capability].many
  const reasons = [local, session].flatMap((snapshot, index) => {
    const reading = snapshot ? readingOf(capability, snapshot) : undefined
    if (!reading || reading.status === 'present') return []
    const side: Side = index === 0 ? 'local' : 'session'
    return [`${OWNER[side]} ${many} ${plural(unreadReason(reading))}`]
  })
  return reasons.length > 0 ? { text: reasons.join('. '), tone: 'unknown' } : undefined
}

/** "is not available" becomes "are not available": the reason was written of a list, here it is said of devices. */
function plural(reason: string): string {
  return reason.replace(/^is /, 'are ')
}

function oneSide(capability: Capability, local: Snapshot | null | undefined, session: Snapshot | null | undefined): Verdict {
  const { one, many } = DEVICE_WORDS[capability]
  const snapshot = local ?? session
  const count = snapshot ? deviceCount(capability, snapshot) : 0
  const here = `${count === 0 ? `No ${one}` : counted(count, one, many)} ${local ? 'here' : 'in the session'}`
  return { text: `${here}; ${local ? "the session's" : "the local device's"} list is not here yet`, tone: 'neutral' }
}

/** Readers and ports: each can reach the session, so they are counted. */
function countVerdict(capability: 'smartcard' | 'com', rows: readonly Row[]): Verdict {
  const { one, many } = DEVICE_WORDS[capability]
  const local = rows.filter((row) => row.local)
  const only = rows.length - local.length
  if (local.length === 0) {
    const rest = only === 0 ? '' : `; ${counted(only, one, many)} only in the session`
    return { text: `No ${one} on the local device${rest}`, tone: 'neutral' }
  }
  const certain = local.filter((row) => row.session && row.certainty !== 'unknown')
  const differing = certain.filter((row) => row.state === 'differs').length
  const uncertain = local.filter((row) => row.certainty === 'unknown').length
  const extra = [
    ...(differing > 0 ? [certain.length === 1 ? 'but the card differs' : `the card differs in ${differing}`] : []),
    ...(uncertain > 0 ? [`${uncertain} could not be told`] : [])
  ]
  const text = [`${certain.length} of ${counted(local.length, one, many)} reached the session`, ...extra].join(', ')
  if (certain.length + uncertain < local.length) return { text, tone: certain.length > 0 ? 'warning' : 'problem' }
  if (uncertain > 0) return { text, tone: 'unknown' }
  return { text, tone: differing > 0 ? 'warning' : 'ok' }
}

/** Sound: one endpoint is carried each way, so there is one thing to say of it. */
function soundVerdict(capability: 'audioOut' | 'audioIn', rows: readonly Row[], session: Snapshot): Verdict {
  const noun = DEVICE_WORDS[capability].one
  const pair = rows.find((row) => row.local && row.session)
  if (pair?.state === 'redirected') {
    return pair.certainty === 'proved'
      ? { text: `${capitalised(noun)} reached the session, proved by a test tone`, tone: 'ok' }
      : { text: `The session lists a redirected ${noun}; no sound test has passed yet`, tone: 'neutral' }
  }
  if (pair?.state === 'differs') return { text: `The session lists a redirected ${noun}, but no sound crosses`, tone: 'problem' }
  if (rows.some((row) => row.state === 'unknown'))
    return { text: `Whether the ${noun} reached the session could not be told`, tone: 'unknown' }
  if (rows.some((row) => row.state === 'missing')) {
    const own = deviceCount(capability, session)
    const rest =
      own === 0 ? '' : `; the session has ${own === 1 ? `a ${noun}` : counted(own, noun, DEVICE_WORDS[capability].many)} of its own`
    return { text: `The ${noun} did not reach the session${rest}`, tone: 'problem' }
  }
  return { text: `No ${noun} on the local device`, tone: 'neutral' }
}
