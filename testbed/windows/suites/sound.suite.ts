import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadAudioAddon, type AddonStream, type AudioAddon } from '../../../src/main/audio/process/addon.ts'
import { createSystemAudio } from '../../../src/main/audio/process/system/win32.ts'
import { resolveDevice } from '../../../src/main/audio/process/resolve.ts'
import { inBed } from './bed.ts'
import type { EndpointChoice } from '../../../src/main/audio/protocol/messages.ts'
import { dataOf } from './reading.ts'

const isBuilt = existsSync(join(process.cwd(), 'node_modules', 'naudiodon', 'build', 'Release', 'naudiodon.node'))
const RATE = 48000

async function choiceOf(name: string, direction: 'input' | 'output'): Promise<EndpointChoice> {
  const endpoint = (await dataOf('audio')).endpoints.find((one) => one.name === name && one.direction === direction)
  if (endpoint === undefined) throw new Error(`no endpoint ${name}`)
  return { source: 'mmdevice', direction, id: endpoint.id, name: endpoint.name }
}

/** The PortAudio device of an endpoint that the probe lists. */
const deviceOf = async (addon: AudioAddon, name: string, direction: 'input' | 'output') =>
  resolveDevice(addon, await choiceOf(name, direction)).device

const options = (deviceId: number, channelCount = 2) =>
  ({ deviceId, sampleRate: RATE, channelCount, sampleFormat: 1, framesPerBuffer: 480, maxQueue: 20, closeOnError: false }) as const

/** Samples of the first channel, from the first one that is not silent. */
async function record(stream: Pick<AddonStream, 'read'>, channels: number, frames: number): Promise<number[]> {
  const samples: number[] = []
  const deadline = Date.now() + 10_000
  while (samples.length < frames) {
    if (Date.now() > deadline) throw new Error('no sound came')
    const { buf, err } = await stream.read(480 * 4 * channels)
    if (buf === undefined) throw new Error(err ?? 'the stream ended')
    for (let at = 0; at + 4 * channels <= buf.length; at += 4 * channels) {
      const sample = buf.readFloatLE(at)
      if (samples.length > 0 || Math.abs(sample) > 0.001) samples.push(sample)
    }
  }
  return samples.slice(0, frames)
}

/** Hertz, from the distances of rising zero crossings: the middle half of them, so that a gap on a busy machine does not count. */
function pitch(samples: readonly number[], rate = RATE): number {
  const rises = samples.flatMap((sample, at) => (at > 0 && (samples[at - 1] ?? 0) < 0 && sample >= 0 ? [at] : []))
  const distances = rises
    .slice(1)
    .map((at, index) => at - (rises[index] ?? 0))
    .sort((one, other) => one - other)
  const middle = distances.slice(distances.length >> 2, distances.length - (distances.length >> 2))
  return (rate * middle.length) / middle.reduce((sum, distance) => sum + distance, 0)
}

function tone(hertz: number, seconds: number): Buffer {
  const bytes = Buffer.alloc(RATE * seconds * 8)
  for (let frame = 0; frame < RATE * seconds; frame++) {
    const sample = 0.25 * Math.sin((2 * Math.PI * hertz * frame) / RATE)
    bytes.writeFloatLE(sample, frame * 8)
    bytes.writeFloatLE(sample, frame * 8 + 4)
  }
  return bytes
}

/** Plays on an output, until the work is done. WASAPI asks for more than one chunk before it starts. */
async function whilePlaying<T>(addon: AudioAddon, name: string, sound: Buffer, work: () => Promise<T>): Promise<T> {
  const output = addon.create({ outOptions: options((await deviceOf(addon, name, 'output')).id) })
  const chunk = 480 * 8
  const state = { done: false }
  const playing = (async () => {
    await output.write(sound.subarray(0, chunk))
    await output.write(sound.subarray(chunk, 2 * chunk))
    output.start()
    for (let at = 2 * chunk; at < sound.length && !state.done; at += chunk) await output.write(sound.subarray(at, at + chunk))
  })()
  try {
    return await work()
  } finally {
    state.done = true
    await playing
    await output.quit('WAIT')
  }
}

describe.skipIf(!inBed || !isBuilt)('PortAudio under Windows', () => {
  const streams: AddonStream[] = []
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.quit('WAIT')
  })

  it('lists every active endpoint of the probe as a WASAPI device', async () => {
    const addon = loadAudioAddon()
    for (const { name, direction, state } of (await dataOf('audio')).endpoints) {
      if (state === 'active') expect(await deviceOf(addon, name, direction)).toMatchObject({ name, hostAPIName: 'Windows WASAPI' })
    }
  })

  it('records a microphone', async () => {
    const addon = loadAudioAddon()
    const { id, maxInputChannels } = await deviceOf(addon, 'Bed-Microphone', 'input')
    const stream = addon.create({ inOptions: options(id, maxInputChannels) })
    streams.push(stream)
    stream.start()
    expect(pitch(await record(stream, maxInputChannels, RATE))).toBeCloseTo(440, -1)
  })

  it('plays to an output, heard on its monitor', async () => {
    const addon = loadAudioAddon()
    const input = addon.create({ inOptions: options((await deviceOf(addon, 'Monitor of Bed-Speaker', 'input')).id) })
    streams.push(input)
    input.start()
    expect(pitch(await whilePlaying(addon, 'Bed-Speaker', tone(880, 10), () => record(input, 2, RATE / 2)))).toBeCloseTo(880, -1)
  })
})

describe.skipIf(!inBed)('WASAPI beside PortAudio', () => {
  it('hears by loopback what an output plays, while PortAudio lists and opens devices', async () => {
    const addon = loadAudioAddon()
    const { io, rate, channels } = createSystemAudio().openLoopback(await choiceOf('Bed-Speaker', 'output'))
    io.start()
    try {
      const heard = await whilePlaying(addon, 'Bed-Speaker', tone(880, 10), () => record(io, channels, rate / 2))
      expect(channels).toBe(2)
      expect(pitch(heard, rate)).toBeCloseTo(880, -1)
    } finally {
      await io.quit('WAIT')
    }
  })

  it('delivers silence in time while nothing plays', async () => {
    const { io, rate, channels } = createSystemAudio().openLoopback(await choiceOf('Bed-Speaker', 'output'))
    io.start()
    try {
      const { buf } = await io.read(rate * channels * 4)
      expect(buf?.length).toBe(rate * channels * 4)
      expect(buf?.every((byte) => byte === 0)).toBe(true)
    } finally {
      await io.quit('WAIT')
    }
  })

  it('opens every active endpoint in the shared mode', async () => {
    const system = createSystemAudio()
    for (const { id, name, direction, state } of (await dataOf('audio')).endpoints) {
      if (state === 'active') expect([name, system.refusal({ source: 'mmdevice', direction, id, name })]).toEqual([name, undefined])
    }
  })

  it('keeps the code of a refusal: here for an endpoint that does not exist', async () => {
    const choice = await choiceOf('Bed-Speaker', 'output')
    const refusal = createSystemAudio().refusal({ ...choice, id: `${choice.id?.slice(0, -13)}000000000000}` })
    // Windows says E_NOTFOUND, Wine E_INVALIDARG.
    expect(refusal?.code).toMatch(/^IMMDeviceEnumerator::GetDevice: E_\w+ \(0x80070(490|057)\)$/)
  })
})
