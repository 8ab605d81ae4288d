import type { Platform } from '../snapshot/schema.ts'

/** The capabilities whose redirection Sidecheck tests. Their keys are part of the JSON contract. */
export const CAPABILITIES = ['smartcard', 'com', 'audioOut', 'audioIn'] as const
export type Capability = (typeof CAPABILITIES)[number]

/** A place that decides redirection, from the client to the session host. */
export const LAYERS = ['client', 'consent', 'property', 'gateway', 'policy', 'host', 'listener', 'licence', 'service', 'privacy'] as const
export type LayerKind = (typeof LAYERS)[number]

/**
 * What a layer does to a capability. allows: it was read and permits (or its documented default permits).
 * blocks: no redirection whatever the others say. remote / none: audio plays in the session host / nowhere (audiomode 1 / 2).
 * limits: redirected, with lower quality. no-effect: not set, and says nothing. unknown: it was not or could not be read.
 */
export type LayerEffect = 'allows' | 'blocks' | 'remote' | 'none' | 'limits' | 'no-effect' | 'unknown'

export interface Layer {
  layer: LayerKind
  /** Where the value stands: "host pool property", "HKLM\\SOFTWARE\\Policies\\...", "platform default". */
  source: string
  /** The value as it is written there, "not set", or "unknown". */
  value: string
  effect: LayerEffect
}

export type EffectiveResult = 'redirected' | 'blocked' | 'remote' | 'none' | 'unknown'

/** Capabilities that Sidecheck lists from settings alone: no probe tests them. */
export const OTHER_CAPABILITIES = ['printer', 'drive', 'clipboard', 'camera', 'usb', 'webauthn', 'location'] as const
export type OtherCapability = (typeof OTHER_CAPABILITIES)[number]

/** The best playback quality that the known layers leave, from the lowest to the highest. */
export type AudioQuality = 'dynamic' | 'medium' | 'high'

export interface EffectiveCapability {
  result: EffectiveResult
  /** The layer that decided, null where no layer did (unknown). */
  decidedBy: LayerKind | null
  layers: Layer[]
  /** One sentence: "redirected", "unknown unless the session host policy allows it", ... */
  summary: string
  /** Audio output only, where a layer limits the quality: the lower of the known limits. */
  quality?: AudioQuality
}

export interface Effective {
  platform: Platform | 'unknown'
  capabilities: Record<Capability, EffectiveCapability>
  /** The same judgement for capabilities that are listed without tests. */
  others?: Record<OtherCapability, EffectiveCapability>
}
