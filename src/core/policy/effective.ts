import type { EffectiveInput } from './input.ts'
import type {
  AudioQuality,
  Capability,
  Effective,
  EffectiveCapability,
  EffectiveResult,
  Layer,
  LayerKind,
  OtherCapability
} from './types.ts'
import { CAPABILITIES, LAYERS, OTHER_CAPABILITIES } from './types.ts'
import type { AnyCapability } from './settings.ts'
import { hostLayer, policyLayer, qualityPolicy } from './host-layers.ts'
import { PLATFORM_DEFAULT, propertyLayers, qualityProperty } from './properties.ts'
import { clientLayer, consentLayer, eventLayer, gatewayLayer, licenceLayer, privacyLayers, serviceLayers } from './side-layers.ts'
import { xrdpLayer } from './xrdp.ts'

const LAYER_NAMES: Readonly<Record<LayerKind, string>> = {
  client: 'the client program',
  consent: 'the dialog on opening the .rdp file',
  property: "the connection's RDP property",
  gateway: 'the RD Gateway',
  policy: "the session host's policy",
  host: "the session host's own setting",
  listener: "the session host's listener setting",
  licence: 'the licence',
  service: 'a service',
  privacy: 'a privacy setting'
}

const BLOCKED_SUMMARY: Readonly<Record<'blocked' | 'remote' | 'none', string>> = {
  blocked: 'blocked by',
  remote: 'sound plays on the session host, decided by',
  none: 'sound plays nowhere, decided by'
}

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
function settled(layers: Layer[], proof: string | undefined): Layer[] {
  if (proof === undefined) return layers
  const open = (layer: Layer): boolean => layer.effect === 'unknown' || (layer.source === PLATFORM_DEFAULT && layer.effect === 'blocks')
  return layers.map((layer) => (open(layer) ? { ...layer, value: `${layer.value} (${proof})`, effect: 'allows' } : layer))
}

function proofOf(input: EffectiveInput, capability: AnyCapability, event: Layer | undefined): string | undefined {
  if (event?.effect === 'allows') return "the session's log shows that it is redirected"
  return input.seen?.some((seen) => seen === capability) === true ? 'a redirected device is in the session' : undefined
}

function judge(layers: Layer[]): Omit<EffectiveCapability, 'quality'> {
  for (const [effect, result] of RESTRICTING) {
    const deciding = layers.filter((layer) => layer.effect === effect)
    const first = deciding[0]
    if (first === undefined) continue
    const names = [...new Set(deciding.map((layer) => LAYER_NAMES[layer.layer]))]
    return { result, decidedBy: first.layer, layers, summary: `${BLOCKED_SUMMARY[result]} ${names.join(' and by ')}` }
  }
  const unknown = [...new Set(layers.filter((layer) => layer.effect === 'unknown').map((layer) => LAYER_NAMES[layer.layer]))]
  if (unknown.length > 0)
    return {
      result: 'unknown',
      decidedBy: null,
      layers,
      summary: `unknown unless ${unknown.join(' and ')} ${unknown.length === 1 ? 'allows' : 'allow'} it`
    }
  const limited = layers.some((layer) => layer.effect === 'limits')
  return {
    result: 'redirected',
    decidedBy: redirectedBy(layers),
    layers,
    summary: limited ? 'redirected, in limited quality' : 'redirected'
  }
}

const QUALITIES: readonly AudioQuality[] = ['dynamic', 'medium', 'high']

function withQuality(input: EffectiveInput, layers: Layer[]): { layers: Layer[]; quality?: AudioQuality } {
  const found = [qualityProperty(input), qualityPolicy(input)].filter((one) => one !== undefined)
  if (found.length === 0) return { layers }
  const lowest = Math.min(...found.map((one) => QUALITIES.indexOf(one.quality)))
  const quality = QUALITIES[lowest]
  const all = inOrder([...layers, ...found.map((one) => one.layer)])
  return quality === undefined ? { layers: all } : { layers: all, quality }
}

/** Client to session host, as a person reads the way of a device. The sort is stable. */
const inOrder = (layers: Layer[]): Layer[] => layers.toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))

function windowsLayers(input: EffectiveInput, capability: AnyCapability, event: Layer | undefined): Layer[] {
  const host = hostLayer(input, capability)
  const licence = event?.layer === 'licence' ? [event] : [licenceLayer(), ...(event === undefined ? [] : [event])]
  return [policyLayer(input, capability), ...(host === undefined ? [] : [host]), ...licence]
}

function capabilityOf(input: EffectiveInput, capability: AnyCapability): EffectiveCapability {
  if (input.platform === 'console')
    return { result: 'unknown', decidedBy: null, layers: [], summary: 'unknown unless this is a remote session' }
  const event = input.platform === 'xrdp' ? undefined : eventLayer(input, capability)
  const found = inOrder([
    clientLayer(input, capability),
    consentLayer(input, capability),
    ...propertyLayers(input, capability),
    gatewayLayer(input, capability),
    ...(input.platform === 'xrdp' ? [xrdpLayer(input, capability)] : windowsLayers(input, capability, event)),
    ...serviceLayers(input, capability),
    ...privacyLayers(input, capability)
  ])
  const layers = settled(found, proofOf(input, capability, event))
  if (capability !== 'audioOut') return judge(layers)
  const { layers: all, quality } = withQuality(input, layers)
  const judged = judge(all)
  return quality !== undefined && judged.result === 'redirected' ? { ...judged, quality } : judged
}

/**
 * What the known layers make of each capability: the most restrictive known layer wins and is named. A layer that was
 * asked and could not be read makes the answer "unknown unless ...", never "redirected".
 * https://learn.microsoft.com/en-us/azure/virtual-desktop/redirection-remote-desktop-protocol
 */
export function effective(input: EffectiveInput): Effective {
  const of = <K extends AnyCapability>(keys: readonly K[]): Record<K, EffectiveCapability> =>
    Object.fromEntries(keys.map((key) => [key, capabilityOf(input, key)])) as Record<K, EffectiveCapability>
  return { platform: input.platform, capabilities: of<Capability>(CAPABILITIES), others: of<OtherCapability>(OTHER_CAPABILITIES) }
}

/** Whether a result keeps the device from the person. */
export const restricts = (result: EffectiveResult): boolean => result === 'blocked' || result === 'remote' || result === 'none'
