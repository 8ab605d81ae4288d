import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCards, missingForCards, type CardBed } from '../../../../testbed/audio/alsa-card.ts'
import { AudioClient } from './audio-client.ts'
import { AudioFailure } from '../protocol/failures.ts'
import { forkAudio } from './fork-audio.ts'
import type { EndpointChoice } from '../protocol/messages.ts'
import { buildAudioWorker, missingForSound } from '../testing/bed.ts'

const missing = [...missingForCards(), ...missingForSound()]
const card = (name: string, direction: 'input' | 'output' = 'input'): EndpointChoice => ({
  source: 'portaudio',
  direction,
  id: `ALSA: ${name}`,
  name
})

async function refusal(run: { result: Promise<unknown> }): Promise<unknown> {
  try {
    return await run.result
  } catch (error) {
    if (error instanceof AudioFailure) return error.error
    throw error
  }
}

describe.skipIf(missing.length > 0)(`ALSA cards without a sound server (missing: ${missing.join() || 'nothing'})`, () => {
  let bed: CardBed
  let client: AudioClient
  beforeAll(async () => {
    bed = makeCards({ disc: 44_100, telephone: 4000, studio: 384_000 })
    const worker = await buildAudioWorker()
    client = new AudioClient({ fork: () => forkAudio(worker, bed.env) })
  })
  afterAll(() => {
    client?.close()
    bed?.remove()
  })

  it('are opened at the one rate they know, for hearing and for playing', async () => {
    const { sampleRate, statistics } = await client.startMic({ endpoint: card('disc'), seconds: 1 }).result
    expect(sampleRate).toBe(44_100)
    expect(statistics).toMatchObject({ zeroShare: 1, seconds: expect.closeTo(1, 1) as number })
    expect((await client.play({ endpoint: card('disc', 'output'), tone: 'both' }).result).seconds).toBeGreaterThan(1)
  })

  it.each(['telephone', 'studio'])('that know no usual rate (%s) are refused with the rates that were tried', async (name) => {
    expect(await refusal(client.startMic({ endpoint: card(name), seconds: 1 }))).toMatchObject({
      kind: 'sample-rate',
      message: 'Sample rate not supported: tried 48000, 44100',
      code: 'paInvalidSampleRate (-9997)'
    })
  })

  it('that another program holds are said to be away or in use, because ALSA hides them then, and open once they are free', async () => {
    bed.setBusy(true)
    expect(await refusal(client.startMic({ endpoint: card('disc'), seconds: 1 }))).toMatchObject({
      kind: 'not-found',
      code: 'NO_SUCH_DEVICE',
      message: '"disc" is not there: it was unplugged, or another program uses it',
      hint: 'Close the program that uses it, plug it in again, or choose another device'
    })
    bed.setBusy(false)
    expect((await client.startMic({ endpoint: card('disc'), seconds: 0.2 }).result).sampleRate).toBe(44_100)
  })
})
