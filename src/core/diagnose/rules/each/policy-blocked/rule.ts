import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { isLogged } from '../../../../policy/layers.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockOf, liftedSince, otherLayers } from '../../../blocks.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { policySteps, reconnect, restartIfStill } from '../../../steps.ts'

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
    const { blocking, severity, when } = block
    const { setting, devices } = capabilityFacts(capability)
    const { displayName: name, valueName: value, blockingState, blocks } = setting.policy
    const logged = blocking.every(isLogged)
    const lifted = liftedSince(context, capability, blocking, 'policy')
    const params = { name, value, state: say(`policy.${blockingState}`), devices: say(`capability.${capability}.object`) }
    const title = when === 'next' ? 'policy-blocked.title-next' : lifted === undefined ? 'policy-blocked.title' : 'policy-blocked.title-was'
    return {
      severity,
      proof: layerFacts(blocking),
      rows: when === 'next' ? context.rowsOf(capability, 'redirected').map((row) => row.key) : context.missingRows(capability),
      title: say(title, { capability, subject: say(`capability.${capability}.subject`) }),
      cause: sentences(
        lifted !== undefined
          ? say('policy-blocked.lifted', { name, now: lifted })
          : say(logged ? 'policy-blocked.logged' : 'policy-blocked.cause', params),
        when !== 'now' && say(`blocks.${when}`),
        value === 'fDisableCam' && say('policy-blocked.not-the-camera'),
        blocks === 'zero' && say('policy-blocked.inverted'),
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: lifted === undefined ? [...policySteps(capability, context.platform), reconnect] : [reconnect, restartIfStill(context.platform)],
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
