import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSoundServer, type SoundServer } from '../../../../testbed/audio/pulse.ts'
import { startProbe, type ProbeProcess } from '../../../../testbed/probe-process.ts'
import { speakerFor } from '../../../core/words/index.ts'
import type { AudioClient } from './audio-client.ts'
import { runMic, runPlay, runToneListen, runToneSend, type SoundContext } from './commands.ts'
import { isListed } from './endpoints.ts'
import { buildAudioWorker, clientOf, missingForSound } from '../testing/bed.ts'

const PROBE = fileURLToPath(new URL('../../../../testbed/audio/probe.ts', import.meta.url))
const missing = missingForSound()

describe.skipIf(missing.length > 0)(`the sound commands with the real audio probe (missing: ${missing.join() || 'nothing'})`, () => {
  let server: SoundServer
  let probe: ProbeProcess<'audio'>
  const clients: AudioClient[] = []
  let sender: SoundContext
  let listener: SoundContext

  beforeAll(async () => {
    const worker = await buildAudioWorker()
    server = await startSoundServer({
      sinks: [{ name: 'speaker', description: 'Desk speaker' }],
      sources: [{ name: 'mic', description: 'Desk microphone', from: 'speaker' }],
      defaultSink: 'speaker',
      defaultSource: 'mic',
      keepRunning: true
    })
    probe = await startProbe('audio', PROBE, server.env)
    const context = (): SoundContext => {
      const client = clientOf(worker, server, { isListed: async (endpoint) => isListed(await probe.read(), endpoint) })
      clients.push(client)
      return { client, endpoints: () => probe.read(), side: async () => 'local', speak: speakerFor('en') }
    }
    sender = context()
    listener = context()
  })
  afterAll(async () => {
    for (const client of clients) client.close()
    await probe?.stop()
    await server?.stop()
  })

  it('send the proof sound and hear it on the microphone, by its name', async () => {
    const listening = runToneListen(listener, { device: 'Desk microphone', seconds: 25 })
    const sent = await runToneSend(sender, { device: 'desk speaker' })
    expect(sent).toMatchObject({ exitCode: 0, json: { device: { id: 'speaker', name: 'Desk speaker' }, tone: 'chirp', played: true } })
    expect(await listening).toMatchObject({ exitCode: 0, json: { device: { id: 'mic' }, detected: true } })
  }, 40_000)

  it('meter the default microphone and find silence on it', async () => {
    const result = await runMic(listener, { seconds: 1 })
    expect(result).toMatchObject({
      exitCode: 1,
      json: { device: { id: 'mic', name: 'Desk microphone', muted: false, volume: 100 }, verdict: 'silent' }
    })
    expect((result.json as { levels: object[] }).levels.length).toBe(10)
  })

  it('play on the default output, and name what there is where a device does not exist', async () => {
    expect(await runPlay(sender, { tone: 'right' })).toMatchObject({
      exitCode: 0,
      json: { device: { id: 'speaker' }, tone: 'right', played: true }
    })
    expect(await runPlay(sender, { device: 'nobody' })).toMatchObject({
      exitCode: 3,
      json: { error: { code: 'NO_SUCH_DEVICE', hint: 'There is "Desk speaker"' } }
    })
  })
})
