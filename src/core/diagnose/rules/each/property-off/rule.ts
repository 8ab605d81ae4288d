import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { isLogged } from '../../../../policy/layers.ts'
import type { Layer } from '../../../../policy/layers.ts'
import { items, say, sentences } from '../../../../words/index.ts'
import type { Words } from '../../../../words/index.ts'
import { blockOf, otherLayers } from '../../../blocks.ts'
import type { Context } from '../../../context.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { propertySteps } from '../../../steps.ts'

function causeOf(context: Context, capability: Capability, blocking: readonly Layer[]): Words {
  const { name, fallback, allowing } = capabilityFacts(capability).setting.property
  const written = blocking.filter((layer) => layer.assumed !== true && !isLogged(layer))
  if (blocking.some((layer) => layer.assumed === true))
    return say('property-off.default', { name, platform: say(`platform.${context.platform}`), default: fallback })
  const values = items(
    'semicolon',
    written.map((layer) => layer.value)
  )
  return written.length > 0 ? say('property-off.written', { values }) : say('property-off.not-asked', { allowing })
}

/** A microphone that nobody configured is off by default on some platforms; the other devices are on by default. */
const ruleFor = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'property',
  needs: [['rdp-property', 'event', 'session']],
  evaluate(context) {
    const block = blockOf(context, capability, 'property')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    const assumed = blocking.some((layer) => layer.assumed === true)
    return {
      severity,
      // That a property is not in the file or host pool is read in it; where neither was brought, only the default is known.
      proof: [...layerFacts(blocking), ...(assumed ? context.facts.all('rdp-property') : [])],
      rows: context.missingRows(capability),
      title: say('property-off.title', { capability, subject: say(`capability.${capability}.subject`) }),
      cause: sentences(
        causeOf(context, capability, blocking),
        blocking.some(isLogged) && say('property-off.logged'),
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: propertySteps(capability, context.platform, context.client),
      links: [capabilityFacts(capability).devices.guide, LINKS.rdpProperties]
    }
  }
})

export const propertyOff: Rule[] = [
  ruleFor('smartcard/property-off', 'smartcard'),
  ruleFor('com/property-off', 'com'),
  ruleFor('audio-in/property-off', 'audioIn')
]
