import { LINKS } from '../../../../capabilities/links.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockSeverity, notAskedFor, otherLayers } from '../../../blocks.ts'
import { layerEvidence } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, clientSteps } from '../../../steps.ts'

/**
 * Windows logged that the client did not ask for recording. Where no property switches it off and no file was opened that asks for a tick,
 * the program that connects did it by itself: its own switch, or a policy for the app.
 */
export const audioInClientOff: Rule = {
  id: 'audio-in/client-off',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'capability',
  layer: 'client',
  explainedBy: ['audio-in/property-off', 'audio-in/consent-not-ticked', 'audio-in/mobile-app-policy'],
  needs: ['event'],
  uses: ['rdp-property', 'client'],
  evaluate(context) {
    const logged = notAskedFor(context, 'audioIn')
    const severity = blockSeverity(context, 'audioIn')
    if (logged.length === 0 || severity === undefined) return undefined
    const asked = context.layers('audioIn', 'property').filter((layer) => layer.effect === 'allows' && layer.assumed !== true)
    return {
      severity,
      proof: [],
      rows: context.missingRows('audioIn'),
      title: say('audio-in/client-off.title'),
      cause: sentences(
        say('audio-in/client-off.cause'),
        asked.length > 0 && say('audio-in/client-off.asked'),
        otherLayers(context, 'audioIn', [...logged, ...asked])
      ),
      evidence: [...logged, ...asked].map(layerEvidence),
      fix: [
        ...clientSteps('audioIn', context),
        administrator(
          'audio-in/mobile-app-policy.fix.policies',
          undefined,
          'Intune admin center > Apps > App configuration policies > audiocapturemode'
        )
      ],
      links: [LINKS.redirectAudio, LINKS.intuneClient]
    }
  }
}
