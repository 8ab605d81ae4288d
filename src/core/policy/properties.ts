import { settingsOf } from '../capabilities/all.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import type { PropertyFacts } from '../capabilities/settings.ts'
import { QUALITY } from '../capabilities/settings.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { layerAt } from './layers.ts'
import type { AudioQuality, Layer, LayerEffect, PlatformName } from './layers.ts'

type Carrier = Fact<'rdp-property'>['value']['source']
const CARRIERS: readonly Carrier[] = ['rdp', 'connection', 'host-pool']

/** The .rdp file is the client's, the host pool the session host's. */
const sideOf = (carrier: Carrier): Layer['side'] => (carrier === 'host-pool' ? 'session' : 'local')

/** The property of one carrier that counts: the last of equal names, whatever its case. `times` tells how often it stands there. */
export interface FoundProperty {
  property: Fact<'rdp-property'>
  times: number
}

export const findProperty = (facts: FactBase, name: string, carrier: Carrier): FoundProperty | undefined =>
  facts.once(byName).get(keyOf(carrier, name))

const keyOf = (carrier: Carrier, name: string): string => `${carrier} ${name}`

function byName(facts: FactBase): ReadonlyMap<string, FoundProperty> {
  const named = new Map<string, FoundProperty>()
  for (const property of facts.all('rdp-property')) {
    const key = keyOf(property.value.source, property.value.name.trim().toLowerCase())
    named.set(key, { property, times: (named.get(key)?.times ?? 0) + 1 })
  }
  return named
}

/** A list property lets through what it names; empty, "none" and the often seen "0" name nothing. */
function effectOf(facts: PropertyFacts, value: string): LayerEffect {
  const trimmed = value.trim()
  if (facts.type === 's') return /^(|0|none)$/i.test(trimmed) ? 'blocks' : 'allows'
  const number = /^[+-]?\d+$/.test(trimmed) ? String(Number(trimmed)) : trimmed
  return facts.values.get(number) ?? 'unknown'
}

/** A property as a line of an .rdp file. */
const line = (facts: PropertyFacts, value: string): string => `${facts.name}:${facts.type}:${value}`

const sourceOf = (carrier: Carrier, times: number): Words =>
  times > 1 ? say('layer.source.repeated', { source: say(`layer.source.${carrier}`), times }) : say(`layer.source.${carrier}`)

/** Platforms to which Remote Desktop Connection connects by a name that is typed into it. */
const TYPED_INTO: ReadonlySet<PlatformName> = new Set(['rdp', 'rds'])

const isMstsc = (program: string): boolean => /^mstsc\b/i.test(program)

/**
 * Default.rdp, where the connection may have been made with it: the client is Remote Desktop Connection or may be, nobody brought the
 * properties of the connection, and what runs now was given no other file. `running`: such a client runs now. That it made this very
 * connection nothing tells.
 */
export function defaultFile(base: FactBase, platform: PlatformName): { file: Fact<'default-file'>; running: boolean } | undefined {
  const file = base.all('default-file', 'local')[0]
  if (file === undefined || !TYPED_INTO.has(platform) || !ticksBoxes(base) || base.all('rdp-property').length > 0) return undefined
  const clients = base.all('running-client', 'local').map(({ value }) => value)
  const running = clients.some(({ program, rdpFile }) => isMstsc(program) && rdpFile === undefined)
  return running || clients.length === 0 ? { file, running } : undefined
}

/** What that file says of a property. It blocks nothing by itself, since another file or another client may have been used. */
function defaultFileLayer(base: FactBase, facts: PropertyFacts, platform: PlatformName): Layer | undefined {
  const found = defaultFile(base, platform)
  const value = found?.file.value.properties.find(({ name }) => name === facts.name)?.value
  if (found === undefined || value === undefined) return undefined
  const layer = layerAt('property', say('layer.source.default-file'), 'local', [found.file])
  return layer(line(facts, value), effectOf(facts, value) === 'allows' ? 'allows' : 'unknown', { assumed: true })
}

/** The value that counts where nobody set the property; undefined where the platform's own value is not documented. */
function defaultOf(facts: PropertyFacts, platform: PlatformName): string | undefined {
  if (platform === 'unknown') return undefined
  return facts.platformDefaults?.[platform === 'cloudpc' ? 'windows365' : platform] ?? facts.fallback
}

