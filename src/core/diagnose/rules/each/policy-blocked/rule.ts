import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockOf, otherLayers } from '../../../blocks.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { policySteps, reconnect } from '../../../steps.ts'

const ruleFor = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'policy',
  needs: [['registry-value', 'event']],
  evaluate(context) {
    const block = blockOf(context, capability, 'policy')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    const { setting, devices } = capabilityFacts(capability)
    const { displayName: name, valueName: value, blockingState, blocks } = setting.policy
    return {
      severity,
      proof: layerFacts(blocking),
      rows: context.missingRows(capability),
      title: say('policy-blocked.title', { capability, subject: say(`capability.${capability}.subject`) }),
      cause: sentences(
        say('policy-blocked.cause', {
          name,
          value,
          state: say(`policy.${blockingState}`),
          devices: say(`capability.${capability}.object`)
        }),
        value === 'fDisableCam' && say('policy-blocked.not-the-camera'),
        blocks === 'zero' && say('policy-blocked.inverted'),
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: [...policySteps(capability, context.platform), reconnect],
      links: [devices.guide, LINKS.redirection]
    }
  }
})

export const policyBlocked: Rule[] = [
  ruleFor('smartcard/policy-blocked', 'smartcard'),
  ruleFor('com/policy-blocked', 'com'),
  ruleFor('audio-out/policy-blocked', 'audioOut'),
  ruleFor('audio-in/policy-blocked', 'audioIn')
]
