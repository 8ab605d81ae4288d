import { CAPABILITIES } from '../policy/types.ts'
import type { Capability } from '../policy/types.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Side, Topic } from '../snapshot/schema.ts'
import type { Context } from './context.ts'
import { LINKS } from './links.ts'
import { helpdesk, you } from './steps.ts'
import type { Evidence, Finding, FixStep } from './types.ts'
import { OBJECT } from './words.ts'

const TOPIC: Readonly<Record<Capability, Topic & ('smartcard' | 'serial' | 'audio')>> = {
  smartcard: 'smartcard',
  com: 'serial',
  audioOut: 'audio',
  audioIn: 'audio'
}

/** The command whose pasted output stands in for a probe. */
const PASTE: Readonly<Record<Capability, string | undefined>> = {
  smartcard: 'certutil -scinfo',
  com: 'change port /query',
  audioOut: undefined,
  audioIn: undefined
}

const where = (side: Side): string => (side === 'local' ? 'on the local device' : 'in the session')

function sideNeed(context: Context, capability: Capability, side: Side): FixStep[] {
  const snapshot = side === 'local' ? context.input.local : context.input.session
  const known = { smartcard: context.readers, com: context.ports, audioOut: context.endpoints, audioIn: context.endpoints }[capability][
    side
  ]
  if (known !== undefined) return []
  const command = PASTE[capability]
  const paste = command === undefined ? [] : [helpdesk(`Or paste what this prints ${where(side)}.`, command)]
  if (snapshot === undefined) return [you(`Run Sidecheck ${where(side)}.`), ...paste]
  const reading = snapshot[TOPIC[capability]]
  return reading.status === 'unsupported'
    ? []
    : [helpdesk(`Find out why the list ${where(side)} could not be read: ${reading.status === 'present' ? '' : reading.reason}`), ...paste]
}

/** Layers that could not be read, each with the way to read it. */
function layerNeeds(context: Context, capability: Capability): FixStep[] {
  const unknown = new Set(
    context
      .effective(capability)
      .layers.filter((layer) => layer.effect === 'unknown')
      .map((layer) => layer.layer)
  )
  const assumed =
    context.properties.length === 0 && (context.platform === 'avd' || context.platform === 'rds' || context.platform === 'rdp')
  return [
    ...(unknown.has('policy') && context.platform !== 'xrdp'
      ? [
          helpdesk(
            "Paste the session host's policy values.",
            'reg query "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services"'
          )
        ]
      : []),
    ...(assumed || unknown.has('property')
      ? [
          helpdesk(
            context.platform === 'avd' ? "Paste the host pool's RDP properties." : 'Drop the .rdp file that the connection is opened with.'
          )
        ]
      : [])
  ]
}

function logNeeds(context: Context, capability: Capability): FixStep[] {
  if (capability !== 'audioOut' && capability !== 'audioIn') return []
  const session = context.input.session
  const channels = session === undefined ? [] : (dataOf(session.events)?.channels ?? [])
  const closed = channels.filter(
    (channel) => /rdpsounddriver/i.test(channel.channel) && (channel.state === 'off' || channel.state === 'denied')
  )
  return closed.map((channel) =>
    helpdesk(
      `The log that names the reason is ${channel.state === 'off' ? 'switched off' : 'not readable for this user'}: read it as an administrator.`,
      `wevtutil qe "${channel.channel}" /f:text /rd:true /c:5`
    )
  )
}

const dedupe = (steps: FixStep[]): FixStep[] => [...new Map(steps.map((step) => [`${step.text}|${step.exact ?? ''}`, step])).values()]

/**
 * At most one finding for each capability that is not settled: what would decide it. Settled is a device that arrived, a
 * local device that has none, or a cause that was proved.
 */
export function needsEvidence(
  context: Context,
  findings: readonly Finding[],
  ruleNeeds: ReadonlyMap<Finding['capability'], FixStep[]>
): Finding[] {
  return ([...CAPABILITIES, 'hello'] as const).flatMap((capability): Finding[] => {
    if (
      findings.some(
        (finding) =>
          finding.capability === capability &&
          finding.severity === 'problem' &&
          finding.certainty === 'proved' &&
          finding.rule !== 'unexplained'
      )
    )
      return []
    const asked = ruleNeeds.get(capability) ?? []
    const gap = capability === 'hello' ? 'reached' : context.gaps[capability]
    const open = capability !== 'hello' && (gap === 'missing' || gap === 'unknown')
    const steps = dedupe(
      capability !== 'hello' && open
        ? [
            ...sideNeed(context, capability, 'local'),
            ...sideNeed(context, capability, 'session'),
            ...asked,
            ...layerNeeds(context, capability),
            ...logNeeds(context, capability)
          ]
        : asked
    )
    if (steps.length === 0) return []
    const evidence: Evidence[] =
      capability === 'hello'
        ? []
        : [{ side: 'session', source: 'the settings that were read', value: context.effective(capability).summary }]
    return [
      {
        rule: 'needs-evidence',
        severity: 'info',
        certainty: 'proved',
        capability,
        title:
          capability === 'hello'
            ? 'More information is needed to judge signing in with Windows Hello.'
            : `More information is needed to judge ${OBJECT[capability]}.`,
        cause: 'These would decide what could not be decided from what was read.',
        evidence,
        fix: steps,
        links: [capability === 'hello' ? LINKS.helloRdp : LINKS.redirection]
      }
    ]
  })
}
