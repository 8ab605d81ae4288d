import { enterApartment } from './apartment.ts'
import {
  AUDCLNT_BUFFERFLAGS_SILENT,
  AUDCLNT_SHAREMODE_SHARED,
  AUDCLNT_STREAMFLAGS_LOOPBACK,
  IAudioCaptureClient,
  IAudioClient,
  KSDATAFORMAT_SUBTYPE_IEEE_FLOAT,
  WAVEFORMATEX,
  WAVEFORMATEXTENSIBLE,
  WAVE_FORMAT_EXTENSIBLE,
  WAVE_FORMAT_IEEE_FLOAT
} from './abi/audioclient.ts'
import { eConsole, eRender, eCapture, IMMDevice, IMMDeviceEnumerator, MMDeviceEnumerator } from './abi/mmdevapi.ts'
import { CLSCTX_ALL, ole32 } from './abi/ole32.ts'
import { callMethod, createInstance, guid, objectFrom, release, using, type Com } from './com.ts'
import { NativeError } from './errors.ts'
import { addressIn, bytesAt, dwordCell, pointerCell } from './memory.ts'

/**
 * Hearing what an output plays, by WASAPI's loopback: https://learn.microsoft.com/windows/win32/coreaudio/loopback-recording
 * While nothing plays on the endpoint, Windows delivers no packets at all.
 */
export interface Loopback {
  /** Samples a second, of the endpoint's own mix. */
  readonly rate: number
  readonly channels: number
  start(): void
  /** All that came since the last call, interleaved, 1.0 is full scale; null where nothing has come. Throws NativeError. */
  read(): Float32Array | null
  close(): void
}

const AUDCLNT_E_UNSUPPORTED_FORMAT = 0x88890008
/** 100 ns each: half a second, so that a pause of this thread loses nothing. */
const BUFFER_DURATION = 5_000_000

interface MixFormat {
  rate: number
  channels: number
}

/** Opens the loopback of an output; null: of the default one. Throws NativeError. */
export function openLoopback(id: string | null): Loopback {
  return withClient('output', id, (client, leave) => {
    const { rate, channels } = initialize(client, AUDCLNT_STREAMFLAGS_LOOPBACK)
    const capture = objectFrom<typeof IAudioCaptureClient>((cell) =>
      callMethod(IAudioClient, client, 'GetService', guid(IAudioCaptureClient.iid), cell)
    )
    return {
      rate,
      channels,
      start: () => callMethod(IAudioClient, client, 'Start'),
      read: () => joined(packetsOf(capture, channels)),
      close() {
        release(capture)
        leave()
      }
    }
  })
}

/**
 * Asks Windows whether a program may open an endpoint now, in the shared mode that all programs use. Throws the NativeError of
 * the refusal: PortAudio keeps such codes to itself.
 */
export function tryOpen(direction: 'input' | 'output', id: string | null): void {
  withClient(direction, id, (client, leave) => {
    initialize(client, 0)
    leave()
  })
}

/** The work keeps the client until it calls leave; where it throws, the client is given back here. */
function withClient<T>(
  direction: 'input' | 'output',
  id: string | null,
  work: (client: Com<typeof IAudioClient>, leave: () => void) => T
): T {
  const leaveApartment = enterApartment()
  let client: Com<typeof IAudioClient> | undefined
  const leave = (): void => {
    if (client !== undefined) release(client)
    leaveApartment()
  }
  try {
    client = using(createInstance(MMDeviceEnumerator, IMMDeviceEnumerator, CLSCTX_ALL), (enumerator) => {
      const flow = direction === 'output' ? eRender : eCapture
      const device = objectFrom<typeof IMMDevice>((cell) =>
        id === null
          ? callMethod(IMMDeviceEnumerator, enumerator, 'GetDefaultAudioEndpoint', flow, eConsole, cell)
          : callMethod(IMMDeviceEnumerator, enumerator, 'GetDevice', id, cell)
      )
      return using(device, () =>
        objectFrom<typeof IAudioClient>((cell) => callMethod(IMMDevice, device, 'Activate', guid(IAudioClient.iid), CLSCTX_ALL, null, cell))
      )
    })
    return work(client, leave)
  } catch (error) {
    leave()
    throw error
  }
}

/** In shared mode an endpoint takes its own mix format without conversion. */
function initialize(client: Com<typeof IAudioClient>, flags: number): MixFormat {
  const cell = pointerCell()
  callMethod(IAudioClient, client, 'GetMixFormat', cell)
  const format = addressIn(cell)
  if (format === null) throw new TypeError('IAudioClient::GetMixFormat left no format')
  try {
    const mix = mixFormat((length) => bytesAt(format, length))
    callMethod(IAudioClient, client, 'Initialize', AUDCLNT_SHAREMODE_SHARED, flags, BUFFER_DURATION, 0, format, null)
    return mix
  } finally {
    ole32.calls.CoTaskMemFree(format)
  }
}

/** The shared mix is 32-bit float on every Windows since Vista; anything else is refused by name instead of being misread. */
export function mixFormat(bytes: (length: number) => Buffer): MixFormat {
  const { offsets } = WAVEFORMATEX
  const basic = bytes(WAVEFORMATEX.size)
  const tag = basic.readUInt16LE(offsets.wFormatTag)
  const bits = basic.readUInt16LE(offsets.wBitsPerSample)
  const subFormat = (): Buffer => bytes(WAVEFORMATEXTENSIBLE.size).subarray(WAVEFORMATEXTENSIBLE.offsets.SubFormat)
  const isFloat =
    tag === WAVE_FORMAT_IEEE_FLOAT || (tag === WAVE_FORMAT_EXTENSIBLE && subFormat().equals(guid(KSDATAFORMAT_SUBTYPE_IEEE_FLOAT)))
  if (!isFloat || bits !== 32)
    throw new NativeError(`IAudioClient::GetMixFormat (format ${tag}, ${bits} bits)`, AUDCLNT_E_UNSUPPORTED_FORMAT)
  return { rate: basic.readUInt32LE(offsets.nSamplesPerSec), channels: basic.readUInt16LE(offsets.nChannels) }
}

function packetsOf(capture: Com<typeof IAudioCaptureClient>, channels: number): Float32Array[] {
  const packets: Float32Array[] = []
  const size = dwordCell()
  for (;;) {
    callMethod(IAudioCaptureClient, capture, 'GetNextPacketSize', size)
    if (size.readUInt32LE() === 0) return packets
    packets.push(nextPacket(capture, channels))
  }
}

function nextPacket(capture: Com<typeof IAudioCaptureClient>, channels: number): Float32Array {
  const data = pointerCell()
  const frames = dwordCell()
  const flags = dwordCell()
  callMethod(IAudioCaptureClient, capture, 'GetBuffer', data, frames, flags, null, null)
  const count = frames.readUInt32LE()
  try {
    const address = addressIn(data)
    // A packet marked silent may hold anything.
    if (address === null || (flags.readUInt32LE() & AUDCLNT_BUFFERFLAGS_SILENT) !== 0) return new Float32Array(count * channels)
    const bytes = bytesAt(address, count * channels * 4)
    return new Float32Array(Uint8Array.from(bytes).buffer)
  } finally {
    callMethod(IAudioCaptureClient, capture, 'ReleaseBuffer', count)
  }
}

function joined(packets: Float32Array[]): Float32Array | null {
  const [first] = packets
  if (first === undefined || packets.length === 1) return first ?? null
  const samples = new Float32Array(packets.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const packet of packets) {
    samples.set(packet, at)
    at += packet.length
  }
  return samples
}
