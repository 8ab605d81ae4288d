import { CAPABILITIES, capabilityFacts, devicesOf, OTHER_CAPABILITIES, settingsOf } from '../capabilities/index.ts'
import type { AnyCapability, Capability, OtherCapability } from '../capabilities/index.ts'
import type { FactBase } from '../facts/base.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { hostLayer, policyLayer, qualityPolicy } from './host-layers.ts'
import type { AudioQuality, Effective, EffectiveCapability, EffectiveResult, Layer, LayerKind, PlatformName } from './layers.ts'
import { AUDIO_QUALITIES, LAYERS } from './layers.ts'
import { propertyLayers, qualityProperty } from './properties.ts'
import { platformOf } from './session.ts'
import { clientLayer, consentLayer, eventLayer, gatewayLayer, licenceLayer, privacyLayers, serviceLayers } from './side-layers.ts'
import { xrdpLayer } from './xrdp.ts'

/** The restricting effects, the most restrictive first. */
const RESTRICTING = [
  ['blocks', 'blocked'],
  ['none', 'none'],
  ['remote', 'remote']
] as const

function redirectedBy(layers: Layer[]): LayerKind | null {
  const limiting = layers.find((layer) => layer.effect === 'limits')
  if (limiting !== undefined) return limiting.layer
  const asked = layers.find((layer) => layer.layer === 'property' && layer.effect === 'allows')
  return (asked ?? layers.find((layer) => layer.effect === 'allows'))?.layer ?? null
}

/**
 * A redirected device in the session, or an event that says so, proves that no unread layer blocks and that an assumed
 * default was set otherwise. It does not change what was read.
 */
function settled(layers: Layer[], proof: Words | undefined): Layer[] {
  if (proof === undefined) return layers
  const open = (layer: Layer): boolean => layer.effect === 'unknown' || (layer.assumed === true && layer.effect === 'blocks')
  return layers.map((layer) =>
    open(layer) ? { ...layer, value: say('layer.settled', { value: layer.value, proof }), effect: 'allows' } : layer
  )
}

/** Whether the session lists a device of the capability that surely came from the client. */
function isInSession(facts: FactBase, capability: AnyCapability): boolean {
  const tested = CAPABILITIES.find((name) => name === capability)
  const session = facts.snapshot('session')
  if (tested === undefined || session === undefined) return false
  const tellable = capabilityFacts(tested)
  return (devicesOf(tellable, session) ?? []).some((device) => tellable.devices.arrived(device) === 'yes')
}

function proofOf(facts: FactBase, capability: AnyCapability, event: Layer | undefined): Words | undefined {
  if (event?.effect === 'allows') return say('layer.proof.log')
  return isInSession(facts, capability) ? say('layer.proof.device') : undefined
}

const names = (layers: readonly Layer[]): Words =>
  items(
    'and',
    [...new Set(layers.map(({ layer }) => layer))].map((layer) => say(`layer.the.${layer}`))
  )

function judge(layers: Layer[]): Omit<EffectiveCapability, 'quality'> {
  for (const [effect, result] of RESTRICTING) {
    const deciding = layers.filter((layer) => layer.effect === effect)
    const first = deciding[0]
    if (first !== undefined)
      return { result, decidedBy: first.layer, layers, summary: say(`effective.${result}`, { layers: names(deciding) }) }
  }
  const unknown = layers.filter((layer) => layer.effect === 'unknown')
  if (unknown.length > 0) {
    const count = new Set(unknown.map(({ layer }) => layer)).size
    return { result: 'unknown', decidedBy: null, layers, summary: say('effective.unknown', { layers: names(unknown), count }) }
  }
  const limited = layers.some((layer) => layer.effect === 'limits')
  return {
    result: 'redirected',
    decidedBy: redirectedBy(layers),
    layers,
    summary: say(limited ? 'effective.limited' : 'effective.redirected')
  }
}

function withQuality(facts: FactBase, layers: Layer[]): { layers: Layer[]; quality?: AudioQuality } {
  const found = [qualityProperty(facts), qualityPolicy(facts)].filter((limit) => limit !== undefined)
  if (found.length === 0) return { layers }
  const lowest = Math.min(...found.map((limit) => AUDIO_QUALITIES.indexOf(limit.quality)))
  const quality = AUDIO_QUALITIES[lowest]
  const all = inOrder([...layers, ...found.map((limit) => limit.layer)])
  return quality === undefined ? { layers: all } : { layers: all, quality }
}

const PLACE = Object.fromEntries(LAYERS.map((layer, place) => [layer, place])) as Record<LayerKind, number>

/** Client to session host, as a person reads the way of a device. The sort is stable. */
const inOrder = (layers: Layer[]): Layer[] => layers.sort((a, b) => PLACE[a.layer] - PLACE[b.layer])

function windowsLayers(facts: FactBase, platform: PlatformName, capability: AnyCapability, event: Layer | undefined): Layer[] {
  const host = hostLayer(facts, platform, capability)
  const licence = event?.layer === 'licence' ? [event] : [licenceLayer(), ...(event === undefined ? [] : [event])]
  return [policyLayer(facts, capability), ...(host === undefined ? [] : [host]), ...licence]
}

function effectiveOf(facts: FactBase, platform: PlatformName, capability: AnyCapability): EffectiveCapability {
  if (platform === 'console') return { result: 'unknown', decidedBy: null, layers: [], summary: say('effective.console') }
  const event = platform === 'xrdp' ? undefined : eventLayer(facts, capability)
  const found = inOrder([
    clientLayer(facts, capability),
    consentLayer(facts, capability),
    ...propertyLayers(facts, capability, platform),
    gatewayLayer(facts, capability),
    ...(platform === 'xrdp' ? [xrdpLayer(facts, capability)] : windowsLayers(facts, platform, capability, event)),
    ...serviceLayers(facts, capability),
    ...privacyLayers(facts, capability)
  ])
  const layers = settled(found, proofOf(facts, capability, event))
  if (settingsOf(capability).hasQuality !== true) return judge(layers)
  const { layers: all, quality } = withQuality(facts, layers)
  const judged = judge(all)
  return quality !== undefined && judged.result === 'redirected' ? { ...judged, quality } : judged
}

/**
 * What the known layers make of each capability: the most restrictive known layer wins and is named. A layer that was
 * asked and could not be read makes the answer "unknown unless ...", never "redirected".
 * https://learn.microsoft.com/en-us/azure/virtual-desktop/redirection-remote-desktop-protocol
 *
 * @param platform overrides the platform that the session's snapshot names
 */
export function effective(facts: FactBase, platform: PlatformName = platformOf(facts)): Effective {
  const each = <K extends AnyCapability>(keys: readonly K[]): Record<K, EffectiveCapability> =>
    Object.fromEntries(keys.map((key) => [key, effectiveOf(facts, platform, key)])) as Record<K, EffectiveCapability>
  return { platform, capabilities: each<Capability>(CAPABILITIES), others: each<OtherCapability>(OTHER_CAPABILITIES) }
}

/** Whether a result keeps the device from the person. */
export const restricts = (result: EffectiveResult): boolean => result === 'blocked' || result === 'remote' || result === 'none'
