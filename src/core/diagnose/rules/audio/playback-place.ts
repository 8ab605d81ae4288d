import type { LayerEffect } from '../../../policy/layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { propertySteps } from '../../steps.ts'
import { blockSeverity, joined, layerEvidence, otherLayers } from '../../blocks.ts'

interface Place {
  id: string
  effect: LayerEffect
  title: string
  cause: string
}

const PLACES: readonly Place[] = [
  {
    id: 'audio-out/plays-remotely',
    effect: 'remote',
    title: 'Sound plays on the remote computer instead of here.',
    cause: 'audiomode is 1: the session uses the sound devices of the session host, and nothing is sent to the local device.'
  },
  {
    id: 'audio-out/disabled',
    effect: 'none',
    title: 'Sound is switched off for this connection.',
    cause: 'audiomode is 2: the session gets no sound device at all.'
  }
]

const of = (place: Place): Rule => ({
  id: place.id,
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  evaluate(context) {
    const property = context.layers('audioOut', 'property')
    const deciding = property.filter((layer) => layer.effect === place.effect)
    // The log says only that the client switched it off; with no other sign that is audiomode 2.
    const logged =
      place.effect === 'none' ? property.filter((layer) => layer.effect === 'blocks' && layer.value.startsWith('event 1004')) : []
    const remote = property.some((layer) => layer.effect === 'remote')
    const found = deciding.length > 0 ? [...deciding, ...logged] : remote ? [] : logged
    const severity = blockSeverity(context, 'audioOut')
    if (found.length === 0 || severity === undefined) return undefined
    const own = (context.endpoints.session ?? []).filter((endpoint) => endpoint.direction === 'output' && endpoint.redirected === 'no')
    return {
      severity,
      seen: deciding.length > 0 ? 'read' : 'follows',
      rows: context.missingRows('audioOut'),
      title: place.title,
      cause: joined(place.cause, otherLayers(context, 'audioOut', found)),
      evidence: [
        ...found.map(layerEvidence),
        ...own.map((endpoint) => ({ side: 'session' as const, source: 'sound device of the session host', value: endpoint.name }))
      ],
      fix: propertySteps('audioOut', context.platform, context.client),
      links: [LINKS.redirectAudio, LINKS.rdpProperties]
    }
  }
})

export const playbackPlace: Rule[] = PLACES.map(of)
