import { MAX_DEVICES, MAX_TEXT } from '../../../core/snapshot/reading.ts'
import { PLACEHOLDER_NAME, XRDP_NAME } from '../../../core/snapshot/pulse-names.ts'
import type { Endpoint } from '../../../core/snapshot/schema.ts'
import type { PortAudioDevice } from '../../native/portaudio/library.ts'
import { CONSTANTS } from '../../native/pulse/abi.ts'
import type { PulseDevice, PulseServer } from '../../native/pulse/client.ts'

/**
 * Sinks and sources as endpoints. What repeats a sink is no device, and left out.
 *
 * @param cameAt when the kernel's sound card of a number came
 */
export function fromPulse(
  server: PulseServer,
  sinks: readonly PulseDevice[],
  sources: readonly PulseDevice[],
  cameAt: (card: string) => string | undefined = () => undefined
): Endpoint[] {
  const endpoint = (device: PulseDevice, direction: 'output' | 'input', standard: string | null): Endpoint => {
    const isPlaceholder = PLACEHOLDER_NAME.test(device.name)
    const arrivedAt = device.alsaCard === null ? undefined : cameAt(device.alsaCard)
    const formFactor = isPlaceholder ? 'placeholder' : device.formFactor
    return {
      id: clip(device.name),
      name: clip(device.description === '' ? device.name : device.description),
      direction,
      isDefault: device.name === standard,
      state: isPlaceholder ? 'notpresent' : stateOf(device),
      muted: device.muted,
      volume: isUnusedXrdp(device) ? null : Math.min(device.volume, 1000),
      redirected: XRDP_NAME.test(device.name) ? 'yes' : 'no',
      ...(formFactor === null ? {} : { formFactor: clip(formFactor) }),
      ...(arrivedAt === undefined ? {} : { arrivedAt })
    }
  }
  return [
    ...sinks.map((sink) => endpoint(sink, 'output', server.defaultSink)),
    ...sources.filter((source) => !source.isMonitor).map((source) => endpoint(source, 'input', server.defaultSource))
  ].slice(0, MAX_DEVICES)
}

/** PipeWire says 0 % of xrdp's endpoints until they are used for the first time, and 100 % from then on (seen with 1.4.2). */
const isUnusedXrdp = ({ name, state, volume }: PulseDevice): boolean =>
  XRDP_NAME.test(name) && state === CONSTANTS.PA_SINK_SUSPENDED && volume === 0

function stateOf(device: PulseDevice): Endpoint['state'] {
  if (device.unplugged) return 'unplugged'
  switch (device.state) {
    case CONSTANTS.PA_SINK_RUNNING:
      return 'active'
    case CONSTANTS.PA_SINK_IDLE:
      return 'idle'
    case CONSTANTS.PA_SINK_SUSPENDED:
      return 'suspended'
    default:
      return 'unknown'
  }
}

/** PortAudio's devices as endpoints: it tells neither mute nor volume nor state. Equal names get a number. */
export function fromPortAudio(devices: readonly PortAudioDevice[], redirected: Endpoint['redirected']): Endpoint[] {
  const seen = new Map<string, number>()
  return devices.slice(0, MAX_DEVICES).map((device) => {
    const id = clip(`${device.hostApi}: ${device.name}`)
    const key = `${device.direction} ${id}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return {
      id: count === 1 ? id : `${id.slice(0, MAX_TEXT - 8)} #${count}`,
      name: clip(device.name),
      direction: device.direction,
      isDefault: device.isDefault,
      state: 'unknown',
      muted: null,
      volume: null,
      redirected
    }
  })
}

const clip = (value: string): string => value.slice(0, MAX_TEXT)
