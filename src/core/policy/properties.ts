import type { EffectiveInput, RdpProperty } from './input.ts'
import type { AudioQuality, Layer, LayerEffect } from './types.ts'
import { QUALITY, SETTINGS } from './settings.ts'
import type { AnyCapability, PropertyFacts } from './settings.ts'

/** The source of a property layer that nobody set. */
export const PLATFORM_DEFAULT = 'platform default'

export const SOURCE_NAMES = { rdp: '.rdp file', 'host-pool': 'host pool property' } as const

/** The property of one source that counts: the last of equal names, whatever its case. `times` tells how often it stands there. */
export interface FoundProperty {
  property: RdpProperty
  times: number
}

export function findProperty(
  properties: RdpProperty[] | undefined,
  name: string,
  source: RdpProperty['source']
): FoundProperty | undefined {
  let found: FoundProperty | undefined
  for (const property of properties ?? []) {
    if (property.source !== source || property.name.trim().toLowerCase() !== name) continue
    found = { property, times: (found?.times ?? 0) + 1 }
  }
  return found
}

/** A list property lets through what it names; empty, "none" and the often seen "0" name nothing. */
function effectOf(facts: PropertyFacts, value: string): LayerEffect {
  const trimmed = value.trim()
  if (facts.type === 's') return /^(|0|none)$/i.test(trimmed) ? 'blocks' : 'allows'
  const number = /^[+-]?\d+$/.test(trimmed) ? String(Number(trimmed)) : trimmed
  return facts.values[number] ?? 'unknown'
}

const written = (facts: PropertyFacts, value: string): string => `${facts.name}:${facts.type}:${value}`

function foundLayer(facts: PropertyFacts, { property, times }: FoundProperty): Layer {
  const repeated = times > 1 ? ` (given ${times} times, the last counts)` : ''
  return {
    layer: 'property',
    source: `${SOURCE_NAMES[property.source]}${repeated}`,
    value: written(facts, property.value),
    effect: effectOf(facts, property.value)
  }
}

/** The value that counts where nobody set the property; undefined where the platform's own value is not documented. */
function defaultOf(facts: PropertyFacts, platform: EffectiveInput['platform']): string | undefined {
  if (platform === 'unknown' || platform === 'console') return undefined
  return facts.platformDefaults?.[platform] ?? facts.fallback
}

/** One layer for each source that sets the property, or the platform's default where none does. */
export function propertyLayers(input: EffectiveInput, capability: AnyCapability): Layer[] {
  const facts = SETTINGS[capability].property
  const layers: Layer[] = []
  for (const source of ['rdp', 'host-pool'] as const) {
    const found = findProperty(input.properties, facts.name, source)
    if (found !== undefined) layers.push(foundLayer(facts, found))
  }
  if (layers.length > 0) return layers
  const value = defaultOf(facts, input.platform)
  if (value === undefined) return [{ layer: 'property', source: PLATFORM_DEFAULT, value: 'unknown', effect: 'unknown' }]
  const given = input.properties === undefined ? 'no .rdp file or host pool string was given' : 'not in what was given'
  return [
    {
      layer: 'property',
      source: PLATFORM_DEFAULT,
      value: `${facts.name} is not configured: ${given}; the default is ${value === '' ? 'none' : written(facts, value)}`,
      effect: effectOf(facts, value)
    }
  ]
}

/** The playback quality that the .rdp file or host pool asks for. Dynamic is the default and restricts nothing by itself. */
export function qualityProperty(input: EffectiveInput): { layer: Layer; quality: AudioQuality } | undefined {
  for (const source of ['rdp', 'host-pool'] as const) {
    const found = findProperty(input.properties, QUALITY.property, source)
    if (found === undefined) continue
    const quality = QUALITY.propertyValues[found.property.value.trim() as keyof typeof QUALITY.propertyValues] as AudioQuality | undefined
    if (quality === undefined) continue
    const effect = quality === 'medium' ? 'limits' : quality === 'high' ? 'allows' : 'no-effect'
    return {
      quality,
      layer: {
        layer: 'property',
        source: SOURCE_NAMES[source],
        value: `${QUALITY.property}:i:${found.property.value.trim()} (${quality})`,
        effect
      }
    }
  }
  return undefined
}
