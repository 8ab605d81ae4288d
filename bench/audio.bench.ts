import { readdirSync, readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { voice } from '../src/core/signal/testing/voice.ts'
import { seededRandom } from '../src/core/signal/testing/random.ts'
import type { AudioClient } from '../src/main/audio/program/audio-client.ts'
import { buildAudioWorker, clientOf, input, missingForSound, output } from '../src/main/audio/testing/bed.ts'
import { sine, startPlayer } from '../src/main/audio/testing/player.ts'
import { startSoundServer, type SoundServer } from '../testbed/audio/pulse.ts'

/** On a virtual sound server. SIDECHECK_BENCH_MINUTES: how long the meter runs for CPU and memory (default a third of a minute). */
const MINUTES = Number(process.env['SIDECHECK_BENCH_MINUTES'] ?? 0.33)
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

/**
 * CPU seconds of a process so far, all threads, and its memory in MB. From schedstat, in nanoseconds (Documentation/scheduler/
 * sched-stats.rst of the kernel): the ticks of proc(5)'s stat miss or overcount what wakes sixty times a second for a moment.
 */
function usage(pid: number): { cpu: number; memory: number } {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  )
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return { cpu: threads.reduce((sum, ns) => sum + ns, 0) / 1e9, memory: Number(memory?.[1] ?? 0) / 1024 }
}

const missing = missingForSound()

/** A measurement with a sound server and an audio process of its own. */
function onServer(measure: (server: SoundServer, client: AudioClient) => Promise<string>): () => Promise<void> {
  return async () => {
    const worker = await buildAudioWorker()
    const server = await startSoundServer({
      sinks: [{ name: 'speaker' }, { name: 'headset' }],
      sources: [{ name: 'mic', from: 'speaker' }],
      keepRunning: true
    })
    const client = clientOf(worker, server)
    try {
      console.log(await measure(server, client))
    } finally {
      client.close()
      await server.stop()
    }
  }
}

describe.skipIf(missing.length > 0)(`the audio process (missing: ${missing.join() || 'nothing'})`, () => {
  bench(
    'from sound to meter',
    onServer(async (server, client) => {
      const player = startPlayer(server.env, 'speaker', sine(1000, 0.3, 1))
      await server.setMute('speaker', true)
      let steady: (() => void) | undefined
      let heard: (() => void) | undefined
      let quiet = 0
      const run = client.startMic({
        endpoint: input('mic'),
        onLevel: ({ t, rms }) => {
          quiet = rms > -60 ? 0 : quiet + 1
          if (rms > -40) heard?.()
          else if (t > 2.5 && quiet > 3) steady?.()
        }
      })
      const delays: number[] = []
      for (let n = 0; n < 20; n++) {
        await new Promise<void>((resolve) => (steady = resolve))
        const reaction = new Promise<void>((resolve) => (heard = resolve))
        const before = performance.now()
        await server.setMute('speaker', false)
        await reaction
        delays.push(performance.now() - before)
        await server.setMute('speaker', true)
        quiet = 0
      }
      run.stop()
      await run.result
      await player.stop()
      await server.setMute('speaker', false)
      delays.sort((a, b) => a - b)
      return `sound to meter, with pactl's own 10 ms: median ${delays[10]!.toFixed(0)} ms, longest ${delays[19]!.toFixed(0)} ms of 20`
    }),
    once
  )

  bench(
    `one live meter for ${MINUTES} min`,
    onServer(async (server, client) => {
      const player = startPlayer(server.env, 'speaker', voice(20, 48_000, seededRandom(1)))
      const memory: number[] = []
      let began = { cpu: 0, t: 0 }
      let ended = began
      let updates = 0
      const run = client.startMic({
        endpoint: input('mic'),
        onLevel: ({ t }) => {
          updates++
          if (began.t === 0 && t > 3) began = { cpu: usage(client.pid!).cpu, t }
          if (updates % 600 === 0) memory.push(usage(client.pid!).memory)
          if (t < MINUTES * 60 + 3 || ended.t > 0) return
          // The threads that carry the stream end with it, and take their times along.
          ended = { cpu: usage(client.pid!).cpu, t }
          run.stop()
        }
      })
      const { statistics } = await run.result
      const share = (ended.cpu - began.cpu) / (ended.t - began.t)
      await player.stop()
      const shown = memory.filter((_, n) => n % Math.max(1, Math.floor(memory.length / 10)) === 0).map((value) => value.toFixed(0))
      return `one meter: ${(share * 100).toFixed(1)} % of a core, ${(updates / statistics.seconds).toFixed(1)} updates/s, memory over time ${shown.join(', ')} MB`
    }),
    once
  )

  bench(
    'proof sound through a virtual sink',
    onServer(async (_server, client) => {
      const results: string[] = []
      for (let n = 0; n < 3; n++) {
        const listening = client.listen({ endpoint: input('headset.monitor'), seconds: 20 })
        await client.play({ endpoint: output('headset'), tone: 'chirp' }).result
        const { detected, snr, dropouts, bandwidthHz, distortionPercent, seconds } = await listening.result
        results.push(
          `${detected ? 'heard' : 'missed'} in ${seconds.toFixed(1)} s, SNR ${snr} dB, ${dropouts.length} dropouts, ${bandwidthHz} Hz, ${distortionPercent?.toFixed(2)} %`
        )
      }
      return results.join('\n')
    }),
    once
  )
})
