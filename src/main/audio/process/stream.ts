import type { AddonStream, AudioAddon, StreamOptions } from './addon.ts'
import { AudioFailure, failure, noMonitor } from '../protocol/failures.ts'
import { openError } from './errors.ts'
import type { AudioError, EndpointChoice, OpenedDevice } from '../protocol/messages.ts'
import { resolveDevice } from './resolve.ts'
import type { CaptureSource, SystemAudio } from './system/system-audio.ts'
import { said } from '../../../core/snapshot/said.ts'
import { withEnvironment } from '../../platform/environment.ts'

/**
 * Seconds in one of PortAudio's buffers. A meter takes short ones, so that a sound waits for the next read and for nothing else;
 * what is only played or searched is safer from gaps with larger ones.
 */
export const BUFFER_SECONDS = { meter: 1 / 60, search: 0.02, play: 0.04 }
/** Buffers between the threads, some half a second and more: a pause of our thread must not stop PortAudio's. */
const MAX_QUEUE = { input: 100, output: 50 }
const RATES = [48_000, 44_100]

/** The sound library, and what the system offers beside it. */
export interface AudioAccess {
  addon: AudioAddon
  system: SystemAudio | undefined
}

export interface OpenStream {
  io: AddonStream
  rate: number
  channels: number
  device: OpenedDevice
}

/**
 * Opens a stream on an endpoint, not yet started. Tries the device's own sampling rate first. Throws AudioFailure; PortAudio's
 * count of initialisations is then wrong and the process must be replaced.
 */
export function openStream({ addon, system }: AudioAccess, endpoint: EndpointChoice, bufferSeconds: number): OpenStream {
  const { device, env } = resolveDevice(addon, endpoint)
  const available = endpoint.direction === 'input' ? device.maxInputChannels : device.maxOutputChannels
  const channels = Math.min(2, available)
  const rates = [...new Set([device.defaultSampleRate, ...RATES])].filter((rate) => rate >= 8000 && rate <= 192_000)
  const tried: number[] = []
  for (const rate of rates) {
    tried.push(rate)
    const options: StreamOptions = {
      deviceId: device.id,
      sampleRate: rate,
      channelCount: channels,
      sampleFormat: 1,
      framesPerBuffer: Math.round(bufferSeconds * rate),
      maxQueue: MAX_QUEUE[endpoint.direction],
      closeOnError: false
    }
    try {
      const io = withEnvironment(env, () => addon.create(endpoint.direction === 'input' ? { inOptions: options } : { outOptions: options }))
      return { io, rate, channels, device: { name: device.name, hostApi: device.hostAPIName } }
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      if (text.includes('Invalid sample rate') && tried.length < rates.length) continue
      throw new AudioFailure(withRefusal(openError({ text, rates: tried }), endpoint, system))
    }
  }
  throw failure('sample-rate', 'paInvalidSampleRate (-9997)', said('sound-error.no-rate', { rate: String(device.defaultSampleRate) }))
}

/** An input, or the sound of an output where the system lets it be heard. Throws AudioFailure. */
export function openCapture(
  access: AudioAccess,
  endpoint: EndpointChoice,
  bufferSeconds: number
): CaptureSource & { device: OpenedDevice } {
  if (endpoint.direction === 'input') return openStream(access, endpoint, bufferSeconds)
  if (access.system === undefined) throw noMonitor()
  return { ...access.system.openLoopback(endpoint), device: { name: endpoint.name, hostApi: 'WASAPI loopback' } }
}

/** PortAudio says "host error" for most that Windows says exactly; both codes are kept. */
function withRefusal(error: AudioError, endpoint: EndpointChoice, system: SystemAudio | undefined): AudioError {
  const refusal = endpoint.source === 'mmdevice' ? system?.refusal(endpoint) : undefined
  return refusal === undefined ? error : { ...refusal, code: `${refusal.code}, ${error.code}` }
}

/** Calls back once when nothing has been fed for too long. The first feed has its own limit: an idle device needs to wake up. */
export class Watchdog {
  private timer: NodeJS.Timeout | undefined
  private fed = false
  private readonly limit: number
  private readonly bark: (ms: number) => void

  constructor(firstLimit: number, limit: number, bark: (ms: number) => void) {
    this.limit = limit
    this.bark = bark
    this.arm(firstLimit)
  }

  /** Called for every block: refreshing a timer costs a fraction of a new one. */
  feed(): void {
    if (this.timer === undefined) return
    if (this.fed) {
      this.timer.refresh()
      return
    }
    this.fed = true
    clearTimeout(this.timer)
    this.arm(this.limit)
  }

  end(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private arm(ms: number): void {
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.bark(ms)
    }, ms)
  }
}
