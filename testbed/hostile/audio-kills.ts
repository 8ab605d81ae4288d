import { setTimeout as pause } from 'node:timers/promises'
import type { EventData } from '../../src/shared/contract.ts'
import type { SoundRequest } from '../../src/shared/sound.ts'
import { until } from '../until.ts'
import type { Attacked } from './attacked.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Part } from './part.ts'

const KILLS = 'kills of the audio process during a sound test'

const REQUESTS: readonly SoundRequest[] = [
  { kind: 'mic', endpoint: null, seconds: null, keepSeconds: 5 },
  { kind: 'listen', endpoint: null, seconds: 60 },
  { kind: 'play', endpoint: null, tone: 'chirp' }
]

/** What is told of sound tests, by the number of the test. */
function listenTo({ connection: { client } }: Attacked) {
  const started = new Set<number>()
  const outcomes = new Map<number, EventData<'sound.ended'>['outcome']>()
  client.on('sound.started', ({ run }) => void started.add(run))
  client.on('sound.ended', ({ run, outcome }) => void outcomes.set(run, outcome))
  return { started, outcomes }
}

/** Kills the audio process while a test runs, or is about to. */
export const audioKills: Part = {
  name: 'audio-kills',
  plan: [oneIn(KILLS, 50)],
  async run({ planned, did, fault, random, start }) {
    const program = await start({ rounds: planned(KILLS), bed: { prompt: true } })
    const { client } = program.connection
    const { started, outcomes } = listenTo(program)
    for (let round = 0; round < planned(KILLS); round++) {
      const request = REQUESTS[round % REQUESTS.length]
      if (request === undefined) throw new Error('there is no such request')
      const { run } = await client.call('sound.start', request)
      // Every third one dies while the device is being opened.
      if (below(random, 3) > 0) await until('the test to begin', () => started.has(run) || outcomes.has(run) || undefined)
      const [pid] = await until('the audio process', () => {
        const pids = program.processes('audio-worker.js')
        return pids.length > 0 ? pids : undefined
      })
      await pause(below(random, 200))
      const wasRunning = started.has(run)
      if (outcomes.has(run)) fault(`a ${request.kind} test ended before its process did: ${JSON.stringify(outcomes.get(run))}`)
      process.kill(pid ?? 0, 'SIGKILL')
      did(KILLS)
      const outcome = await until(
        'the test to end, or to begin in the next process',
        () => outcomes.get(run) ?? (wasRunning ? undefined : started.has(run) ? 'began' : undefined)
      )
      if (outcome === 'began') await client.call('sound.stop', { run })
      else if (outcome.of !== 'error' || outcome.error.kind !== 'crashed')
        fault(`a test whose process was killed ended with ${JSON.stringify(outcome)}`)
      await until('the test to end', () => outcomes.has(run) || undefined)
      await program.round()
    }
    const { run } = await client.call('sound.start', { kind: 'mic', endpoint: null, seconds: 0.5, keepSeconds: 0 })
    const last = await until('a last test', () => outcomes.get(run), 30_000)
    if (last.of !== 'mic') fault(`after all kills a microphone test ends with ${JSON.stringify(last)}`)
  }
}
