import type { AddonDevice, AddonStream, AudioAddon, StreamOptions } from '../process/addon.ts'

/**
 * Stands in for naudiodon's addon in tests: it refuses what PortAudio refuses, with PortAudio's texts, counts streams as open
 * until they quit, and fails on calls that the real one would crash on.
 */
export interface FakeDevice extends Omit<AddonDevice, 'id' | 'defaultSampleRate'> {
  /** The first is the default. */
  rates: number[]
  busy?: boolean
  /** Samples an input delivers, from the first one on; then it falls silent as a lost device does. Interleaved. */
  delivers?: Float32Array
  /** Text of the exception when it is opened. */
  fails?: string
}

export class FakeAddon implements AudioAddon {
  readonly devices: FakeDevice[]
  readonly opened: StreamOptions[] = []
  readonly played: Float32Array[] = []
  open = 0
  environment: Record<string, string | undefined> = {}

  constructor(devices: FakeDevice[]) {
    this.devices = devices
  }

  getDevices(): AddonDevice[] {
    return this.devices.map(({ name, maxInputChannels, maxOutputChannels, hostAPIName, rates }, id) => ({
      id,
      name,
      maxInputChannels,
      maxOutputChannels,
      hostAPIName,
      defaultSampleRate: rates[0]!
    }))
  }

  getHostAPIs() {
    const names = [...new Set(this.devices.map(({ hostAPIName }) => hostAPIName))]
    const first = (name: string, key: 'maxInputChannels' | 'maxOutputChannels') => {
      const index = this.devices.findIndex((device) => device.hostAPIName === name && device[key] > 0)
      return index < 0 ? 4_294_967_295 : index
    }
    return {
      defaultHostAPI: 0,
      HostAPIs: names.map((name, id) => ({
        id,
        name,
        defaultInput: first(name, 'maxInputChannels'),
        defaultOutput: first(name, 'maxOutputChannels')
      }))
    }
  }

  create(options: { inOptions: StreamOptions } | { outOptions: StreamOptions }): AddonStream {
    const isInput = 'inOptions' in options
    const wanted = isInput ? options.inOptions : options.outOptions
    const device = this.devices[wanted.deviceId]
    this.environment = { PULSE_SOURCE: process.env['PULSE_SOURCE'], PULSE_SINK: process.env['PULSE_SINK'] }
    if (!device) throw new Error('No default device')
    if (wanted.channelCount > (isInput ? device.maxInputChannels : device.maxOutputChannels))
      throw new Error('Channel count exceeds maximum number of channels for device')
    if (device.fails !== undefined) throw new Error(device.fails)
    if (device.busy === true) throw new Error('Could not open stream: Device unavailable')
    if (!device.rates.includes(wanted.sampleRate)) throw new Error('Format not supported: Invalid sample rate')
    this.opened.push(wanted)
    this.open++
    return isInput ? this.input(device) : this.output()
  }

  private input(device: FakeDevice): AddonStream {
    let started = false
    let at = 0
    let release: ((value: { finished: boolean }) => void) | undefined
    return {
      start: () => void (started = true),
      read: async (bytes) => {
        if (!started) throw new Error('fake: read before start')
        if (release) throw new Error('fake: a second read while one waits')
        const samples = device.delivers?.slice(at, at + bytes / 4) ?? new Float32Array(0)
        at += samples.length
        if (samples.length > 0) return { buf: Buffer.from(samples.buffer), finished: false }
        return new Promise((resolve) => (release = resolve))
      },
      write: () => Promise.reject(new Error('AudioIO Write - cannot write to an input-only stream')),
      quit: async () => {
        this.open--
        release?.({ finished: true })
      }
    }
  }

  private output(): AddonStream {
    let written = 0
    return {
      start: () => {
        if (written < 2) throw new Error('fake: WASAPI finds no data at its start')
      },
      read: () => Promise.reject(new Error('AudioIO Read - cannot read from a output-only stream')),
      write: async (chunk) => {
        written++
        this.played.push(new Float32Array(chunk.buffer.slice(chunk.byteOffset, chunk.byteOffset + chunk.length)))
        return undefined
      },
      quit: async () => void this.open--
    }
  }
}
