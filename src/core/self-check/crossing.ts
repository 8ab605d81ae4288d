import { capabilityFacts, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import type { Finding } from '../diagnose/finding.ts'
import { isNotYet } from '../snapshot/reading.ts'
import type { Topic } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { ownStep } from '../diagnose/own-steps.ts'
import { causesFor } from './causes.ts'
import { ok, otherSide, theirs, unknown, unread, waiting, yours } from './judged.ts'
import type { Action, Check, Judged, StepOf } from './types.ts'

/** The topic that lists a capability's devices. */
export const topicOf = (capability: Capability): Topic => capabilityFacts(capability).devices.topic

/** Reading both sides' lists again, as far as each can be reached. */
export const again = (capability: Capability, side: 'local' | 'session' | 'both'): Action => ({
  kind: 'try-again',
  topics: [topicOf(capability)],
  side
})

/** A setting surely keeps it out. */
const isBlocked = ({ effective }: Check, capability: Capability): boolean => {
  const result = effective?.[capability].result
  return result === 'blocked' || result === 'none' || result === 'remote'
}

const arrived = (row: Row | undefined): boolean => row?.state === 'redirected' || row?.state === 'differs'

/** A cause, and what can be done about it; a second time it is for the helpdesk, because what a person could do did not help. */
export function causeOrHelpdesk(check: Check, id: string, cause: Finding, action: Action): Judged {
  const own = check.hasTried(id) ? undefined : ownStep(cause)
  return own === undefined ? theirs(cause.title) : yours(cause.title, own, action)
}

/** Whether the session sees the device. Being listed there is not yet being used. */
export const visible = (capability: Capability): StepOf => ({
  id: 'visible',
  side: 'session',
  judge(check) {
    const { local, session, about } = check
    if (session === null) return otherSide(check, 'session')
    const reading = readingOf(capabilityFacts(capability), session)
    if (about === null) {
      if (local !== null) return waiting(say('self-check.waits.device', { capability }))
      if (reading.status !== 'present') return unread(reading, 'session', again(capability, 'session'))
      if (isBlocked(check, capability)) return waiting(say('self-check.waits.settings'))
      return { ...otherSide(check, 'local'), state: 'failed', sentence: say('self-check.visible.none', { capability }) }
    }
    return about.row === undefined ? ok(say('self-check.visible.listed')) : ofRow(check, capability, about.row)
  }
})

function ofRow(check: Check, capability: Capability, row: Row): Judged {
  if (row.state === 'redirected') return ok(say(row.certainty === 'proved' ? 'self-check.visible.seen' : 'self-check.visible.listed'))
  if (row.state === 'session-only') return ok(say('self-check.visible.listed'))
  if (row.state === 'local-only') return unknown(say('self-check.visible.stays'))
  if (row.state === 'unknown') return ofUnknown(check, capability)
  const [cause] = causesFor(check, capability)
  if (isBlocked(check, capability)) return waiting(say('self-check.waits.settings'))
  const retry = again(capability, 'both')
  if (cause !== undefined) return causeOrHelpdesk(check, 'visible', cause, retry)
  const sentence = say(row.state === 'differs' ? 'self-check.visible.differs' : 'self-check.visible.missing', { capability })
  if (!check.hasTried('visible')) return yours(sentence, say('self-check.visible.do', { capability }), retry)
  return check.asks ? { state: 'failed', sentence, who: 'you', action: { kind: 'question' } } : theirs(sentence)
}

/** A row that says nothing: the two sides are no pair, or one list is not there. */
function ofUnknown(check: Check, capability: Capability): Judged {
  const { local, session, findings } = check
  const doubt = findings.find((finding) => finding.capability === 'pair')
  const advice: Words = say('self-check.do.connect', { here: check.here ?? 'local' })
  if (doubt !== undefined) return unknown(doubt.title, { advice, who: 'you', action: { kind: 'connect' } })
  const facts = capabilityFacts(capability)
  for (const [side, snapshot] of [['session', session] as const, ['local', local] as const]) {
    if (snapshot === null) continue
    const reading = readingOf(facts, snapshot)
    if (reading.status !== 'present') return unread(reading, side, again(capability, side))
  }
  return unknown(say('self-check.unread', { side: 'session' }), {
    advice: say('self-check.do.again'),
    who: 'you',
    action: again(capability, 'session')
  })
}

/**
 * Whether the settings let it through.
 *
 * @param proved whether something has crossed, so that they surely do
 */
export const settings = (capability: Capability, proved: (check: Check) => boolean): StepOf => ({
  id: 'settings',
  side: 'both',
  judge(check) {
    const { effective, session, local, about, asks } = check
    if ((arrived(about?.row) && about?.row?.certainty === 'proved') || proved(check)) return ok(say('self-check.settings.proved'))
    if (effective === null || session === null) return waiting(say('self-check.waits.side', { side: 'session' }))
    const { result } = effective[capability]
    if (result === 'redirected') return ok(say('self-check.settings.allow'))
    if (isBlocked(check, capability)) {
      const [cause] = causesFor(check, capability)
      const retry = again(capability, 'both')
      return cause === undefined
        ? theirs(say('self-check.settings.blocked', { capability }))
        : causeOrHelpdesk(check, 'settings', cause, retry)
    }
    if (isNotYet(session.policies)) return { state: 'testing', sentence: say('self-check.looking') }
    if (local === null) return waiting(say('self-check.waits.side', { side: 'local' }))
    return unknown(say('self-check.settings.unread'), asks ? { who: 'you', action: { kind: 'question' } } : {})
  }
})

/** What a test step waits for before it can be run; undefined where it can. */
export function before(check: Check): Judged | undefined {
  if (check.before('visible') !== 'ok') return waiting(say('self-check.waits.visible'))
  return check.before('settings') === 'failed' ? waiting(say('self-check.waits.settings')) : undefined
}
