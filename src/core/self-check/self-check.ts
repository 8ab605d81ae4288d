import type { Capability } from '../policy/layers.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { microphone } from './microphone.ts'
import { serial } from './serial.ts'
import { signIn } from './sign-in.ts'
import { smartcard } from './smartcard.ts'
import { speaker } from './speaker.ts'
import { CHECK_TOPICS } from './types.ts'
import type { Check, CheckChoice, CheckTopic, Judged, SelfCheck, SelfCheckInput, Step, StepState, TopicOf } from './types.ts'

/** Each topic has a file of its own. */
const TOPICS: Record<CheckTopic, TopicOf> = { smartcard, microphone, speaker, serial, 'sign-in': signIn }

/** The devices that a topic is about; signing in is about none. */
export const capabilityOf = (topic: CheckTopic): Capability | undefined => TOPICS[topic].capability

/** What a check comes to, the worst first. */
const WORST = ['failed', 'testing', 'waiting', 'unknown'] as const satisfies readonly StepState[]

/**
 * The steps of a topic as they stand, which of them to deal with now, and what they come to. Pure; linear in the number of devices.
 * A step is ok only where that was read or tested.
 */
export function selfCheck(choice: CheckChoice, input: SelfCheckInput): SelfCheck {
  return choice === 'not-sure' ? everything(input) : ofTopic(TOPICS[choice], input)
}

function ofTopic({ topic, devices: devicesOf, steps: declared }: TopicOf, input: SelfCheckInput): SelfCheck {
  const devices = devicesOf(input)
  const wanted = input.chosen[topic]
  const about = devices.find(({ id }) => id === wanted) ?? devices[0] ?? null
  const steps: Step[] = []
  const check: Check = {
    ...input,
    topic,
    about,
    before: (id) => steps.find((step) => step.id === id)?.state,
    hasTried: (id) => input.tried.has(`${topic}/${id}`)
  }
  for (const { id, side, judge } of declared) {
    const judged: Judged = judge(check)
    const busy = input.busy.has(`${topic}/${id}`)
    steps.push({ id, side, title: say(`self-check.title.${id}` as Text['id']), ...judged, ...(busy ? { state: 'testing' } : {}) })
  }
  return { topic, device: about, devices, ...cameTo(topic, steps) }
}

/**
 * Whether a topic is one for everybody. Who has no card reader or no COM port does not miss one until they say so, and not everybody
 * signs in with a card or with Windows Hello.
 */
export const isForAll = ({ topic, device, result, steps: [first] }: SelfCheck): boolean =>
  topic === 'sign-in' ? first?.state === 'ok' && result === 'ok' : device !== null

/** All topics one after another: the first that fails leads to its own steps. */
function everything(input: SelfCheckInput): SelfCheck {
  const checks = CHECK_TOPICS.map((topic) => ({ ...ofTopic(TOPICS[topic], input), topic }))
  const asked = checks.filter(isForAll)
  const steps = (asked.length > 0 ? asked : checks).map(({ topic, result, sentence, steps: own, open }): Step => {
    const first = open === null ? undefined : own[open]
    return {
      id: topic,
      side: first?.side ?? 'both',
      title: say(`self-check.topic.${topic}`),
      state: result,
      sentence: result === 'ok' || first === undefined ? sentence : first.sentence,
      ...(result === 'ok' ? {} : { who: first?.who ?? 'you', action: { kind: 'choose', topic } })
    }
  })
  return { topic: 'not-sure', device: null, devices: [], ...cameTo('not-sure', steps) }
}

function cameTo(topic: CheckChoice, steps: readonly Step[]): Pick<SelfCheck, 'steps' | 'open' | 'result' | 'sentence'> {
  const open = openOf(steps)
  const result = WORST.find((state) => steps.some((step) => step.state === state)) ?? 'ok'
  return { steps, open, result, sentence: sentenceOf(topic, result, steps, open) }
}

/** The first that fails or goes on; else the first that something can be done about, here before elsewhere; else any that is not ok. */
function openOf(steps: readonly Step[]): number | null {
  const tests = [
    ({ state }: Step) => state === 'failed' || state === 'testing',
    ({ state, action }: Step) => state !== 'ok' && action !== undefined && action.kind !== 'connect',
    ({ state, action }: Step) => state !== 'ok' && action !== undefined,
    ({ state }: Step) => state !== 'ok'
  ]
  for (const test of tests) {
    const index = steps.findIndex(test)
    if (index >= 0) return index
  }
  return null
}

function sentenceOf(topic: CheckChoice, result: StepState, steps: readonly Step[], open: number | null): Text {
  if (result === 'ok') return say(`self-check.done.${topic}`)
  if (result === 'failed' && open !== null && steps[open]?.who === 'helpdesk') return say('self-check.result.helpdesk')
  if (result === 'unknown' && topic === 'sign-in') return say('self-check.result.unread')
  return say(`self-check.result.${result}`, { count: steps.filter(({ state }) => state === 'failed').length })
}
