import { PLATFORM_DEFAULT } from '../policy/properties.ts'
import { SETTINGS } from '../policy/settings.ts'
import type { Capability, Layer, LayerKind } from '../policy/types.ts'
import type { Platform } from '../snapshot/schema.ts'
import { PLATFORM_WORDS } from '../text/devices.ts'
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
  smartcard: 'smart card readers',
  com: 'serial (COM) ports',
  audioOut: 'sound playback',
  audioIn: 'the microphone'
}

export const PLATFORM_NAMES: Readonly<Record<Platform | 'unknown', string>> = {
  ...PLATFORM_WORDS,
  console: 'the console',
  unknown: 'this platform'
}

/** Which side a layer's value was found on: the client, its file and its dialog are the local device's. */
const LOCAL_LAYERS: ReadonlySet<LayerKind> = new Set<LayerKind>(['client', 'consent'])

export function layerEvidence(layer: Layer): Evidence {
  const local = LOCAL_LAYERS.has(layer.layer) || layer.source.startsWith('.rdp file') || layer.source.endsWith(' on the local device')
  return { side: local ? 'local' : 'session', source: layer.source, value: layer.value }
}

/**
 * How much a block weighs: a device is surely gone, or nobody looked whether there is one. Nothing where it got through or
 * there is none. Where a device of the kind did arrive, the block came after the session began or does not hold for all.
 */
export function blockSeverity(context: Context, capability: Capability): Severity | undefined {
  const gap = context.gaps[capability]
  const someArrived = context.rowsOf(capability).some((row) => row.state === 'redirected' || row.state === 'differs')
  if (gap === 'missing') return someArrived ? 'warning' : 'problem'
  return gap === 'unknown' ? 'warning' : undefined
}

/** The layers of some kinds that block a capability, and how much that weighs; undefined where none does, or nobody misses it. */
export function blockOf(
  context: Context,
  capability: Capability,
  ...kinds: readonly LayerKind[]
): { blocking: Layer[]; severity: Severity } | undefined {
  const blocking = kinds.flatMap((kind) => context.layers(capability, kind)).filter((layer) => layer.effect === 'blocks')
  const severity = blockSeverity(context, capability)
  return blocking.length === 0 || severity === undefined ? undefined : { blocking, severity }
}

/** A layer in few words: a registry value by its name, everything else as it is called. */
function brief(layer: Layer): string {
  const name = layer.source.startsWith('HKLM') ? (layer.source.split('\\').at(-1) ?? layer.source) : layer.source
  return layer.source === PLATFORM_DEFAULT ? layer.value : `${name} = ${layer.value}`
}

/** The settings that would block a capability if they were set so, with what they are now. */
function wouldBlock(capability: Capability, layers: readonly Layer[]): string[] {
  const { policy, host } = SETTINGS[capability]
  const of = (kind: LayerKind): Layer[] => layers.filter((layer) => layer.layer === kind)
  const short = (layer: Layer): string =>
    layer.source === PLATFORM_DEFAULT ? 'not set, on by default' : layer.value.replace(/ \(Windows allows it by default\)/, '')
  const now = (kind: LayerKind): string => enumeration([...new Set(of(kind).map(short))])
  const hostKind = host?.layer ?? 'host'
  return [
    ...(of('property').length > 0 ? [`${SETTINGS[capability].property.name} in the connection's properties (now ${now('property')})`] : []),
    ...(of('policy').length > 0 ? [`the policy "${policy.displayName}" if it is ${policy.blockingState} (now ${now('policy')})`] : []),
    ...(host !== undefined && of(hostKind).length > 0
      ? [`the session host's own value ${host.valueName} = ${host.blocks === 'zero' ? 0 : 1} (now ${now(hostKind)})`]
      : []),
    ...(of('service').length > 0
      ? [
          `a stopped service: ${either([...new Set(of('service').map((layer) => layer.source.split(' ')[1] ?? layer.source))])} (running now)`
        ]
      : []),
    ...(of('privacy').length > 0
      ? [
          `microphone access that is denied (not denied now on the ${enumeration(of('privacy').map((layer) => layer.source.split(' on the ')[1] ?? 'machine'))})`
        ]
      : [])
  ]
}

/**
 * What the other layers say, for whoever lifts one block: the further blocks, what could not be read, and what else would
 * block, with its present state. Layers that decide nothing here are left out.
 */
export function otherLayers(context: Context, capability: Capability, told: readonly Layer[]): string {
  const rest = context.effective(capability).layers.filter((layer) => !told.includes(layer))
  const blocking = rest.filter((layer) => ['blocks', 'none', 'remote'].includes(layer.effect))
  const unknown = rest.filter((layer) => layer.effect === 'unknown')
  const open = wouldBlock(
    capability,
    rest.filter(
      (layer) =>
        ['allows', 'limits'].includes(layer.effect) ||
        (layer.effect === 'no-effect' && (layer.layer === 'host' || layer.layer === 'listener'))
    )
  )
  return [
    blocking.length > 0 ? `It is blocked in another place too, and fixing one is not enough: ${blocking.map(brief).join('; ')}.` : '',
    unknown.length > 0 ? `Not known, and it may block as well: ${unknown.map(brief).join('; ')}.` : '',
    open.length > 0 ? `What else would block it: ${open.join('; ')}.` : ''
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

export const joined = (...sentences: string[]): string => sentences.filter((sentence) => sentence !== '').join(' ')

/** "a", "a and b", "a, b and c". */
export function enumeration(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const either = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

export const sideName = (side: 'local' | 'session'): string => (side === 'local' ? 'local device' : 'session')

export const SIDES = ['local', 'session'] as const
