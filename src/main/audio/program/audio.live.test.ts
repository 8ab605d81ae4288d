import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { micVerdict } from '../../../core/signal/verdict.ts'
import { speechDifference } from '../../../core/signal/delay.ts'
import { seededRandom } from '../../../core/signal/testing/random.ts'
import { voice } from '../../../core/signal/testing/voice.ts'
import { startSoundServer, type SoundServer } from '../../../../testbed/audio/pulse.ts'
import { until } from '../../../../testbed/until.ts'
import type { AudioClient, AudioClientOptions } from './audio-client.ts'
import { AudioFailure } from '../protocol/failures.ts'
import type { AudioError, LevelUpdate } from '../protocol/messages.ts'
import { PACE_SECONDS } from '../process/level-pace.ts'
import { buildAudioWorker, clientOf, input, missingForSound, output } from '../testing/bed.ts'
import { sine, startPlayer, type Player } from '../testing/player.ts'

const missing = missingForSound()

async function errorOf(run: { result: Promise<unknown> }): Promise<AudioError> {
  try {
    throw new Error(`expected a failure, got ${JSON.stringify(await run.result)}`)
  } catch (error) {
    if (error instanceof AudioFailure) return error.error
    throw error
  }
}

/** A process that has ended and waits for its parent counts as ended: signals still reach it, so its state is read. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

describe.skipIf(missing.length > 0)(
  `sound on a PulseAudio server (needs pulseaudio, pulseaudio-utils, libasound2-plugins, naudiodon; missing: ${missing.join() || 'nothing'})`,
  () => {
    let server: SoundServer
    let worker: string
    let clients: AudioClient[] = []
    let players: Player[] = []
    const client = (options: Partial<AudioClientOptions> = {}) => {
      const made = clientOf(worker, server, options)
      clients.push(made)
      return made
    }
    const sound = (sink: string, samples: Float32Array) => void players.push(startPlayer(server.env, sink, samples))

    beforeAll(async () => {
      worker = await buildAudioWorker()
      server = await startSoundServer({
        sinks: [{ name: 'speaker' }, { name: 'headset' }, { name: 'unused' }],
        sources: [
          { name: 'mic', from: 'speaker' },
          { name: 'muted_mic', from: 'unused' }
        ],
        defaultSink: 'speaker',
        defaultSource: 'mic',
        keepRunning: true
      })
    })
    beforeEach(() => {
      clients = []
      players = []
    })
    afterEach(async () => {
      for (const one of clients) one.close()
      for (const one of players) await one.stop()
    })
    afterAll(async () => {
      await server?.stop()
    })

    it('lists what PortAudio can open', async () => {
      const names = (await client().listDevices()).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['speaker', 'mic']))
    })

    it('reads a tone of amplitude 0.25 on the microphone within half a decibel, ten times a second while it stays', async () => {
      const levels: LevelUpdate[] = []
      sound('speaker', sine(440, 0.25, 1))
      const sounding = vi.fn<() => void>()
      const run = client().startMic({
        endpoint: input('mic'),
        onLevel: (level) => {
          if (level.rms > -16) levels.push(level)
          if (levels.length === 30) sounding()
        }
      })
      await vi.waitFor(() => expect(sounding).toHaveBeenCalled(), { timeout: 10_000 })
      run.stop()
      const { sampleRate } = await run.result
      const steady = levels.slice(5, 28)
      // On a busy machine a block may hold a gap of the player's.
      const right = steady.filter(({ rms }) => Math.abs(rms - 20 * Math.log10(0.25 / Math.SQRT2)) < 0.5)
      expect(right.length).toBeGreaterThan(18)
      const steps = steady
        .slice(1)
        .map(({ t }, n) => t - steady[n]!.t)
        .sort((a, b) => a - b)
      expect(steps[steps.length >> 1]).toBeCloseTo(PACE_SECONDS, 3)
      expect(sampleRate).toBeGreaterThanOrEqual(44_100)
    })

    it('moves the meter within 100 ms of a sound', async () => {
      sound('speaker', sine(1000, 0.3, 1))
      await server.setMute('speaker', true)
      let began: (() => void) | undefined
      let heard: (() => void) | undefined
      let silent: (() => void) | undefined
      let quiet = 0
      const run = client().startMic({
        endpoint: input('mic'),
        onLevel: ({ t, rms }) => {
          // The first two seconds of a virtual sink come in one block.
          if (t > 2.5) began?.()
          quiet = rms > -60 ? 0 : quiet + 1
          if (rms > -40) heard?.()
          else if (quiet > 3) silent?.()
        }
      })
      await new Promise<void>((resolve) => (began = resolve))
      const delays: number[] = []
      for (let n = 0; n < 7; n++) {
        await new Promise<void>((resolve) => (silent = resolve))
        const reaction = new Promise<void>((resolve) => (heard = resolve))
        const before = performance.now()
        await server.setMute('speaker', false)
        await reaction
        // Includes the ten milliseconds that telling the server takes.
        delays.push(performance.now() - before)
        await server.setMute('speaker', true)
        quiet = 0
      }
      run.stop()
      await run.result
      await server.setMute('speaker', false)
      expect(delays.toSorted((a, b) => a - b)[3]).toBeLessThan(100)
    })

    it('hears a voice, and calls a path that delivers zeros silent with a mute inferred', async () => {
      sound('speaker', voice(8, 48_000, seededRandom(4)))
      const both = client()
      const [spoken, silent] = await Promise.all([
        both.startMic({ endpoint: input('mic'), seconds: 4 }).result,
        both.startMic({ endpoint: input('muted_mic'), seconds: 2 }).result
      ])
      expect(micVerdict(spoken.statistics).kind).toBe('heard')
      expect(micVerdict(silent.statistics)).toMatchObject({ kind: 'silent', digitalSilence: true })
    })

    it('opens a monitor that no ALSA configuration names, and hears left only, 60 dB above right', async () => {
      const both = client()
      const monitor = both.startMic({ endpoint: input('headset.monitor') })
      await both.play({ endpoint: output('headset'), tone: 'left' }).result
      monitor.stop()
      const [left, right] = (await monitor.result).channels
      expect(left).toBeGreaterThan(-40)
      expect(left! - right!).toBeGreaterThanOrEqual(60)
    })

    it('records, plays the recording on the output, and both can be compared', async () => {
      sound('speaker', voice(10, 48_000, seededRandom(8)))
      const phases: string[] = []
      const both = client()
      const far = both.startMic({ endpoint: input('headset.monitor'), keepSeconds: 10 })
      const { mic, play } = await both.recordAndReplay({
        input: input('mic'),
        output: output('headset'),
        seconds: 3,
        onPhase: (phase) => phases.push(phase)
      })
      far.stop()
      const { loudness } = await far.result
      expect(phases).toEqual(['recording', 'playing'])
      expect(play.seconds).toBeCloseTo(3, 0)
      const difference = speechDifference(mic.loudness!, loudness!)
      // Undefined where the two are not alike: a busy machine tears the sound, so how much they are is left to the engine.
      expect(difference).toBeDefined()
      expect(Math.abs(difference!.levelDb)).toBeLessThan(1)
    })

    it('proves a path from one process to another with the coded chirps, and measures it', async () => {
      const sender = client()
      const listener = client()
      const cross = async () => {
        const listening = listener.listen({ endpoint: input('headset.monitor'), seconds: 20 })
        const { startedAt } = await sender.play({ endpoint: output('headset'), tone: 'chirp' }).result
        const heard = await listening.result
        expect(heard).toMatchObject({ detected: true })
        expect(Math.abs(heard.level - -11.2)).toBeLessThan(2)
        return { heard, latency: Date.parse(heard.heardAt!) - Date.parse(startedAt) }
      }
      // The first crossing wakes the virtual sink up, which skips; a busy machine may spoil another.
      let result = await cross()
      for (let tries = 0; tries < 3 && (result.heard.dropouts.length > 0 || (result.heard.bandwidthHz ?? 0) < 18_000); tries++)
        result = await cross()
      expect(result.heard.dropouts).toEqual([])
      expect(result.heard.bandwidthHz).toBeGreaterThan(18_000)
      expect(result.heard.distortionPercent).toBeLessThan(1)
      expect(result.latency).toBeGreaterThan(-50)
      expect(result.latency).toBeLessThan(2500)
    }, 60_000)

    it('says that no sound crosses where nothing is sent', async () => {
      expect(await client().listen({ endpoint: input('headset.monitor'), seconds: 3 }).result).toMatchObject({
        detected: false,
        level: -120,
        heardAt: null
      })
    })

    it('says that a device was pulled, and meters another one right after', async () => {
      await server.addSink({ name: 'usb' })
      const one = client()
      let opened: (() => void) | undefined
      const open = new Promise<void>((resolve) => (opened = resolve))
      const run = one.startMic({ endpoint: input('usb.monitor'), onStarted: () => opened?.() })
      const pulled = errorOf(run)
      await open
      await server.removeSink('usb')
      expect(await pulled).toMatchObject({ kind: 'unplugged', message: 'The device was unplugged while it was in use' })
      const again = await one.startMic({ endpoint: input('mic'), seconds: 0.5 }).result
      expect(again.statistics.seconds).toBeCloseTo(0.5, 1)
    })

    it('names a device that does not exist with the native error, and goes on in a new process', async () => {
      const one = client()
      expect(await errorOf(one.play({ endpoint: output('nobody'), tone: 'both' }))).toMatchObject({
        kind: 'unplugged',
        message: 'The device is unplugged',
        code: 'paUnanticipatedHostError (-9999), PulseAudio: Unable to create stream: No such entity'
      })
      const before = one.pid
      await one.play({ endpoint: output('speaker'), tone: 'both' }).result
      expect(one.pid).not.toBe(before)
    })

    it('fails a running stream when its process is killed, and starts anew', async () => {
      const one = client()
      let opened: (() => void) | undefined
      const open = new Promise<void>((resolve) => (opened = resolve))
      const ended = errorOf(one.startMic({ endpoint: input('mic'), onStarted: () => opened?.() }))
      await open
      process.kill(one.pid!, 'SIGKILL')
      expect(await ended).toMatchObject({ kind: 'crashed', code: 'SIGKILL' })
      await one.startMic({ endpoint: input('mic'), seconds: 0.2 }).result
    })

    it('gives up on a sound server that hangs, while running and while opening', async () => {
      const one = client({ isListed: () => Promise.resolve(true), limits: { open: 2500 } })
      let opened: (() => void) | undefined
      const open = new Promise<void>((resolve) => (opened = resolve))
      const running = errorOf(one.startMic({ endpoint: input('mic'), onLevel: () => opened?.() }))
      await open
      const { pid } = one
      server.freeze(true)
      try {
        expect(await running).toMatchObject({ kind: 'no-data' })
        await until('the process that waits for the server to end', () => !isRunning(pid!) || undefined, 5000)
        expect(await errorOf(one.startMic({ endpoint: input('mic'), seconds: 1 }))).toMatchObject({ kind: 'no-server', code: 'TIMEOUT' })
      } finally {
        server.freeze(false)
      }
      await one.startMic({ endpoint: input('mic'), seconds: 0.2 }).result
    })
  }
)
