import { PLATFORM_DEFAULT } from '../../../policy/properties.ts'
import { SETTINGS } from '../../../policy/settings.ts'
import type { Capability } from '../../../policy/types.ts'
import { LINKS } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { propertySteps } from '../../steps.ts'
import { PLATFORM_NAMES, SUBJECT, blockOf, joined, layerEvidence, otherLayers } from '../../words.ts'

/** A microphone that nobody configured is off by default on some platforms; the other devices are on by default. */
const of = (id: string, capability: Capability, link: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    const block = blockOf(context, capability, 'property')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    const { property } = SETTINGS[capability]
    const logged = blocking.some((layer) => layer.value.startsWith('event '))
    const written = blocking.filter((layer) => layer.source !== PLATFORM_DEFAULT && !layer.value.startsWith('event '))
    const assumed = blocking.some((layer) => layer.source === PLATFORM_DEFAULT)
    const platform = PLATFORM_NAMES[context.platform]
    // Where no file or host pool string was given and nothing was logged, only the platform's default is known.
    const seen = assumed && context.properties.length === 0 && !logged ? 'follows' : 'read'
    const cause = assumed
      ? `${property.name} is not configured, and ${platform} does not redirect it unless it is: the property's default is ${property.fallback}.`
      : written.length > 0
        ? `The connection switches it off: ${written.map((layer) => layer.value).join('; ')}. The most restrictive layer wins.`
        : `The client did not ask for it: ${property.allowing} is missing from the connection.`
    return {
      severity,
      seen,
      rows: context.missingRows(capability),
      title: `${SUBJECT[capability]} is not switched on for this connection.`,
      cause: joined(cause, logged ? 'Windows logged that the client switched it off.' : '', otherLayers(context, capability, blocking)),
      evidence: blocking.map(layerEvidence),
      fix: propertySteps(capability, context.platform, context.client),
      links: [link, LINKS.rdpProperties]
    }
  }
})

export const propertyOff: Rule[] = [
  of('smartcard/property-off', 'smartcard', LINKS.redirectSmartCards),
  of('com/property-off', 'com', LINKS.redirectPorts),
  of('audio-in/property-off', 'audioIn', LINKS.redirectAudio)
]
