import { describe, expect, it, vi } from 'vitest'
import { proofSignal } from '../../../core/signal/chirp.ts'
import { pad } from '../../../core/signal/testing/channel.ts'
import { stereoOf, testTone } from '../../../core/signal/tone.ts'
import type { StreamOptions } from './addon.ts'
import { AudioEngine } from './engine.ts'
import { AudioFailure } from '../protocol/failures.ts'
import { refusedByWindows } from './errors.ts'
import type { SystemAudio } from './system/system-audio.ts'
import { FakeAddon, type FakeDevice } from '../testing/fake-addon.ts'
import { PortAudioMissingError } from '../../native/portaudio/library.ts'
import type { EndpointChoice, FromAudio, ToAudio } from '../protocol/messages.ts'

const RATE = 48_000
const device = (change: Partial<FakeDevice>): FakeDevice => ({
  name: 'Microphone',
  maxInputChannels: 2,
  maxOutputChannels: 0,
  hostAPIName: 'Core Audio',
  rates: [RATE],
  ...change
})
const speaker = (change: Partial<FakeDevice> = {}) => device({ name: 'Speaker', maxInputChannels: 0, maxOutputChannels: 2, ...change })
const endpoint = (direction: 'input' | 'output', name: string | null, source: EndpointChoice['source'] = 'portaudio'): EndpointChoice => ({
  source,
  direction,
  id: name === null ? null : `Core Audio: ${name}`,
  name: name ?? ''
})
const tone = (seconds: number, left = 0.5, right = left) => {
  const samples = new Float32Array(2 * seconds * RATE)
  for (let n = 0; n < seconds * RATE; n++) {
    samples[2 * n] = left * Math.sin((2 * Math.PI * 440 * n) / RATE)
    samples[2 * n + 1] = right * Math.sin((2 * Math.PI * 440 * n) / RATE)
  }
  return samples
}

const streamOptions: StreamOptions = {
  deviceId: 0,
  sampleRate: RATE,
  channelCount: 2,
  sampleFormat: 1,
  framesPerBuffer: 480,
  maxQueue: 20,
  closeOnError: false
}

function engineOn(devices: FakeDevice[], system?: SystemAudio) {
  const addon = new FakeAddon(devices)
  const sent: FromAudio[] = []
  const refork = vi.fn<() => void>()
  const engine = new AudioEngine({
    load: () => addon,
    system,
    send: (message) => sent.push(message),
    refork,
    limits: { first: 60, next: 60 }
  })
  const of = <T extends FromAudio['type']>(type: T) => sent.filter((message) => message.type === type) as Extract<FromAudio, { type: T }>[]
  const until = async (type: FromAudio['type'], count = 1) => {
    await vi.waitFor(() => expect(of(type).length).toBeGreaterThanOrEqual(count), { timeout: 5000, interval: 5 })
  }
  return { addon, engine, sent, of, until, refork, receive: (message: ToAudio) => engine.receive(message) }
}

