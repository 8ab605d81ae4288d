import { CAPABILITIES, capabilityFacts, isListed } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import { LINKS } from '../capabilities/links.ts'
import { POLICY_KEY } from '../capabilities/settings.ts'
import { isSoundChannel } from '../policy/audio-events.ts'
import { isNotYet } from '../snapshot/reading.ts'
import { readingWords } from '../snapshot/reading-words.ts'
import { DEVICE_LISTS } from '../snapshot/schema.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Context } from './context.ts'
import { SIDES } from './context.ts'
import { isCapability } from './finding.ts'
import type { Evidence, Finding, FixStep, Subject } from './finding.ts'
import { administrator, helpdesk, you } from './steps.ts'

function sideNeed({ facts }: Context, capability: Capability, side: Side): FixStep[] {
  const { topic, paste: command } = capabilityFacts(capability).devices
  if (facts.list(DEVICE_LISTS[topic].fact, side) !== undefined) return []
  const paste = command === undefined ? [] : [helpdesk('step.paste-output', { side }, command)]
  const reading = facts.reading(topic, side)
  const nobodyLooked = reading === undefined || (reading.status === 'failed' && reading.error.code === 'NOT_RUN')
  if (nobodyLooked) return [you('step.run-on', { side }), ...paste]
  if (reading.status === 'unsupported') return []
  if (isNotYet(reading)) return [you('step.read-on', { side })]
  if (reading.status === 'not-asked') return [you('step.read-all', { side }), ...paste]
  return [helpdesk('step.find-out-why', { side, reason: readingWords(reading) }), ...paste]
}

/** Layers that could not be read, each with the way to read it. */
export function layerNeeds(context: Context, capability: Capability): FixStep[] {
  const { layers } = context.effective(capability)
  const unknown = new Set(layers.filter((layer) => layer.effect === 'unknown').map((layer) => layer.layer))
  const given = context.facts.all('rdp-property').length > 0
  const assumed = !given && (context.platform === 'avd' || context.platform === 'rds' || context.platform === 'rdp')
  return [
    ...(unknown.has('policy') && context.platform !== 'xrdp'
      ? [helpdesk('step.paste-policies', undefined, `reg query "${POLICY_KEY}"`)]
      : []),
    ...(assumed || unknown.has('property') ? [helpdesk(context.platform === 'avd' ? 'step.paste-host-pool' : 'step.drop-rdp-file')] : [])
  ]
}

function logNeeds(context: Context, capability: Capability): FixStep[] {
  if (capabilityFacts(capability).firstEvent === undefined) return []
  const logs = context.facts.all('event-log', 'session').filter(({ value }) => isSoundChannel(value.channel))
  const brought = new Set(logs.filter(({ source }) => source.by === 'paste').map(({ value }) => value.channel.toLowerCase()))
  const unread = logs.filter(
    ({ value: { channel, state } }) => (state === 'off' || state === 'denied') && !brought.has(channel.toLowerCase())
  )
  return [
    // A log that is switched off has nothing in it until it is on and somebody connects.
    ...unread
      .filter(({ value }) => value.state === 'off')
      .map(({ value }) => administrator('step.switch-on-log', undefined, `wevtutil sl "${value.channel}" /e:true`)),
    ...unread.map(({ value }) => helpdesk('step.read-log', { state: value.state }, `wevtutil qe "${value.channel}" /f:text /rd:true /c:5`))
  ]
}

const dedupe = (steps: FixStep[]): FixStep[] =>
  steps.length < 2 ? steps : [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()]

function stepsFor(context: Context, capability: Subject, asked: FixStep[]): FixStep[] {
  if (!isCapability(capability)) return dedupe(asked)
  const gap = context.gaps[capability]
  if (gap !== 'missing' && gap !== 'unknown') return dedupe(asked)
  const sides = SIDES.flatMap((side) => sideNeed(context, capability, side))
  return dedupe([...sides, ...asked, ...layerNeeds(context, capability), ...logNeeds(context, capability)])
}

const isSettled = (findings: readonly Finding[], capability: Subject): boolean =>
  findings.some(
    (finding) =>
      finding.capability === capability &&
      finding.severity === 'problem' &&
      finding.certainty === 'proved' &&
      finding.rule !== 'unexplained'
  )

/** Whether every side was read by a program that did not know the capability yet. */
function cameLater({ facts }: Context, capability: Subject): boolean {
  const read = SIDES.flatMap((side) => facts.snapshot(side) ?? [])
  return isCapability(capability) && read.length > 0 && !isListed(capabilityFacts(capability), ...read)
}

/**
 * At most one finding for each capability that is not settled: what would decide it. Settled is a device that arrived, a
 * local device that has none, or a cause that was proved.
 */
export function needsEvidence(context: Context, findings: readonly Finding[], ruleNeeds: ReadonlyMap<Subject, FixStep[]>): Finding[] {
  return ([...CAPABILITIES, 'hello'] as const).flatMap((capability): Finding[] => {
    if (isSettled(findings, capability) || cameLater(context, capability)) return []
    const steps = stepsFor(context, capability, ruleNeeds.get(capability) ?? [])
    if (steps.length === 0) return []
    const evidence: Evidence[] =
      capability === 'hello'
        ? []
        : [{ side: 'session', source: say('needs-evidence.settings'), value: context.effective(capability).summary }]
    return [
      {
        rule: 'needs-evidence',
        severity: 'info',
        certainty: 'proved',
        capability,
        title:
          capability === 'hello'
            ? say('needs-evidence.title-hello')
            : say('needs-evidence.title', { devices: say(`capability.${capability}.object`) }),
        cause: say('needs-evidence.cause'),
        evidence,
        fix: steps,
        links: [capability === 'hello' ? LINKS.helloRdp : LINKS.redirection]
      }
    ]
  })
}
