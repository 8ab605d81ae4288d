import { READINESS_TOPICS, withFollowing } from '../readiness/index.ts'
import type { ReadinessLine, ReadinessTopic } from '../readiness/index.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { ownStep } from '../diagnose/own-steps.ts'
import { ok, otherSide, theirs, unknown, yours } from './judged.ts'
import type { About, Check, Judged, SelfCheckInput, StepOf, StepSide, TopicOf } from './types.ts'

/** The requirements of the sign-in page by the step that they come to, by the part of their id behind the way of signing in. */
const STEPS = {
  means: ['device', 'one-management', 'service', 'reader', 'direct'],
  certificate: ['provider', 'keyset', 'usage-logon', 'usage-client', 'validity', 'key', 'upn'],
  'passed-on': ['redirection', 'session-service'],
  trusted: ['ntauth', 'chain', 'kdc-root', 'forest'],
  allowed: ['may-connect', 'pin', 'biometrics', 'gesture']
} as const
export type SignInStep = keyof typeof STEPS

/** The step that a requirement belongs to; one that nobody has sorted in yet is a matter of permission. */
export function stepOf(id: string): SignInStep {
  const part = id.slice(id.indexOf('/') + 1)
  const found = Object.entries(STEPS).find(([, parts]) => parts.some((one) => one === part))
  return (found?.[0] ?? 'allowed') as SignInStep
}

const SIDES: Record<SignInStep, StepSide> = {
  means: 'local',
  certificate: 'local',
  'passed-on': 'both',
  trusted: 'both',
  allowed: 'session'
}

const linesOf = ({ readiness }: SelfCheckInput, topic: string): ReadinessLine[] => readiness.filter((line) => line.topic === topic)

/** The ways of signing in, the one that comes further first. */
function ways(input: SelfCheckInput): About[] {
  const count = (topic: ReadinessTopic, state: ReadinessLine['state']): number =>
    linesOf(input, topic).filter((line) => line.state === state).length
  return READINESS_TOPICS.filter((topic) => linesOf(input, topic).length > 0)
    .toSorted((a, b) => count(b, 'ok') - count(b, 'problem') - (count(a, 'ok') - count(a, 'problem')))
    .map((topic) => ({ id: topic, name: say(`self-check.way.${topic}`) }))
}

/** What a step comes to by its requirements alone: a problem with one is a problem, and only all of them together are fine. */
const stateOf = (lines: readonly ReadinessLine[]): ReadinessLine['state'] =>
  lines.find(({ state }) => state === 'problem')?.state ?? lines.find(({ state }) => state === 'unknown')?.state ?? 'ok'

/** A step of a way of signing in, in plain words. */
export interface PlainStep {
  id: SignInStep
  state: ReadinessLine['state']
  title: Text
  sentence: Text
  /** The steps that cannot be in order because this one failed. */
  follows: PlainStep[]
}

/**
 * A way of signing in for a person who administers nothing: the steps that its requirements belong to. A step of which a requirement
 * rests on one that failed stands under the step that failed, unless something of its own is wrong with it.
 *
 * @param requirements of one way of signing in
 * @param has whether each side is here: of one that is not, a step says that it waits
 */
export function signInSteps(requirements: readonly ReadinessLine[], has: Readonly<Record<Side, boolean>>): PlainStep[] {
  const causes = new Map(withFollowing(requirements).flatMap(({ line, follows }) => follows.map((one) => [one.id, stepOf(line.id)])))
  const causeOf = (id: SignInStep, lines: readonly ReadinessLine[]): SignInStep | undefined => {
    const other = (line: ReadinessLine): SignInStep | undefined => (causes.get(line.id) === id ? undefined : causes.get(line.id))
    const ownFault = lines.some((line) => line.state === 'problem' && other(line) === undefined)
    return ownFault ? undefined : lines.map(other).find((cause) => cause !== undefined)
  }
  const steps = (Object.keys(STEPS) as SignInStep[]).flatMap((id) => {
    const lines = requirements.filter((line) => stepOf(line.id) === id)
    if (lines.length === 0) return []
    const cause = causeOf(id, lines)
    const state = stateOf(lines)
    return [{ id, state, title: say(`self-check.title.${id}`), sentence: sentenceOf(id, state, cause !== undefined, has), cause }]
  })
  return steps
    .filter(({ cause }) => cause === undefined)
    .map(({ cause: _none, ...step }) => ({
      ...step,
      follows: steps.filter(({ cause }) => cause === step.id).map(({ cause: _step, ...one }) => ({ ...one, follows: [] }))
    }))
}

function sentenceOf(id: SignInStep, state: ReadinessLine['state'], follows: boolean, has: Readonly<Record<Side, boolean>>): Text {
  if (state !== 'unknown') return say(`self-check.sign-in.${id}.${state === 'ok' ? 'ok' : 'failed'}`)
  if (follows) return say('self-check.waits.above')
  const missing = (['session', 'local'] as const).find((side) => !has[side] && (SIDES[id] === 'both' || SIDES[id] === side))
  return missing === undefined ? say('self-check.sign-in.unknown') : say('self-check.waits.side', { side: missing })
}

const step = (id: SignInStep): StepOf => ({
  id,
  side: SIDES[id],
  judge: (check) => judge(check, id)
})

function judge(check: Check, id: SignInStep): Judged {
  const lines = linesOf(check, check.about?.id ?? '').filter((line) => stepOf(line.id) === id)
  const problem = lines.find(({ state }) => state === 'problem')
  if (problem !== undefined) {
    const sentence = say(`self-check.sign-in.${id}.failed`)
    const own = check.hasTried(id) ? undefined : ownStep(problem)
    const again = { kind: 'try-again', topics: ['smartcard', 'certificates', 'policies'], side: SIDES[id] } as const
    return own === undefined ? theirs(sentence) : yours(sentence, own, again)
  }
  if (lines.length > 0 && lines.every(({ state }) => state === 'ok')) return ok(say(`self-check.sign-in.${id}.ok`))
  if (SIDES[id] !== 'local' && check.session === null) return otherSide(check, 'session')
  if (SIDES[id] !== 'session' && check.local === null) return otherSide(check, 'local')
  const sentence = say('self-check.sign-in.unknown')
  // A person can read no more than Sidecheck could; before both sides are here, bringing the other one comes first.
  if (check.session === null || check.local === null) return unknown(sentence)
  return unknown(sentence, { advice: say('self-check.sign-in.ask'), action: { kind: 'send' } })
}

/** Signing in with a card or with Windows Hello, from what the sign-in page requires. */
export const signIn: TopicOf = {
  topic: 'sign-in',
  devices: ways,
  steps: (Object.keys(STEPS) as SignInStep[]).map(step)
}
