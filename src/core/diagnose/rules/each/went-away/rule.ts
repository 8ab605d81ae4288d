import { LINKS } from '../../../../capabilities/links.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { say, sentences } from '../../../../words/index.ts'
import type { Context } from '../../../context.ts'
import type { Evidence } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'

/** A device that was unplugged, or lost its power, leaves both sides within this time. */
const TOGETHER_MS = 15_000

type Id = 'smartcard/went-away' | 'com/went-away' | 'audio-out/went-away' | 'audio-in/went-away'

/** Departures of a side after which the device did not come again. */
function gone(context: Context, side: 'local' | 'session', capability: Capability): Fact<'departure'>[] {
  const came = context.facts.all('arrival', side).map(({ value }) => value)
  return context.facts
    .all('departure', side)
    .filter(
      ({ value }) =>
        value.capability === capability && !came.some((other) => other.name === value.name && Date.parse(other.at) >= Date.parse(value.at))
    )
}

const evidence = ({ side, value }: Fact<'departure'>): Evidence => ({
  side,
  source: say('went-away.source', { name: value.name }),
  value: value.at
})

const ruleFor = (id: Id, capability: Capability, link: string): Rule => ({
  id,
  // That it went was seen; why, only follows.
  trust: 'reported',
  capability,
  impact: 'device',
  needs: ['departure'],
  uses: ['arrival'],
  evaluate(context) {
    if (context.gaps[capability] !== 'missing') return undefined
    const left = gone(context, 'session', capability)
    // The session calls the client's sound by a name of its own; readers and ports keep theirs.
    const sounds = capability === 'audioOut' || capability === 'audioIn'
    const rows = context
      .rowsOf(capability, 'missing')
      .filter((row) => sounds || left.some(({ value }) => value.name.toLowerCase() === row.name.toLowerCase()))
    const departed = sounds ? left : left.filter(({ value }) => rows.some((row) => row.name.toLowerCase() === value.name.toLowerCase()))
    if (departed.length === 0) return undefined
    const here = context.facts
      .all('departure', 'local')
      .filter(
        ({ value }) =>
          value.capability === capability &&
          departed.some((other) => Math.abs(Date.parse(other.value.at) - Date.parse(value.at)) < TOGETHER_MS)
      )
    return {
      severity: 'problem',
      proof: departed,
      rows: rows.map((row) => row.key),
      title: say('went-away.title', { subject: say(`capability.${capability}.subject`) }),
      cause: sentences(say('went-away.cause'), here.length > 0 && say('went-away.here-too')),
      evidence: [...departed, ...here].map(evidence),
      fix: [...(here.length > 0 ? [you('went-away.fix.plug')] : []), reconnect],
      links: [link]
    }
  }
})

/** There at first, gone afterwards: what only a program sees that was open meanwhile. */
export const wentAway: Rule[] = [
  ruleFor('smartcard/went-away', 'smartcard', LINKS.redirectSmartCards),
  ruleFor('com/went-away', 'com', LINKS.redirectPorts),
  ruleFor('audio-out/went-away', 'audioOut', LINKS.redirectAudio),
  ruleFor('audio-in/went-away', 'audioIn', LINKS.redirectAudio)
]
