import type { LayerEffect } from '../../../policy/layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { propertySteps } from '../../steps.ts'
import { blockSeverity, notAskedFor, otherLayers } from '../../blocks.ts'
import { layerEvidence, layerFacts } from '../../evidence.ts'
import { say, sentences } from '../../../words/index.ts'
import type { Text } from '../../../words/index.ts'

/** Where sound is played that does not reach the local device. */
export interface Place {
  id: string
  effect: LayerEffect
  title: Text
  cause: Text
}

export const placeRule = (place: Place): Rule => ({
  id: place.id,
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'property',
  needs: ['rdp-property'],
  uses: ['endpoint', 'event'],
  evaluate(context) {
    const deciding = context.layers('audioOut', 'property').filter((layer) => layer.effect === place.effect)
    const severity = blockSeverity(context, 'audioOut')
    if (deciding.length === 0 || severity === undefined) return undefined
    const found = [...deciding, ...notAskedFor(context, 'audioOut')]
    const own = (context.endpoints.session ?? []).filter((endpoint) => endpoint.direction === 'output' && endpoint.redirected === 'no')
    return {
      severity,
      proof: layerFacts(deciding),
      rows: context.missingRows('audioOut'),
      title: place.title,
      cause: sentences(place.cause, otherLayers(context, 'audioOut', found)),
      evidence: [
        ...found.map(layerEvidence),
        ...own.map((endpoint) => ({
          side: 'session' as const,
          source: say('audio-out/place.source.host-device'),
          value: endpoint.name
        }))
      ],
      fix: propertySteps('audioOut', context.platform, context.client),
      links: [LINKS.redirectAudio, LINKS.rdpProperties]
    }
  }
})
