import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SERIES_EVERY_SECONDS, SERIES_TAIL_SECONDS, soundsIn } from '../../../src/core/signal/series.ts'
import { delayTest } from '../../../src/core/sound/delays.ts'
import { startDriftingBridge } from '../../audio/drifting-bridge.ts'
import type { Bridge } from '../../audio/drifting-bridge.ts'
import { startSoundServer } from '../../audio/pulse.ts'
import type { SoundServer } from '../../audio/pulse.ts'
import { buildAudioWorker, clientOf, input, missingForSound, output } from '../../../src/main/audio/testing/bed.ts'
import type { AudioClient } from '../../../src/main/audio/program/audio-client.ts'

const missing = missingForSound()
/** SIDECHECK_DELAY_SECONDS=300 runs the whole five minutes. */
const SECONDS = Number(process.env['SIDECHECK_DELAY_SECONDS'] ?? 54)
/** The drift of the bridge that grows, in milliseconds a minute. */
const PER_MINUTE = 120

describe.skipIf(missing.length > 0)(
  `the delay over ${SECONDS} seconds (needs pulseaudio, pulseaudio-utils, libasound2-plugins, naudiodon; missing: ${missing.join() || 'nothing'})`,
  () => {
    let server: SoundServer
    let worker: string
    const bridges: Bridge[] = []
    const clients: AudioClient[] = []
    beforeAll(async () => {
      worker = await buildAudioWorker()
      server = await startSoundServer({
        sinks: ['far', 'near', 'far_steady', 'near_steady'].map((name) => ({ name })),
        defaultSink: 'near',
        keepRunning: true
      })
    })
    afterEach(async () => {
      for (const one of clients.splice(0)) one.close()
      await Promise.all(bridges.splice(0).map((bridge) => bridge.stop()))
    })
    afterAll(() => server?.stop())

    /** Sends into one sink and listens to the other, with a bridge between the two. */
    async function across(from: string, to: string, perMinute: number) {
      bridges.push(startDriftingBridge(server.env, from, to, perMinute))
      const client = clientOf(worker, server)
      clients.push(client)
      const device = { id: to, name: to }
      const startedAt = new Date().toISOString()
      const hears = client.hearSeries({ endpoint: input(`${to}.monitor`), seconds: SECONDS + SERIES_TAIL_SECONDS })
      const sends = client.sendSeries({ endpoint: output(from), lag: 1, times: soundsIn(SECONDS) })
      const [{ sent }, { heard }] = await Promise.all([sends.result, hears.result])
      const record = { startedAt, seconds: SECONDS, every: SERIES_EVERY_SECONDS, output: device, input: device }
      return delayTest({
        local: { delay: { ...record, output: null, sent: [], heard } },
        session: { delay: { ...record, input: null, sent, heard: [] } }
      })!.courses[0]!
    }

    it(
      'is told to grow over a bridge that drifts, by what it drifts, and to stay over one that does not',
      { timeout: (SECONDS + 30) * 1000 },
      async () => {
        const [drifts, stays] = await Promise.all([across('far', 'near', PER_MINUTE), across('far_steady', 'near_steady', 0)])
        expect([drifts.points.length, stays.points.length]).toEqual([soundsIn(SECONDS), soundsIn(SECONDS)])
        expect(drifts.trend.kind, JSON.stringify(drifts)).toBe('grows')
        expect(Math.abs(drifts.trend.perMinute - PER_MINUTE)).toBeLessThan(PER_MINUTE / 3)
        expect(stays.trend.kind, JSON.stringify(stays)).toBe('steady')
        expect(drifts.isWhole && stays.isWhole).toBe(true)
      }
    )
  }
)
