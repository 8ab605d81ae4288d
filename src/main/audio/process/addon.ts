import { loadPortAudio } from '../../native/portaudio/library.ts'

/**
 * The streaming half of naudiodon's addon, as its C++ source has it (napi in src/AudioIO.cc, src/GetDevices.cc). Everything
 * it calls prints on stdout and stderr. abort() exists and must not be used: it frees a stream that a reader still waits for.
 */
export interface AudioAddon {
  getDevices(): AddonDevice[]
  getHostAPIs(): { defaultHostAPI: number; HostAPIs: AddonHostApi[] }
  /** Opens a stream. Throws an Error with PortAudio's text; a failed call leaves PortAudio initialised once more. */
  create(options: { inOptions: StreamOptions } | { outOptions: StreamOptions }): AddonStream
}

export interface AddonDevice {
  /** Index in the list; shifts when devices come and go. */
  id: number
  name: string
  maxInputChannels: number
  maxOutputChannels: number
  defaultSampleRate: number
  hostAPIName: string
}

export interface AddonHostApi {
  id: number
  name: string
  /** 4294967295 for none. */
  defaultInput: number
  defaultOutput: number
}

export interface StreamOptions {
  deviceId: number
  sampleRate: number
  channelCount: number
  /** 1 is 32-bit float. */
  sampleFormat: 1
  framesPerBuffer: number
  /** Buffers between PortAudio's thread and ours. */
  maxQueue: number
  /** false: over- and underruns are printed, and the stream goes on. */
  closeOnError: false
}

export interface AddonStream {
  start(): void
  /** Waits until so many bytes have come; holds a thread of the pool meanwhile. */
  read(bytes: number): Promise<{ err?: string; buf?: Buffer; finished?: boolean }>
  /** Waits until the queue has room. Resolves with a text where the stream reported an error. */
  write(chunk: Buffer): Promise<string | undefined>
  quit(flag: 'WAIT'): Promise<void>
}

/** The addon as built for this platform. Throws PortAudioMissingError. */
export function loadAudioAddon(): AudioAddon {
  return loadPortAudio() as unknown as AudioAddon
}
