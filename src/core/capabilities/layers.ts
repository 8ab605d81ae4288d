/** A place that decides redirection, in the order in which a device meets them from the client to the session host. */
export const LAYERS = [
  'client',
  'consent',
  'property',
  'gateway',
  'conditional-access',
  'policy',
  'host',
  'listener',
  'licence',
  'service',
  'privacy'
] as const
export type LayerKind = (typeof LAYERS)[number]

/**
 * What a layer does to a capability. allows: it was read and permits (or its documented default permits).
 * blocks: no redirection whatever the others say. remote / none: audio plays in the session host / nowhere (audiomode 1 / 2).
 * limits: redirected, with lower quality. no-effect: not set, and says nothing. unknown: it was not or could not be read.
 */
export const LAYER_EFFECTS = ['allows', 'blocks', 'remote', 'none', 'limits', 'no-effect', 'unknown'] as const
export type LayerEffect = (typeof LAYER_EFFECTS)[number]
