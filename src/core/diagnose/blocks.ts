import { settingsOf } from '../capabilities/all.ts'
import type { Capability } from '../capabilities/index.ts'
import { isInSession } from '../policy/effective.ts'
import type { Layer, LayerKind } from '../policy/layers.ts'
import { factOf, isLogged } from '../policy/layers.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Context } from './context.ts'
import type { Severity } from './finding.ts'

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

/**
 * When a block takes something away. now: a device is missing, or nobody looked. next: the devices are here, so it does not count yet.
 * no-device: there is none to take away, and the first one that is plugged in will not get through.
 */
export interface Weight {
  when: 'now' | 'next' | 'no-device'
  severity: Severity
}

/** Undefined where nothing can be said: something is in the session that may have come through, or may be its own. */
export function weightOf(context: Context, capability: Capability): Weight | undefined {
  const severity = blockSeverity(context, capability)
  if (severity !== undefined) return { when: 'now', severity }
  if (context.gaps[capability] === 'none') return { when: 'no-device', severity: 'info' }
  return isInSession(context.facts, capability) ? { when: 'next', severity: 'info' } : undefined
}

/** What Windows logged in this session where the client itself did not ask: it tells nothing of why. */
export const notAskedFor = (context: Context, capability: Capability): Layer[] =>
  context.layers(capability, 'client').filter((layer) => layer.effect === 'blocks' && isLogged(layer))

/** The layers of some kinds that block a capability, and how much that weighs; undefined where none does, or nobody misses it. */
export function blockOf(
  context: Context,
  capability: Capability,
  ...kinds: readonly LayerKind[]
): ({ blocking: Layer[] } & Weight) | undefined {
  const blocking = kinds.flatMap((kind) => context.layers(capability, kind)).filter((layer) => layer.effect === 'blocks')
  const weight = weightOf(context, capability)
  return blocking.length === 0 || weight === undefined ? undefined : { blocking, ...weight }
}

/**
 * What a layer says now, where only the log says that it blocked: it did when the session began, and does not any more. Undefined
 * where it still blocks, or was not read.
 */
export function liftedSince(
  context: Context,
  capability: Capability,
  blocking: readonly Layer[],
  ...kinds: readonly LayerKind[]
): Words | undefined {
  if (!blocking.every(isLogged)) return undefined
  const now = kinds.flatMap((kind) => context.layers(capability, kind)).filter((layer) => !isLogged(layer))
  return now.length > 0 && now.every((layer) => layer.effect !== 'unknown' && factOf(layer, 'registry-value') !== undefined)
    ? shortValues(now)
    : undefined
}

/** A layer in few words: a registry value by its name, everything else as it is called. */
function brief(layer: Layer): Words {
  if (layer.assumed === true) return layer.value
  const registry = typeof layer.source === 'string' && layer.source.startsWith('HK')
  const source = registry ? ((layer.source as string).split('\\').at(-1) ?? layer.source) : layer.source
  return say('layer.brief', { source, value: layer.value })
}

const shortValues = (layers: readonly Layer[]): Words => {
  const values = layers.map((layer) => layer.brief ?? layer.value)
  return items('and', [...new Map(values.map((value) => [JSON.stringify(value), value])).values()])
}

/** The settings that would block a capability if they were set so, with what they are now. */
function wouldBlock(capability: Capability, layers: readonly Layer[]): Words[] {
  const { policy, host, property } = settingsOf(capability).setting
  const found = (kind: LayerKind): Layer[] => layers.filter((layer) => layer.layer === kind)
  const now = (kind: LayerKind): Words => shortValues(found(kind))
  const hostKind = host?.layer ?? 'host'
  const services = [...new Set(found('service').flatMap((layer) => factOf(layer, 'service')?.value.name ?? []))]
  const sides = [...new Set(found('privacy').map((layer) => layer.side))]
  return [
    ...(found('property').length > 0 ? [say('would-block.property', { name: property.name, now: now('property') })] : []),
    ...(found('policy').length > 0
      ? [say('would-block.policy', { name: policy.displayName, state: say(`policy.${policy.blockingState}`), now: now('policy') })]
      : []),
    ...(host !== undefined && found(hostKind).length > 0
      ? [say('would-block.host', { value: `${host.valueName} = ${host.blocks === 'zero' ? 0 : 1}`, now: now(hostKind) })]
      : []),
    ...(services.length > 0 ? [say('would-block.service', { services: items('or', services) })] : []),
    ...(sides.length > 0
      ? [
          say('would-block.privacy', {
            sides: items(
              'and',
              sides.map((side) => say(`side.${side}-host`))
            )
          })
        ]
      : [])
  ]
}

/**
 * What the other layers say, for whoever lifts one block: the further blocks, what could not be read, and what else would
 * block, with its present state. Layers that decide nothing here are left out.
 */
export function otherLayers(context: Context, capability: Capability, known: readonly Layer[]): Words {
  const rest = context.effective(capability).layers.filter((layer) => !known.includes(layer))
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
  return items('sentences', [
    ...(blocking.length > 0 ? [say('other-layers.blocking', { layers: items('semicolon', blocking.map(brief)) })] : []),
    ...(unknown.length > 0 ? [say('other-layers.unknown', { layers: items('semicolon', unknown.map(brief)) })] : []),
    ...(open.length > 0 ? [say('other-layers.open', { layers: items('semicolon', open) })] : [])
  ])
}
