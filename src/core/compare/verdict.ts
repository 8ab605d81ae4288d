import { capabilityFacts, countedDevices, devicesOf, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import { unreadWords } from '../snapshot/reading-words.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Row } from './types.ts'

export type VerdictTone = 'ok' | 'warning' | 'problem' | 'unknown' | 'neutral'

/** One sentence on a capability, without a full stop, and how grave it is. */
export interface Verdict {
  text: Words
  tone: VerdictTone
}

type Sides = Readonly<Record<Side, Snapshot | null | undefined>>

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
  if (!local && !session) return { text: say('verdict.nothing'), tone: 'neutral' }
  const own = rows.filter((row) => row.capability === capability)
  const told = local && session && own.length > 0 && own.every((row) => row.state !== 'unknown')
  const unread = told ? undefined : unreadSides(capability, { local, session })
  if (unread) return unread
  if (!local || !session) return oneSide(capability, { local, session })
  return capabilityFacts(capability).devices.single ? singleVerdict(capability, own, session) : countVerdict(capability, own)
}

/** How many devices a side has that count: for sound, those that could carry sound. */
function deviceCount(capability: Capability, snapshot: Snapshot): number {
  const facts = capabilityFacts(capability)
  return countedDevices(facts.devices, devicesOf(facts, snapshot) ?? []).length
}

/** A device in words, with the gender that languages need for what stands around it. */
const oneOf = (capability: Capability) => ({
  device: say(`capability.${capability}.one`),
  gender: say(`capability.${capability}.gender`)
})
const counted = (capability: Capability, count: number): Words => say(`capability.${capability}.counted`, { count })

function unreadSides(capability: Capability, sides: Sides): Verdict | undefined {
  const reasons = (['local', 'session'] as const).flatMap((side) => {
    const snapshot = sides[side]
    const reading = snapshot ? readingOf(capabilityFacts(capability), snapshot) : undefined
    if (!reading || reading.status === 'present') return []
    return [say('verdict.unread', { side, devices: say(`capability.${capability}.many`), unread: unreadWords(reading, true) })]
  })
  return reasons.length > 0 ? { text: items('stops', reasons), tone: 'unknown' } : undefined
}

function oneSide(capability: Capability, { local, session }: Sides): Verdict {
  const snapshot = local ?? session
  const count = snapshot ? deviceCount(capability, snapshot) : 0
  const devices = counted(capability, count)
  return { text: say(local ? 'verdict.only-local' : 'verdict.only-session', { devices }), tone: 'neutral' }
}

/** Readers and ports: each can reach the session, so they are counted. */
function countVerdict(capability: Capability, rows: readonly Row[]): Verdict {
  const local = rows.filter((row) => row.local)
  const only = rows.length - local.length
  if (local.length === 0) {
    const named = oneOf(capability)
    const text =
      only === 0 ? say('verdict.none-local', named) : say('verdict.none-local-some-there', { ...named, devices: counted(capability, only) })
    return { text, tone: 'neutral' }
  }
  const certain = local.filter((row) => row.session && row.certainty !== 'unknown')
  const differing = certain.filter((row) => row.state === 'differs').length
  const uncertain = local.filter((row) => row.certainty === 'unknown').length
  const reached = say('verdict.reached', { count: certain.length, devices: say(`capability.${capability}.of`, { count: local.length }) })
  const text = items('comma', [
    reached,
    ...(differing > 0 ? [certain.length === 1 ? say('verdict.differs') : say('verdict.differ-in', { count: differing })] : []),
    ...(uncertain > 0 ? [say('verdict.uncertain', { count: uncertain })] : [])
  ])
  if (certain.length + uncertain < local.length) return { text, tone: certain.length > 0 ? 'warning' : 'problem' }
  if (uncertain > 0) return { text, tone: 'unknown' }
  return { text, tone: differing > 0 ? 'warning' : 'ok' }
}

/** Sound: one endpoint is carried each way, so there is one thing to say of it. */
function singleVerdict(capability: Capability, rows: readonly Row[], session: Snapshot): Verdict {
  const named = oneOf(capability)
  const pair = rows.find((row) => row.local && row.session)
  if (pair?.state === 'redirected') {
    return pair.certainty === 'proved'
      ? { text: say('verdict.proved', { device: say(`capability.${capability}.title`) }), tone: 'ok' }
      : { text: say('verdict.listed', named), tone: 'neutral' }
  }
  if (pair?.state === 'differs') return { text: say('verdict.no-sound', named), tone: 'problem' }
  if (rows.some((row) => row.state === 'unknown')) return { text: say('verdict.cannot-tell', named), tone: 'unknown' }
  if (rows.some((row) => row.state === 'missing')) {
    const own = deviceCount(capability, session)
    const text =
      own === 0
        ? say('verdict.missing', named)
        : say('verdict.missing-own', {
            ...named,
            own: own === 1 ? say('verdict.a', named) : counted(capability, own)
          })
    return { text, tone: 'problem' }
  }
  return { text: say('verdict.none-local', named), tone: 'neutral' }
}
