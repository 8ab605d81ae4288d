import { LINKS } from '../../../../capabilities/links.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockSeverity, notAskedFor, otherLayers } from '../../../blocks.ts'
import { layerEvidence } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { isServiceOwned } from '../../../../policy/session.ts'
import { clientSteps, propertySteps } from '../../../steps.ts'

/**
 * Windows logged that the client did not ask for sound to be played on its side. The log does not tell whether that is audiomode 1 or 2,
 * nor who set it: where the properties were read and ask for it, something in the client did.
 */
export const audioOutPropertyOff: Rule = {
  id: 'audio-out/property-off',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'property',
  explainedBy: ['audio-out/disabled', 'audio-out/plays-remotely'],
  needs: ['event'],
  uses: ['rdp-property', 'client'],
  evaluate(context) {
    const logged = notAskedFor(context, 'audioOut')
    const severity = blockSeverity(context, 'audioOut')
    if (logged.length === 0 || severity === undefined) return undefined
    const asked = context.layers('audioOut', 'property').filter((layer) => layer.effect === 'allows' && layer.assumed !== true)
    return {
      severity,
      proof: [],
      rows: context.missingRows('audioOut'),
      title: say('audio-out/property-off.title'),
      cause: sentences(
        say('audio-out/property-off.cause'),
        asked.length > 0 ? say('audio-out/property-off.asked') : say('audio-out/property-off.which'),
        otherLayers(context, 'audioOut', [...logged, ...asked])
      ),
      evidence: [...logged, ...asked].map(layerEvidence),
      fix:
        asked.length > 0 || isServiceOwned(context.platform)
          ? clientSteps('audioOut', context)
          : propertySteps('audioOut', context.platform, context.client),
      links: [LINKS.redirectAudio, LINKS.rdpProperties]
    }
  }
}
