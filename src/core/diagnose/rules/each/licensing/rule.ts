import type { Capability } from '../../../../policy/layers.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, restartHost } from '../../../steps.ts'
import { blockOf, otherLayers } from '../../../blocks.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import { say, sentences } from '../../../../words/index.ts'

const ruleFor = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'licence',
  needs: ['event'],
  evaluate(context) {
    const block = blockOf(context, capability, 'licence')
    if (block === undefined || block.when !== 'now') return undefined
    const { blocking, severity } = block
    return {
      severity,
      proof: layerFacts(blocking),
      rows: context.missingRows(capability),
      title: say('licensing.title', { subject: say(`capability.${capability}.subject`) }),
      cause: sentences(say('licensing.cause'), otherLayers(context, capability, blocking)),
      evidence: blocking.map(layerEvidence),
      fix: [
        administrator('licensing.fix.role', undefined, 'Install-WindowsFeature RDS-RD-Server'),
        administrator(
          'licensing.fix.recording',
          undefined,
          'Server Manager > Remote Desktop Services > Collections > Properties > Client Settings'
        ),
        restartHost,
        reconnect
      ],
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioLicensing: Rule[] = [ruleFor('audio-in/licensing', 'audioIn'), ruleFor('audio-out/licensing', 'audioOut')]