/**
 * The properties in which one is looked for: that it is not among them was read. Azure Virtual Desktop has them in its host pool, and
 * a file that somebody has beside it says nothing of that.
 */
export function propertiesRead(base: FactBase, platform: PlatformName): readonly Fact<'rdp-property'>[] {
  const given = base.all('rdp-property')
  return platform === 'avd' ? given.filter(({ value }) => value.source === 'host-pool') : given
}

/** Whether it is off until a person ticks it, and nobody brought the file that would tell. */
function isTickedByHand(base: FactBase, { tickedByHand = [], fallback }: PropertyFacts, platform: PlatformName): boolean {
  if (!tickedByHand.some((name) => name === platform) || propertiesRead(base, platform).length > 0) return false
  // What is on by default is off only in Remote Desktop Connection; other clients have options of their own for it.
  return fallback === '0' || ticksBoxes(base)
}

/** Whether the client is Remote Desktop Connection, or may be. */
export const ticksBoxes = (base: FactBase): boolean => (base.all('client')[0]?.value.platform ?? 'windows') === 'windows'

function defaultLayer(base: FactBase, facts: PropertyFacts, platform: PlatformName): Layer {
  const value = defaultOf(facts, platform)
  const layer = layerAt('property', say('layer.source.default'))
  if (value === undefined) return layer(say('value.unknown'), 'unknown', { assumed: true })
  if (isTickedByHand(base, facts, platform))
    return layer(say(ticksBoxes(base) ? 'layer.property.ticked-by-hand' : 'layer.property.by-option', { name: facts.name }), 'unknown', {
      assumed: true,
      brief: say('value.not-read')
    })
  const given = base.all('rdp-property').length > 0
  const effect = effectOf(facts, value)
  const changed = facts.changedDefault
  const service = changed?.on.find((name) => name === platform)
  if (changed !== undefined && service !== undefined && effectOf(facts, changed.value) !== effect)
    return layer(
      say('layer.property.changed', {
        name: facts.name,
        given: given ? 'yes' : 'no',
        made: say(`made.${service}`),
        since: say(`since.${changed.since}`)
      }),
      'unknown',
      { assumed: true, brief: say('value.not-read') }
    )
  const written = value === '' ? say('value.none') : line(facts, value)
  // An xrdp host is in no host pool.
  const none = platform === 'xrdp' ? 'layer.property.no-file' : 'layer.property.none-given'
  return layer(say(given ? 'layer.property.not-in-given' : none, { name: facts.name, default: written }), effect, {
    assumed: true,
    ...(effect === 'allows' ? { brief: say('value.not-set-default-on') } : {})
  })
}

/** One layer for each carrier that sets the property, or the platform's default where none does. */
export function propertyLayers(base: FactBase, capability: AnyCapability, platform: PlatformName): Layer[] {
  const facts = settingsOf(capability).setting.property
  const layers = CARRIERS.flatMap((carrier): Layer[] => {
    const found = findProperty(base, facts.name, carrier)
    if (found === undefined) return []
    const { value } = found.property.value
    const layer = layerAt('property', sourceOf(carrier, found.times), sideOf(carrier), [found.property])
    return [layer(line(facts, value), effectOf(facts, value))]
  })
  return layers.length > 0 ? layers : [defaultFileLayer(base, facts, platform) ?? defaultLayer(base, facts, platform)]
}

const QUALITY_EFFECT = { dynamic: 'no-effect', medium: 'limits', high: 'allows' } as const

/** The playback quality that the .rdp file or host pool asks for. Dynamic is the default and restricts nothing by itself. */
export function qualityProperty(base: FactBase): { layer: Layer; quality: AudioQuality } | undefined {
  for (const carrier of CARRIERS) {
    const property = findProperty(base, QUALITY.property, carrier)?.property
    if (property === undefined) continue
    const value = property.value.value.trim()
    const quality = QUALITY.propertyValues.find(([data]) => data === value)?.[1]
    if (quality === undefined) continue
    const layer = layerAt('property', sourceOf(carrier, 1), sideOf(carrier), [property])
    return { quality, layer: layer(say('layer.quality', { value: `${QUALITY.property}:i:${value}`, quality }), QUALITY_EFFECT[quality]) }
  }
  return undefined
}