describe('audio engine', () => {
  it('meters an input for the time asked and closes it', async () => {
    const bed = engineOn([device({ delivers: tone(2) })])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 1, keepSeconds: 1 })
    await bed.until('finished')
    expect(bed.of('started')[0]).toMatchObject({ stream: 1, device: { name: 'Microphone', hostApi: 'Core Audio' }, sampleRate: RATE })
    const { result } = bed.of('finished')[0]!
    if (result.of !== 'mic') throw new Error(result.of)
    expect(result.statistics.rms).toBeCloseTo(-9.03, 1)
    expect(result.levels.length).toBe(10)
    expect(result.loudness?.levels.length).toBe(200)
    expect(bed.of('level').length).toBe(10)
    expect(bed.addon.open).toBe(0)
    expect(bed.refork).not.toHaveBeenCalled()
  })

  it('meters a microphone that uses one channel of two without losing level', async () => {
    const bed = engineOn([device({ delivers: tone(1, 0.5, 0) })])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', null), seconds: 0.5, keepSeconds: 0 })
    await bed.until('finished')
    expect(bed.of('level')[3]!.level.rms).toBeCloseTo(-9.03, 0)
    expect(bed.of('level')[3]!.level.channels[1]).toBe(-120)
  })

  it('stops when asked and reports what came so far', async () => {
    const bed = engineOn([device({ delivers: tone(1) })])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: null, keepSeconds: 0 })
    await bed.until('level', 5)
    bed.receive({ type: 'stop', stream: 1 })
    await bed.until('finished')
    expect(bed.of('finished').length).toBe(1)
  })

  it('notices that a device delivers nothing any more, says so once, and asks to be replaced', async () => {
    const bed = engineOn([device({ delivers: tone(0.2) })])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 5, keepSeconds: 0 })
    await bed.until('failed')
    expect(bed.of('failed')[0]!.error).toMatchObject({
      kind: 'no-data',
      code: 'NO_DATA',
      message: 'The device delivered nothing for 60 ms'
    })
    expect(bed.sent.at(-1)).toEqual({ type: 'leaving' })
    expect(bed.refork).toHaveBeenCalledTimes(1)
  })

  it('waits with being replaced until the other streams have ended', async () => {
    const bed = engineOn([device({ delivers: tone(30) }), device({ name: 'Taken', busy: true })])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: null, keepSeconds: 0 })
    bed.receive({ type: 'mic', stream: 2, endpoint: endpoint('input', 'Taken'), seconds: 1, keepSeconds: 0 })
    expect(bed.of('failed')[0]).toMatchObject({
      stream: 2,
      error: { kind: 'in-use', code: 'paDeviceUnavailable (-9985)', message: 'The device is in use by another program' }
    })
    expect(bed.refork).not.toHaveBeenCalled()
    bed.receive({ type: 'stop', stream: 1 })
    await bed.until('finished')
    expect(bed.refork).toHaveBeenCalledTimes(1)
  })

  it('names the sampling rates it tried', () => {
    const bed = engineOn([{ ...device({ rates: [96_000] }), fails: 'Format not supported: Invalid sample rate' }])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 1, keepSeconds: 0 })
    expect(bed.of('failed')[0]!.error).toMatchObject({
      kind: 'sample-rate',
      message: 'Sample rate not supported: tried 96000, 48000, 44100',
      code: 'paInvalidSampleRate (-9997)'
    })
  })

  it("tries other rates where the device's own does not work", () => {
    const bed = engineOn([device({ delivers: tone(1) })])
    bed.addon.getDevices = () => [
      { id: 0, name: 'Microphone', maxInputChannels: 1, maxOutputChannels: 0, hostAPIName: 'Core Audio', defaultSampleRate: 96_000 }
    ]
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 1, keepSeconds: 0 })
    expect(bed.of('started')[0]).toMatchObject({ sampleRate: 48_000 })
    expect(bed.addon.opened[0]).toMatchObject({ channelCount: 1, sampleRate: 48_000 })
    bed.receive({ type: 'stop', stream: 1 })
  })

  it('runs three streams and refuses a fourth', () => {
    const bed = engineOn([device({ delivers: tone(30) })])
    for (const stream of [1, 2, 3, 4])
      bed.receive({ type: 'mic', stream, endpoint: endpoint('input', 'Microphone'), seconds: null, keepSeconds: 0 })
    expect(bed.of('started').map(({ stream }) => stream)).toEqual([1, 2, 3])
    expect(bed.of('failed')[0]).toMatchObject({ stream: 4, error: { kind: 'too-many' } })
    for (const stream of [1, 2, 3]) bed.receive({ type: 'stop', stream })
  })

  it('plays a test tone on one side, with two chunks written before the start', async () => {
    const bed = engineOn([speaker()])
    bed.receive({ type: 'play', stream: 1, endpoint: endpoint('output', 'Speaker'), sound: 'left' })
    await bed.until('finished')
    const played = Float32Array.from(bed.addon.played.flatMap((chunk) => [...chunk]))
    const { samples } = testTone('left', RATE)
    expect(played.subarray(0, samples.length)).toEqual(samples)
    expect(bed.addon.open).toBe(0)
  })

  it('records, plays the recording on another device, and forgets it', async () => {
    const bed = engineOn([device({ delivers: tone(1) }), speaker()])
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 0.5, keepSeconds: 5 })
    await bed.until('finished')
    bed.receive({ type: 'play', stream: 2, endpoint: endpoint('output', 'Speaker'), sound: 'recording' })
    await bed.until('finished', 2)
    expect(bed.of('finished')[1]!.result).toMatchObject({ of: 'play', seconds: 0.5 })
    expect(bed.addon.played[5]![20]).toBeCloseTo(tone(1)[5 * 1920 + 20]!, 5)
    bed.receive({ type: 'forget' })
    bed.receive({ type: 'play', stream: 3, endpoint: endpoint('output', 'Speaker'), sound: 'recording' })
    expect(bed.of('failed')[0]!.error.kind).toBe('no-recording')
  })

  it('hears the proof sound, with figures, and ends before the time is over', async () => {
    const sound = stereoOf(pad(proofSignal(RATE), RATE, 0.5, 5), RATE).samples
    const bed = engineOn([device({ delivers: sound })])
    bed.receive({ type: 'listen', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 60 })
    await bed.until('finished')
    const { result } = bed.of('finished')[0]!
    if (result.of !== 'listen') throw new Error(result.of)
    expect(result).toMatchObject({ detected: true, dropouts: [] })
    expect(result.bandwidthHz).toBeGreaterThan(18_000)
    expect(result.snr).toBeGreaterThan(40)
    expect(result.seconds).toBeLessThan(8)
  })

  it('reports silence as not detected', async () => {
    const bed = engineOn([device({ delivers: new Float32Array(4 * RATE) })])
    bed.receive({ type: 'listen', stream: 1, endpoint: endpoint('input', 'Microphone'), seconds: 2 })
    await bed.until('finished')
    expect(bed.of('finished')[0]!.result).toMatchObject({
      of: 'listen',
      detected: false,
      level: -120,
      snr: null,
      bandwidthHz: null,
      heardAt: null,
      seconds: 2
    })
  })

  it("hears an output through the system's loopback, and says where there is none", async () => {
    const loopback: SystemAudio['openLoopback'] = () => ({
      io: new FakeAddon([device({ delivers: tone(1) })]).create({ inOptions: streamOptions }),
      rate: RATE,
      channels: 2
    })
    const bed = engineOn([speaker()], { openLoopback: loopback, refusal: () => undefined })
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('output', 'Speaker', 'mmdevice'), seconds: 0.5, keepSeconds: 0 })
    await bed.until('finished')
    expect(bed.of('started')[0]).toMatchObject({ device: { name: 'Speaker', hostApi: 'WASAPI loopback' }, sampleRate: RATE })
    expect(bed.of('level').length).toBeGreaterThan(3)
    const without = engineOn([speaker()])
    without.receive({ type: 'listen', stream: 1, endpoint: endpoint('output', 'Speaker', 'mmdevice'), seconds: 1 })
    expect(without.of('failed')[0]!.error).toMatchObject({ kind: 'missing', code: 'NO_MONITOR' })
  })

  it("keeps the system's code where the loopback opens and does not start", async () => {
    const gone = refusedByWindows({ code: 0x88890004, message: 'IAudioClient::Start: AUDCLNT_E_DEVICE_INVALIDATED (0x88890004)' }, 'output')
    const start = () => {
      throw new AudioFailure(gone)
    }
    const never = () => expect.unreachable()
    const bed = engineOn([speaker()], {
      openLoopback: () => ({ io: { start, read: never, quit: never }, rate: RATE, channels: 2 }),
      refusal: () => undefined
    })
    bed.receive({ type: 'mic', stream: 1, endpoint: endpoint('output', 'Speaker', 'mmdevice'), seconds: 1, keepSeconds: 0 })
    expect(bed.of('failed')[0]!.error).toMatchObject({ kind: 'unplugged', code: expect.stringContaining('0x88890004') as string })
  })

  it('says why the system refuses a device that PortAudio cannot open, with both codes', () => {
    const refusal = refusedByWindows({ code: 0x80070005, message: 'IAudioClient::Initialize: E_ACCESSDENIED (0x80070005)' }, 'input')
    const bed = engineOn([device({ hostAPIName: 'Windows WASAPI', fails: 'Could not open stream: Unanticipated host error' })], {
      openLoopback: () => expect.unreachable(),
      refusal: () => refusal
    })
    bed.receive({
      type: 'mic',
      stream: 1,
      endpoint: { source: 'mmdevice', direction: 'input', id: '{0.0.1.0}', name: 'Microphone' },
      seconds: 1,
      keepSeconds: 0
    })
    expect(bed.of('failed')[0]!.error).toMatchObject({
      kind: 'privacy',
      message: 'The microphone is blocked by privacy settings',
      code: 'IAudioClient::Initialize: E_ACCESSDENIED (0x80070005), paUnanticipatedHostError (-9999)'
    })
  })

  it('says why where the addon cannot be loaded', () => {
    const sent: FromAudio[] = []
    const load = () => {
      throw new PortAudioMissingError('ERR_DLOPEN_FAILED', 'libasound.so.2: cannot open shared object file')
    }
    const engine = new AudioEngine({ load, send: (message) => sent.push(message), refork: vi.fn<() => void>() })
    engine.receive({ type: 'devices', id: 7 })
    engine.receive({ type: 'mic', stream: 1, endpoint: endpoint('input', null), seconds: 1, keepSeconds: 0 })
    expect(sent[0]).toMatchObject({ type: 'devices', id: 7, error: { kind: 'missing', code: 'ERR_DLOPEN_FAILED' } })
    expect(sent[1]).toMatchObject({ type: 'failed', error: { kind: 'missing' } })
  })
})
