import type { Capability } from '../capabilities/index.ts'
import type { AnyCapability, OtherCapability } from '../capabilities/all.ts'
import type { LayerEffect, LayerKind } from '../capabilities/layers.ts'
import type { Fact } from '../facts/fact.ts'
import type { Platform, Side } from '../snapshot/schema.ts'
import type { Words } from '../words/index.ts'

export { LAYER_EFFECTS, LAYERS } from '../capabilities/layers.ts'
export type { LayerEffect, LayerKind } from '../capabilities/layers.ts'

/** What one place says of a capability. */
export interface Layer {
  layer: LayerKind
  /** Where the value stands: "host pool property", "HKLM\\SOFTWARE\\Policies\\...", "platform default". */
  source: Words
  /** The value as it is written there, "not set", or "unknown". */
  value: Words
  effect: LayerEffect
  /** Whose place it is. */
  side: Side
  /** The facts that it was read from; none where only a default is known, or nothing. */
  facts: readonly Fact[]
  /** Nobody set it: the documented default of the platform. */
  assumed?: true
  /** The value in few words, where `value` is long. */
  brief?: Words
}

/** A layer at its place: what is left to say is its value there, and what that does. All are of one shape, which engines read fast. */
export const layerAt =
  (layer: LayerKind, source: Words, side: Side = 'session', facts: readonly Fact[] = []) =>
  (value: Words, effect: LayerEffect, more?: Pick<Layer, 'assumed' | 'brief'>): Layer => ({
    layer,
    source,
    value,
    effect,
    side,
    facts,
    ...more
  })

/** The fact as the list of facts that a layer rests on. */
export const resting = <K extends Fact['kind']>(fact: Fact<K> | undefined): readonly Fact[] => (fact === undefined ? [] : [fact])

export const EFFECTIVE_RESULTS = ['redirected', 'blocked', 'remote', 'none', 'unknown'] as const
export type EffectiveResult = (typeof EFFECTIVE_RESULTS)[number]

/** The best playback quality that the known layers leave, from the lowest to the highest. */
export const AUDIO_QUALITIES = ['dynamic', 'medium', 'high'] as const
export type AudioQuality = (typeof AUDIO_QUALITIES)[number]

export interface EffectiveCapability {
  result: EffectiveResult
  /** The layer that decided, null where no layer did (unknown). */
  decidedBy: LayerKind | null
  layers: Layer[]
  /** One sentence: "redirected", "not known yet; it depends on the session host's policy", ... */
  summary: Words
  /** Audio output only, where a layer limits the quality: the lower of the known limits. */
  quality?: AudioQuality
}

/** cloudpc: Windows 365 or Microsoft Dev Box, whose machines carry the same marks. The JSON calls it windows365, as it always did. */
export type PlatformName = Platform | 'cloudpc' | 'unknown'

export interface Effective {
  platform: PlatformName
  capabilities: Record<Capability, EffectiveCapability>
  /** The same judgement for capabilities that are listed without tests. */
  others?: Record<OtherCapability, EffectiveCapability>
}

export type { AnyCapability, Capability, OtherCapability }

/** The first fact of a kind among those that a layer rests on. */
export const factOf = <K extends Fact['kind']>(layer: Layer, kind: K): Fact<K> | undefined =>
  layer.facts.find((fact): fact is Fact<K> => fact.kind === kind)

/** Whether Windows logged it in this session. */
export const isLogged = (layer: Layer): boolean => factOf(layer, 'event') !== undefined
