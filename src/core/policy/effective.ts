import { CAPABILITIES, capabilityFacts, devicesOf } from '../capabilities/index.ts'
import { OTHER_CAPABILITIES, settingsOf } from '../capabilities/all.ts'
import type { Capability, CapabilityFacts } from '../capabilities/index.ts'
import type { AnyCapability, OtherCapability } from '../capabilities/all.ts'
import type { FactBase } from '../facts/base.ts'
import { dataOf } from '../snapshot/reading.ts'
import { items, say } from '../words/index.ts'
import { hostLayer, policyLayer, qualityPolicy } from './host-layers.ts'
import type { Effective, EffectiveCapability, Layer, LayerKind, PlatformName } from './layers.ts'
import { AUDIO_QUALITIES, LAYERS } from './layers.ts'
import { propertyLayers, qualityProperty } from './properties.ts'
import { SESSION_PROGRAM_NAMES } from '../snapshot/session-programs.ts'
import { platformOf, sessionInfo } from './session.ts'
import {
  clientLayer,
  conditionalAccessLayer,
  consentLayer,
  eventLayer,
  gatewayLayer,
  licenceLayer,
  privacyLayers,
  serviceLayers
} from './side-layers.ts'
import { xrdpLayer } from './xrdp.ts'

/** What an effect comes to, the most restrictive first; what nobody read leaves it open. */
const RESULTS = [
  ['blocks', 'blocked'],
  ['none', 'none'],
  ['remote', 'remote'],
  ['unknown', 'unknown']
] as const

/** Whether the session lists a device of the capability that surely came from the client. */
export const isInSession = (facts: FactBase, capability: AnyCapability): boolean => facts.once(arrivedIn).has(capability)

function arrivedIn(facts: FactBase): ReadonlySet<AnyCapability> {
  const session = facts.snapshot('session')
  if (session === undefined) return new Set()
  const sessionId = dataOf(session.session)?.sessionId
  const hasArrived = (known: CapabilityFacts): boolean =>
    devicesOf(known, session)?.some((device) => known.devices.arrived(device, sessionId) === 'yes') === true
  return new Set(CAPABILITIES.filter((capability) => hasArrived(capabilityFacts(capability))))
}

const isOpen = ({ effect, assumed }: Layer): boolean => effect === 'unknown' || (assumed === true && effect === 'blocks')

/**
 * A redirected device in the session, or an event that says so, proves that no unread layer blocks and that an assumed
 * default was set otherwise. It does not change what was read.
 */
function settled(layers: Layer[], facts: FactBase, capability: AnyCapability, event: Layer | undefined): Layer[] {
  if (!layers.some(isOpen)) return layers
  const logged = event?.effect === 'allows'
  if (!logged && !isInSession(facts, capability)) return layers
  const proof = say(logged ? 'layer.proof.log' : 'layer.proof.device')
  return layers.map((layer) =>
    isOpen(layer) ? { ...layer, value: say('layer.settled', { value: layer.value, proof }), effect: 'allows' } : layer
  )
}

function judge(layers: Layer[]): Omit<EffectiveCapability, 'quality'> {
  for (const [effect, result] of RESULTS) {
    const deciding = layers.filter((layer) => layer.effect === effect)
    const [first] = deciding
    if (first === undefined) continue
    const kinds = [...new Set(deciding.map(({ layer }) => layer))]
    const names = items(
      'and',
      kinds.map((layer) => say(`layer.the.${layer}`))
    )
    if (result !== 'unknown') return { result, decidedBy: first.layer, layers, summary: say(`effective.${result}`, { layers: names }) }
    return { result, decidedBy: null, layers, summary: say('effective.unknown', { layers: names, count: kinds.length }) }
  }
  // There is a property layer always, and where nothing restricts it is what asks for the device.
  const limiting = layers.find((layer) => layer.effect === 'limits')
  return {
    result: 'redirected',
    decidedBy: limiting?.layer ?? 'property',
    layers,
    summary: say(limiting === undefined ? 'effective.redirected' : 'effective.limited')
  }
}

/** Judged with the layers that limit the playback quality; the lower of the known limits counts. */
function judgeQuality(facts: FactBase, layers: Layer[]): EffectiveCapability {
  const found = [qualityProperty(facts), qualityPolicy(facts)].filter((limit) => limit !== undefined)
  const judged = judge(inOrder([...layers, ...found.map((limit) => limit.layer)]))
  const quality = AUDIO_QUALITIES.find((name) => found.some((limit) => limit.quality === name))
  return quality !== undefined && judged.result === 'redirected' ? { ...judged, quality } : judged
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
  if (platform === 'console') {
    const via = sessionInfo(facts)?.remote === true ? sessionInfo(facts)?.via : undefined
    const summary =
      via === undefined ? say('effective.console') : say('effective.other-software', { program: SESSION_PROGRAM_NAMES[via.program] })
    return { result: 'unknown', decidedBy: null, layers: [], summary }
  }
  const event = platform === 'xrdp' ? undefined : eventLayer(facts, capability)
  const access = conditionalAccessLayer(facts, platform, capability)
  const found = inOrder([
    clientLayer(facts, capability),
    consentLayer(facts, capability),
    ...propertyLayers(facts, capability, platform),
    gatewayLayer(facts, capability),
    ...(access === undefined ? [] : [access]),
    ...(platform === 'xrdp' ? [xrdpLayer(facts, capability)] : windowsLayers(facts, platform, capability, event)),
    ...serviceLayers(facts, capability),
    ...privacyLayers(facts, capability)
  ])
  const layers = settled(found, facts, capability, event)
  return settingsOf(capability).hasQuality === true ? judgeQuality(facts, layers) : judge(layers)
}

/**
 * What the known layers make of each capability: the most restrictive known layer wins and is named. A layer that was
 * asked and could not be read makes the answer "not known yet", never "redirected".
 * https://learn.microsoft.com/en-us/azure/virtual-desktop/redirection-remote-desktop-protocol
 *
 * @param platform overrides the platform that the session's snapshot names
 */
export function effective(facts: FactBase, platform: PlatformName = platformOf(facts)): Effective {
  const each = <K extends AnyCapability>(keys: readonly K[]): Record<K, EffectiveCapability> =>
    Object.fromEntries(keys.map((key) => [key, effectiveOf(facts, platform, key)])) as Record<K, EffectiveCapability>
  return { platform, capabilities: each<Capability>(CAPABILITIES), others: each<OtherCapability>(OTHER_CAPABILITIES) }
}
