import type { Capability, Layer, LayerKind } from '../policy/types.ts'
import type { Platform } from '../snapshot/schema.ts'
import type { Context } from './context.ts'
import type { Evidence, Severity } from './types.ts'

/** The capability in an end user's words, as the subject of a sentence. */
export const SUBJECT: Readonly<Record<Capability, string>> = {
  smartcard: 'Your smart card reader',
  com: 'Your serial (COM) port',
  audioOut: 'Sound from the session',
  audioIn: 'Your microphone'
}

/** The same as the object of a sentence. */
export const OBJECT: Readonly<Record<Capability, string>> = {
  smartcard: 'smart card readers', com: 'serial (COM) ports', audioOut: 'sound playback', audioIn: 'the microphone'
}

export const PLATFORM_NAMES: Readonly<Record<Platform | 'unknown', string>> = {
  avd: 'Azure Virtual Desktop', windows365: 'Windows 365', devbox: 'Microsoft Dev Box', rds: 'Remote Desktop Services', rdp: 'Remote Desktop',
  xrdp: 'xrdp', console: 'the console', unknown: 'this platform'
}

/** Which side a layer's value was found on: the client, its file and its dialog are the local device's. */
const LOCAL_LAYERS: ReadonlySet<LayerKind> = new Set<LayerKind>(['client', 'consent'])

export function layerEvidence(layer: Layer): Evidence {
  const local = LOCAL_LAYERS.has(layer.layer) || layer.source.startsWith('.rdp file') || / on the local device$/.test(layer.source)
  return { side: local ? 'local' : 'session', source: layer.source, value: layer.value }
}

/** How much a block weighs: a device is surely gone, or nobody looked whether there is one. Nothing where it got through or there is none. */
export function blockSeverity(context: Context, capability: Capability): Severity | undefined {
  const gap = context.gaps[capability]
  return gap === 'missing' ? 'problem' : gap === 'unknown' ? 'warning' : undefined
}

const listed = (layers: Layer[]): string => layers.map((layer) => `${layer.source} = ${layer.value}`).join('; ')

/**
 * What the other layers say, for whoever lifts one block: the further blocks, what could not be read, what allows. Layers
 * of which nothing is known are left out.
 */
export function otherLayers(context: Context, capability: Capability, told: readonly Layer[]): string {
  const rest = context.effective(capability).layers.filter((layer) => !told.includes(layer))
  const blocking = rest.filter((layer) => ['blocks', 'none', 'remote'].includes(layer.effect))
  const unknown = rest.filter((layer) => layer.effect === 'unknown')
  const allowing = rest.filter((layer) => layer.effect === 'allows' || layer.effect === 'limits')
  return [
    blocking.length > 0 ? `It is blocked in another place too, and fixing one is not enough: ${listed(blocking)}.` : '',
    unknown.length > 0 ? `Not known, and would block it as well: ${listed(unknown)}.` : '',
    allowing.length > 0 ? `Does not block: ${listed(allowing)}.` : ''
  ].filter((sentence) => sentence !== '').join(' ')
}

export const joined = (...sentences: string[]): string => sentences.filter((sentence) => sentence !== '').join(' ')

/** "a", "a and b", "a, b and c". */
export function enumeration(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

export const sideName = (side: 'local' | 'session'): string => (side === 'local' ? 'local device' : 'session')

export const SIDES = ['local', 'session'] as const
