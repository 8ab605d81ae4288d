import { SETTINGS } from '../../../policy/settings.ts'
import type { Capability } from '../../../policy/types.ts'
import { LINKS } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { policySteps, reconnect } from '../../steps.ts'
import { OBJECT, SUBJECT, blockOf, joined, layerEvidence, otherLayers } from '../../words.ts'

const of = (id: string, capability: Capability, link: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    const block = blockOf(context, capability, 'policy')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    const { policy } = SETTINGS[capability]
    const verb = policy.blockingState === 'Enabled' ? 'is Enabled' : 'is Disabled'
    return {
      severity,
      seen: 'read',
      rows: context.missingRows(capability),
      title: `${SUBJECT[capability]} is blocked by a rule that your organization has set on the remote computer.`,
      cause: joined(
        `The policy "${policy.displayName}" ${verb} on the session host (${policy.valueName}), so ${OBJECT[capability]} cannot be redirected whatever the connection asks for.`,
        capability === 'audioOut' ? 'fDisableCam stands for client audio mapping; it is not the camera.' : '',
        capability === 'smartcard' ? 'The value is inverted: Enabled writes 0, Disabled writes 1.' : '',
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: [...policySteps(capability, context.platform), reconnect],
      links: [link, LINKS.redirection]
    }
  }
})

export const policyBlocked: Rule[] = [
  of('smartcard/policy-blocked', 'smartcard', LINKS.redirectSmartCards),
  of('com/policy-blocked', 'com', LINKS.redirectPorts),
  of('audio-out/policy-blocked', 'audioOut', LINKS.redirectAudio),
  of('audio-in/policy-blocked', 'audioIn', LINKS.redirectAudio)
]
