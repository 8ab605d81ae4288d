import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadAudioAddon, type AddonStream, type AudioAddon } from '../../../src/main/audio/addon.ts'
import { resolveDevice } from '../../../src/main/audio/resolve.ts'
import { inBed } from './bed.ts'
import { dataOf } from './reading.ts'

const isBuilt = existsSync(join(process.cwd(), 'node_modules', 'naudiodon', 'build', 'Release', 'naudiodon.node'))
const RATE = 48000

/** The PortAudio device of an endpoint that the probe lists. */
async function deviceOf(addon: AudioAddon, name: string, direction: 'input' | 'output') {
  const endpoint = (await dataOf('audio')).endpoints.find((one) => one.name === name && one.direction === direction)
  if (endpoint === undefined) throw new Error(`no endpoint ${name}`)
  return resolveDevice(addon, { source: 'mmdevice', direction, id: endpoint.id, name: endpoint.name }).device
}

const options = (deviceId: number, channelCount = 2) => ({ deviceId, sampleRate: RATE, channelCount, sampleFormat: 1, framesPerBuffer: 480, maxQueue: 20, closeOnError: false }) as const

/** Samples of the first channel, from the first one that is not silent. */
async function record(stream: AddonStream, channels: number, frames: number): Promise<number[]> {
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
function pitch(samples: readonly number[]): number {
  const rises = samples.flatMap((sample, at) => (at > 0 && (samples[at - 1] ?? 0) < 0 && sample >= 0 ? [at] : []))
  const distances = rises.slice(1).map((at, index) => at - (rises[index] ?? 0)).sort((one, other) => one - other)
  const middle = distances.slice(distances.length >> 2, distances.length - (distances.length >> 2))
  return (RATE * middle.length) / middle.reduce((sum, distance) => sum + distance, 0)
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
    const output = addon.create({ outOptions: options((await deviceOf(addon, 'Bed-Speaker', 'output')).id) })
    streams.push(output)
    input.start()
    const sound = tone(880, 3)
    const playing = (async () => {
      // WASAPI asks for more than one chunk before it starts.
      await output.write(sound.subarray(0, 480 * 8))
      await output.write(sound.subarray(480 * 8, 2 * 480 * 8))
      output.start()
      for (let at = 2 * 480 * 8; at < sound.length; at += 480 * 8) await output.write(sound.subarray(at, at + 480 * 8))
    })()
    expect(pitch(await record(input, 2, RATE / 2))).toBeCloseTo(880, -1)
    await playing
  })
})
