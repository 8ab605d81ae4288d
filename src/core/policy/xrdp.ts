import type { EffectiveInput, XrdpFacts } from './input.ts'
import type { Layer } from './types.ts'
import type { AnyCapability } from './settings.ts'

/** The virtual channels of xrdp.ini's [Channels] section that each capability needs. All are on by default. */
const CHANNELS: Partial<Record<AnyCapability, (keyof Omit<XrdpFacts, 'soundModule'>)[]>> = {
  smartcard: ['rdpdr'],
  audioOut: ['rdpsnd'],
  audioIn: ['drdynvc'],
  drive: ['rdpdr']
}

const SOURCE = '/etc/xrdp/xrdp.ini [Channels]'

/**
 * What an xrdp host allows. It has no serial redirection; sound needs a module that xrdp does not bring along.
 * https://github.com/neutrinolabs/pulseaudio-module-xrdp/wiki
 */
export function xrdpLayer(input: EffectiveInput, capability: AnyCapability): Layer {
  const channels = CHANNELS[capability]
  if (capability === 'com') return { layer: 'host', source: 'xrdp', value: 'xrdp has no serial redirection', effect: 'blocks' }
  if (channels === undefined) return { layer: 'host', source: 'xrdp', value: 'unknown', effect: 'unknown' }
  const off = channels.filter((name) => input.xrdp?.[name] === false)
  if (off.length > 0) return { layer: 'host', source: SOURCE, value: off.map((name) => `${name}=false`).join(', '), effect: 'blocks' }
  if (capability === 'smartcard')
    return {
      layer: 'host',
      source: 'xrdp',
      value: "not known from here; only programs with xrdp's own PC/SC library can use the cards",
      effect: 'unknown'
    }
  if (capability === 'drive') return { layer: 'host', source: SOURCE, value: `${channels.join(', ')} on by default`, effect: 'allows' }
  if (input.xrdp?.soundModule === undefined) return { layer: 'host', source: 'xrdp sound module', value: 'unknown', effect: 'unknown' }
  return {
    layer: 'host',
    source: 'xrdp sound module',
    value: input.xrdp.soundModule ? 'loaded' : 'not loaded',
    effect: input.xrdp.soundModule ? 'allows' : 'blocks'
  }
}
