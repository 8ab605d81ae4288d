import { settingsOf } from '../capabilities/index.ts'
import type { AnyCapability } from '../capabilities/index.ts'
import type { FactBase } from '../facts/base.ts'
import { items, say } from '../words/index.ts'
import type { Layer } from './layers.ts'

const INI = '/etc/xrdp/xrdp.ini [Channels]'

/**
 * What an xrdp host allows. It has no serial redirection; sound needs a module that xrdp does not bring along. The virtual
 * channels of xrdp.ini's [Channels] section are all on by default.
 * https://github.com/neutrinolabs/pulseaudio-module-xrdp/wiki
 */
export function xrdpLayer(facts: FactBase, capability: AnyCapability): Layer {
  const { xrdp } = settingsOf(capability)
  const place = { layer: 'host', source: 'xrdp', side: 'session', facts: [] } as const
  if (xrdp === 'never') return { ...place, value: say('layer.xrdp.never'), effect: 'blocks' }
  if (xrdp === undefined) return { ...place, value: say('value.unknown'), effect: 'unknown' }
  const off = facts.all('xrdp-channel').filter(({ value }) => !value.on && xrdp.channels.includes(value.name))
  if (off.length > 0) {
    const value = items(
      'comma',
      off.map((fact) => `${fact.value.name}=false`)
    )
    return { ...place, source: INI, value, effect: 'blocks', facts: off }
  }
  if (xrdp.outcome === 'listed-only') return { ...place, value: say('layer.xrdp.listed-only'), effect: 'unknown' }
  if (xrdp.outcome === 'allowed')
    return { ...place, source: INI, value: say('layer.xrdp.on-by-default', { channels: items('comma', xrdp.channels) }), effect: 'allows' }
  const module = facts.all('xrdp-sound-module')[0]
  const source = say('layer.source.xrdp-module')
  if (module === undefined) return { ...place, source, value: say('value.unknown'), effect: 'unknown' }
  return {
    ...place,
    source,
    value: say(module.value ? 'layer.xrdp.loaded' : 'layer.xrdp.not-loaded'),
    effect: module.value ? 'allows' : 'blocks',
    facts: [module]
  }
}
