import { settingsOf } from '../capabilities/all.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import type { FactBase } from '../facts/base.ts'
import { items, say } from '../words/index.ts'
import { layerAt, resting } from './layers.ts'
import type { Layer } from './layers.ts'

const INI = '/etc/xrdp/xrdp.ini [Channels]'

/**
 * What an xrdp host allows. It has no serial redirection; sound needs a module that xrdp does not bring along. The virtual
 * channels of xrdp.ini's [Channels] section are all on by default.
 * https://github.com/neutrinolabs/pulseaudio-module-xrdp/wiki
 */
export function xrdpLayer(facts: FactBase, capability: AnyCapability): Layer {
  const { xrdp } = settingsOf(capability)
  const layer = layerAt('host', 'xrdp')
  if (xrdp === 'never') return layer(say('layer.xrdp.never'), 'blocks')
  if (xrdp === undefined) return layer(say('value.unknown'), 'unknown')
  const off = facts.all('xrdp-channel').filter(({ value }) => !value.on && xrdp.channels.includes(value.name))
  if (off.length > 0) {
    const names = off.map((fact) => `${fact.value.name}=false`)
    return layerAt('host', INI, 'session', off)(items('comma', names), 'blocks')
  }
  if (xrdp.outcome === 'listed-only') return layer(say('layer.xrdp.listed-only'), 'unknown')
  if (xrdp.outcome === 'allowed')
    return layerAt('host', INI)(say('layer.xrdp.on-by-default', { channels: items('comma', xrdp.channels) }), 'allows')
  const module = facts.all('xrdp-sound-module')[0]
  const ofModule = layerAt('host', say('layer.source.xrdp-module'), 'session', resting(module))
  if (module === undefined) return ofModule(say('value.unknown'), 'unknown')
  return module.value ? ofModule(say('layer.xrdp.loaded'), 'allows') : ofModule(say('layer.xrdp.not-loaded'), 'blocks')
}
