import { CAPABILITIES, capabilityFacts, countedDevices, devicesOf, isListed } from '../capabilities/index.ts'
import { ownOf } from '../compare/own.ts'
import type { Finding } from '../diagnose/finding.ts'
import { capabilityOf } from '../self-check/self-check.ts'
import { FINE } from '../self-check/types.ts'
import type { CheckTopic, SelfCheck, Step } from '../self-check/types.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { items, say, sentences } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { firstWho, leadOf } from './lead.ts'
import type { Headline } from './lead.ts'

/** Steps that a test alone shows. Until it was run, the device was found and no more is known of it. */
const TESTED: ReadonlySet<string> = new Set(['heard', 'plays', 'usable', 'opens', 'reaches', 'comes'])

const isGrave = ({ severity }: Finding): boolean => severity === 'problem' || severity === 'warning'

/**
 * The verdict where only one side is known: on what the person asked about, else on the side as a whole. It always says that the other
 * one was not looked at.
 *
 * @param findings the gravest first
 * @param asked the self-check of what the person asked about; undefined where they asked about nothing in particular
 */
export function oneSideHeadline(only: Snapshot | undefined, findings: readonly Finding[], asked?: SelfCheck): Headline {
  if (asked !== undefined && asked.topic !== 'not-sure' && only !== undefined) return ofTopic(only, findings, asked.topic, asked.steps)
  const grave = findings.find(isGrave)
  const found = only === undefined ? undefined : foundOn(only)
  if (grave !== undefined)
    return {
      title: items('clause', [grave.title]),
      lead: sentences(leadOf(firstWho(grave)), found, only && uncheckedOn(only)),
      tone: grave.severity === 'problem' ? 'problem' : 'warning'
    }
  if (only === undefined) return { title: say('report.headline.no-side'), lead: '', tone: 'neutral' }
  const { unread, waiting } = ownOf(only)
  const open = [...unread, ...waiting]
  if (open.length > 0)
    return {
      title: say('report.alone.unread', {
        side: only.side,
        kinds: items(
          'and',
          open.map((capability) => say(`capability.${capability}.kinds`))
        )
      }),
      lead: sentences(found),
      tone: 'unknown'
    }
  return { title: say('report.alone.fine', { side: only.side }), lead: sentences(found), tone: 'neutral' }
}

/** "Smart card: works on this device; not checked in the remote desktop yet". */
function ofTopic(only: Snapshot, findings: readonly Finding[], topic: CheckTopic, steps: readonly Step[]): Headline {
  const { side } = only
  const about = say(`self-check.topic.${topic}`)
  const failed = steps.find(({ state }) => state === 'failed')
  const grave = findings.find((finding) => isGrave(finding) && finding.capability === capabilityOf(topic))
  const wrong = failed?.sentence ?? grave?.title
  if (wrong !== undefined) {
    const who = failed === undefined ? firstWho(grave) : failed.who
    return {
      title: say('report.asked.wrong', { topic: about, verdict: items('clause', [wrong]) }),
      lead: sentences(leadOf(who), uncheckedOn(only)),
      tone: failed !== undefined || grave?.severity === 'problem' ? 'problem' : 'warning'
    }
  }
  const open = steps.find((step) => step.side === side && step.state !== 'ok')
  const verdict = open === undefined ? say(`report.asked.${FINE[topic]}`, { side }) : openWords(open, side)
  return {
    title: say('report.asked', { topic: about, verdict, side }),
    lead: sentences(foundOn(only)),
    tone: open === undefined ? 'neutral' : 'unknown'
  }
}

const openWords = ({ id, state, sentence }: Step, side: Snapshot['side']): Words =>
  TESTED.has(id)
    ? say('report.asked.untested', { side })
    : state === 'unknown'
      ? items('clause', [sentence])
      : say('report.asked.unknown', { side })

const uncheckedOn = ({ side }: Snapshot): Words => say('report.lead.one-side', { side })

/** "On the local device: 2 smart card readers, 1 microphone." */
function foundOn(snapshot: Snapshot): Words {
  const counted = CAPABILITIES.filter((capability) => isListed(capabilityFacts(capability), snapshot)).flatMap((capability) => {
    const facts = capabilityFacts(capability)
    const devices = devicesOf(facts, snapshot)
    const count = devices === undefined ? 0 : countedDevices(facts.devices, devices).length
    return count === 0 ? [] : [say(`capability.${capability}.counted`, { count })]
  })
  const { side } = snapshot
  const found =
    counted.length === 0
      ? say('report.headline.none-found', { side })
      : say('report.headline.found', { side, devices: items('and', counted) })
  return say('report.stop', { text: found })
}
