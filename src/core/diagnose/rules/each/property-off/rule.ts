import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { factOf } from '../../../../policy/layers.ts'
import type { Layer } from '../../../../policy/layers.ts'
import { defaultFile, propertiesRead, ticksBoxes } from '../../../../policy/properties.ts'
import { items, say, sentences } from '../../../../words/index.ts'
import type { Words } from '../../../../words/index.ts'
import { notAskedFor, otherLayers, weightOf } from '../../../blocks.ts'
import type { Context } from '../../../context.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, propertySteps } from '../../../steps.ts'

/**
 * The layers that switch it off: as it was read, as the platform has it where nobody set it, as it is until somebody ticks it, or as
 * Remote Desktop Connection starts with it where it is given no file.
 */
interface Off {
  layers: readonly Layer[]
  how: 'read' | 'default' | 'not-ticked' | 'default-file'
}

function offIn(context: Context, capability: Capability): Off | undefined {
  const layers = context.layers(capability, 'property')
  const blocking = layers.filter((layer) => layer.effect === 'blocks')
  const read = blocking.filter((layer) => layer.assumed !== true)
  if (read.length > 0) return { layers: read, how: 'read' }
  if (blocking.length > 0) return { layers: blocking, how: 'default' }
  const { tickedByHand = [] } = capabilityFacts(capability).setting.property
  const open = layers.filter((layer) => layer.assumed === true && layer.effect === 'unknown')
  const inDefault = open.filter((layer) => factOf(layer, 'default-file') !== undefined)
  if (inDefault.length > 0) return { layers: inDefault, how: 'default-file' }
  const byHand = tickedByHand.some((platform) => platform === context.platform)
  return open.length > 0 && byHand ? { layers: open, how: 'not-ticked' } : undefined
}

function causeOf(context: Context, capability: Capability, { layers, how }: Off): Words {
  const { name, fallback } = capabilityFacts(capability).setting.property
  const platform = say(`platform.${context.platform}`)
  if (how === 'default-file') {
    const value = layers[0]?.value ?? name
    const running = defaultFile(context.facts, context.platform)?.running === true
    return say(running ? 'property-off.default-file-running' : 'property-off.default-file', { value })
  }
  if (how === 'not-ticked') return say(ticksBoxes(context.facts) ? 'property-off.not-ticked' : 'property-off.not-told', { name })
  if (how === 'read') {
    const values = items(
      'semicolon',
      layers.map((layer) => layer.value)
    )
    return say('property-off.written', { values })
  }
  const read = propertiesRead(context.facts, context.platform).length > 0
  return say(read ? 'property-off.default' : 'property-off.default-unread', { name, platform, default: fallback })
}

/**
 * The property of the connection. That Windows logged that the client did not ask fits it and proves nothing: the client may not
 * ask for other reasons. A microphone that nobody configured is off by default on some platforms; cards and ports are on in most.
 */
const ruleFor = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'property',
  needs: [['rdp-property', 'event', 'session']],
  uses: ['client', 'default-file', 'running-client'],
  evaluate(context) {
    const off = offIn(context, capability)
    const weight = weightOf(context, capability)
    if (off === undefined || weight === undefined || weight.when === 'next') return undefined
    // A device that nobody has yet is only worth a word where the property was read.
    if (off.how !== 'read' && weight.when === 'no-device') return undefined
    const logged = notAskedFor(context, capability)
    const isProbably = off.how === 'not-ticked' || off.how === 'default-file'
    const speaksForIt = logged.length > 0 || (off.how === 'default-file' && defaultFile(context.facts, context.platform)?.running === true)
    return {
      severity: weight.severity,
      // That it is not in the host pool or file is read in it; where neither was brought, only the default is known.
      proof: [
        ...(off.how === 'default-file' ? [] : layerFacts(off.layers)),
        ...(off.how === 'default' ? propertiesRead(context.facts, context.platform) : [])
      ],
      ...(isProbably && !speaksForIt ? { guess: true, unlessExplained: true } : {}),
      rows: context.missingRows(capability),
      title: say(isProbably ? 'property-off.title-probably' : 'property-off.title', {
        capability,
        subject: say(`capability.${capability}.subject`)
      }),
      cause: sentences(
        causeOf(context, capability, off),
        logged.length > 0 && say('property-off.logged'),
        weight.when === 'no-device' && say('blocks.no-device'),
        otherLayers(context, capability, [...off.layers, ...logged])
      ),
      evidence: [...off.layers, ...logged].map(layerEvidence),
      fix: [
        ...propertySteps(capability, context.platform, context.client),
        ...(off.how === 'not-ticked' && ticksBoxes(context.facts)
          ? [helpdesk('property-off.fix.look', undefined, String.raw`Documents\Default.rdp`)]
          : [])
      ],
      links: [capabilityFacts(capability).devices.guide, LINKS.rdpProperties]
    }
  }
})

export const propertyOff: Rule[] = [
  ruleFor('smartcard/property-off', 'smartcard'),
  ruleFor('com/property-off', 'com'),
  ruleFor('audio-in/property-off', 'audioIn')
]
