import type { AddonDevice, AudioAddon } from './addon.ts'
import { failure } from '../protocol/failures.ts'
import type { EndpointChoice } from '../protocol/messages.ts'
import { said } from '../../../core/snapshot/said.ts'

/** A PortAudio device, and what the environment must say while it is opened. */
export interface ResolvedDevice {
  device: AddonDevice
  env: Record<string, string>
}

type Listing = Pick<AudioAddon, 'getDevices' | 'getHostAPIs'>

/**
 * Finds the PortAudio device of an endpoint. Throws AudioFailure 'not-found'.
 *
 * PulseAudio: PortAudio knows ALSA PCMs only. Where the ALSA configuration has a PCM of the endpoint's name, it is taken; an
 * ordinary desktop has just `pulse` and `default`, which lead to the sound server. PulseAudio's client library reads
 * PULSE_SINK and PULSE_SOURCE (man pulse-client.conf: default-sink) each time a PCM is opened, and PipeWire's ALSA plugin
 * PIPEWIRE_NODE, so the endpoint is chosen through them. Monitors (`NAME.monitor`) work the same way.
 *
 * Windows: PortAudio's WASAPI devices have the endpoint's friendly name.
 */
export function resolveDevice(addon: Listing, { source, direction, id, name }: EndpointChoice): ResolvedDevice {
  const devices = addon.getDevices().filter((device) => (direction === 'input' ? device.maxInputChannels : device.maxOutputChannels) > 0)
  if (source === 'pulse') return resolvePulse(devices, direction, id)
  const device =
    id === null
      ? standardDevice(addon, devices, direction)
      : source === 'mmdevice'
        ? byFriendlyName(devices, name)
        : byPortAudioId(devices, id)
  if (!device) throw source === 'portaudio' && id !== null ? awayOrInUse(name) : notFound(name, direction)
  return { device, env: {} }
}

function resolvePulse(devices: AddonDevice[], direction: 'input' | 'output', id: string | null): ResolvedDevice {
  const own = id === null ? undefined : devices.find((device) => device.name === id)
  if (own) return { device: own, env: {} }
  const generic = devices.find(({ name }) => name === 'pulse') ?? devices.find(({ name }) => name === 'default')
  if (!generic) throw failure('missing', 'ALSA', said('sound-error.no-way'), said('sound-error.hint.alsa-plugin'))
  if (id === null) return { device: generic, env: {} }
  return { device: generic, env: { [direction === 'input' ? 'PULSE_SOURCE' : 'PULSE_SINK']: id, PIPEWIRE_NODE: id } }
}

/** Names cut to 31 characters are MME's; the exact ones of the newer interfaces come first. */
function byFriendlyName(devices: AddonDevice[], name: string): AddonDevice | undefined {
  const exact = devices.filter((device) => device.name === name)
  for (const api of ['Windows WASAPI', 'Windows DirectSound', 'MME']) {
    const found = exact.find((device) => device.hostAPIName === api)
    if (found) return found
  }
  return exact[0] ?? devices.find((device) => device.name.length >= 31 && name.startsWith(device.name))
}

/** "HOST API: NAME", with " #2" where two have the same name. */
function byPortAudioId(devices: AddonDevice[], id: string): AddonDevice | undefined {
  const seen = new Map<string, number>()
  return devices.find((device) => {
    const key = `${device.hostAPIName}: ${device.name}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return (count === 1 ? key : `${key} #${count}`) === id
  })
}

function standardDevice(addon: Listing, devices: AddonDevice[], direction: 'input' | 'output'): AddonDevice | undefined {
  const { HostAPIs, defaultHostAPI } = addon.getHostAPIs()
  const preferred = HostAPIs.find(({ name }) => name === 'Windows WASAPI') ?? HostAPIs.find(({ id }) => id === defaultHostAPI)
  const id = direction === 'input' ? preferred?.defaultInput : preferred?.defaultOutput
  return devices.find((device) => device.id === id)
}

/** PortAudio opens every ALSA card once for its list: one that another program holds is left out. */
const awayOrInUse = (name: string) =>
  failure('not-found', 'NO_SUCH_DEVICE', said('sound-error.away-or-in-use', { name }), said('sound-error.hint.away-or-in-use'))

function notFound(name: string, direction: 'input' | 'output') {
  const what = direction === 'input' ? 'microphone' : 'output'
  return failure(
    'not-found',
    'NO_SUCH_DEVICE',
    name === '' ? said(`sound-error.no-default-${what}`) : said(`sound-error.unknown-${what}`, { name }),
    said('sound-error.hint.other-device')
  )
}
