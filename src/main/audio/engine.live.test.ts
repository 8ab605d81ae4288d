import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSoundServer, type SoundServer } from '../../../testbed/audio/pulse.ts'
import { bundleForNode } from '../../../testbed/bundle.ts'
import { AudioClient } from './audio-client.ts'
import { AudioFailure } from './errors.ts'
import { forkAudio } from './fork-audio.ts'
import type { AudioError, EndpointChoice, LevelUpdate } from './protocol.ts'

const ENTRY = fileURLToPath(new URL('./worker-entry.ts', import.meta.url))
const ready =
  ['pulseaudio', 'pactl', 'parec'].every((program) => spawnSync(program, ['--version']).status === 0) &&
  existsSync(fileURLToPath(new URL('../../../node_modules/naudiodon/build/Release/naudiodon.node', import.meta.url)))

const input = (id: string | null): EndpointChoice => ({ source: 'pulse', direction: 'input', id, name: id ?? '' })
const output = (id: string | null): EndpointChoice => ({ source: 'pulse', direction: 'output', id, name: id ?? '' })
const errorOf = (run: { result: Promise<unknown> }): Promise<AudioError> =>
  run.result.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`)
    },
    (error: unknown) => {
      if (error instanceof AudioFailure) return error.error
      throw error
    }
  )

describe.skipIf(!ready)('the audio process on a PulseAudio server (needs pulseaudio, pulseaudio-utils and naudiodon)', () => {
  let server: SoundServer
  let worker: string
  const clients: AudioClient[] = []
  const clientOf = (env: Record<string, string> = server.env, options: Partial<ConstructorParameters<typeof AudioClient>[0]> = {}) => {
    const client = new AudioClient({ fork: () => forkAudio(worker, env), ...options })
    clients.push(client)
    return client
  }

  beforeAll(async () => {
    worker = await bundleForNode(ENTRY)
    server = await startSoundServer({
      sinks: [{ name: 'speaker' }, { name: 'headset' }, { name: 'silent' }],
      sources: [{ name: 'mic', from: 'speaker' }, { name: 'quiet_mic', from: 'silent' }, { name: 'sine', sine: 440 }],
      defaultSink: 'speaker',
      defaultSource: 'mic',
      keepRunning: true
    })
  })
  afterAll(async () => {
    for (const client of clients) client.close()
    await server?.stop()
  })

  it('lists what PortAudio can open', async () => {
    const devices = await clientOf().listDevices()
    expect(devices.map(({ name }) => name)).toEqual(expect.arrayContaining(['speaker', 'mic', 'pulse']))
  })

  it('meters sixty times a second', async () => {
    const levels: LevelUpdate[] = []
    const result = await clientOf().startMic({ endpoint: input('sine'), seconds: 3, onLevel: (level) => levels.push(level) }).result
    expect(levels.length).toBeGreaterThan(3 * 58)
    expect(result.levels.length).toBe(30)
    console.log(JSON.stringify({ ...result, levels: result.levels.slice(0, 3) }))
  })

  it('plays left only, and the right side of the monitor stays at least 60 dB lower', async () => {
    const client = clientOf()
    const mic = client.startMic({ endpoint: input('headset.monitor'), seconds: 4 })
    await client.play({ endpoint: output('headset'), tone: 'left' }).result
    const { channels } = await mic.result
    console.log(channels)
    expect(channels[0]! - channels[1]!).toBeGreaterThan(60)
  })

  it('names a device that does not exist', async () => {
    console.log(await errorOf(clientOf().startMic({ endpoint: input('nobody'), seconds: 1 })))
    const c = clientOf()
    console.log(await errorOf(c.play({ endpoint: output('nobody'), tone: 'both' })))
    console.log(JSON.stringify(await c.play({ endpoint: output('speaker'), tone: 'both' }).result))
  })

  it('chirp', async () => {
    const a = clientOf(), b = clientOf()
    const l = b.listen({ endpoint: input('headset.monitor'), seconds: 20 })
    const p = await a.play({ endpoint: output('headset'), tone: 'chirp' }).result
    const r = await l.result
    console.log(p, r, r.heardAt && Date.parse(r.heardAt) - Date.parse(p.startedAt))
  }, 40000)

  it('unplug', async () => {
    await server.addSink({ name: 'usb' })
    const c = clientOf(server.env, { isListed: async ({ id }) => (await server.pactl('list', 'short', 'sources')).split('\n').some((line) => line.split('\t')[1] === id) })
    const t = performance.now()
    const run = c.startMic({ endpoint: input('usb.monitor'), onStarted: () => setTimeout(() => void server.removeSink('usb'), 2500) })
    console.log(await errorOf(run), performance.now() - t)
    console.log((await c.startMic({ endpoint: input('sine'), seconds: 1 }).result).statistics.rms)
  }, 40000)
})
