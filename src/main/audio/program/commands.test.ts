import { said } from '../../../core/snapshot/said.ts'
import { describe, expect, it, vi } from 'vitest'
import { measureLevel } from '../../../core/signal/level.ts'
import { seededRandom } from '../../../core/signal/testing/random.ts'
import { voice } from '../../../core/signal/testing/voice.ts'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Endpoint } from '../../../core/snapshot/schema.ts'
import { speakerFor } from '../../../core/words/index.ts'
import { runMic, runPlay, runToneListen, runToneSend, type SoundContext } from './commands.ts'
import { failure } from '../protocol/failures.ts'
import type { ListenResult, MicResult, PlayResult } from '../protocol/messages.ts'

const endpoint = (id: string, direction: 'input' | 'output'): Endpoint => ({
  id,
  name: `The ${id}`,
  direction,
  isDefault: true,
  state: 'idle',
  muted: false,
  volume: 70,
  redirected: 'no'
})
const desk: Reading<AudioData> = {
  status: 'present',
  tookMs: 1,
  data: { source: 'pulse', endpoints: [endpoint('speaker', 'output'), endpoint('mic', 'input')] }
}
const micResult = (samples: Float32Array): MicResult => ({
  sampleRate: 16_000,
  levels: [{ t: 0, rms: -20, peak: -10 }],
  statistics: measureLevel(samples, 16_000),
  channels: [-20.123456],
  loudness: null
})
const heard: ListenResult = {
  detected: true,
  level: -11.254,
  snr: 40.1,
  dropouts: [{ t: 1.2, ms: 30 }],
  bandwidthHz: 20_000,
  distortionPercent: 0.12345,
  driftPpm: 3,
  heardAt: '2026-01-01T00:00:00.350Z',
  score: 192,
  seconds: 6.9000001
}
const unheard: ListenResult = {
  ...heard,
  detected: false,
  snr: null,
  dropouts: [],
  bandwidthHz: null,
  distortionPercent: null,
  driftPpm: null,
  heardAt: null,
  level: -120
}

function context(change: { mic?: MicResult; listen?: ListenResult; fails?: Error; reading?: Reading<AudioData> } = {}) {
  type Start<T> = (options: object) => { result: Promise<T>; stop: () => void }
  const run =
    <T>(value: T | undefined): Start<T> =>
    () => ({ result: change.fails ? Promise.reject(change.fails) : Promise.resolve(value as T), stop: () => undefined })
  const client = {
    startMic: vi.fn<Start<MicResult>>(run(change.mic)),
    play: vi.fn<Start<PlayResult>>(run({ seconds: 1.6, startedAt: '2026-01-01T00:00:00.000Z' })),
    listen: vi.fn<Start<ListenResult>>(run(change.listen))
  }
  const progress = vi.fn<(line: string) => void>()
  return {
    client,
    progress,
    speak: speakerFor('en'),
    endpoints: () => Promise.resolve(change.reading ?? desk),
    side: () => Promise.resolve('local')
  } satisfies SoundContext
}

describe('mic', () => {
  it('gives device, levels, statistics and verdict', async () => {
    const bed = context({ mic: micResult(voice(5, 16_000, seededRandom(1))) })
    const result = await runMic(bed, { seconds: 3 })
    expect(result.exitCode).toBe(0)
    expect(result.json).toMatchObject({
      device: { id: 'mic', name: 'The mic' },
      sampleRate: 16_000,
      levels: [{ t: 0, rms: -20, peak: -10 }],
      statistics: { clippedSamples: 0, seconds: 5 },
      verdict: 'heard'
    })
    expect(bed.client.startMic).toHaveBeenCalledWith({
      endpoint: { source: 'pulse', direction: 'input', id: 'mic', name: 'The mic' },
      seconds: 3
    })
    expect(bed.progress).toHaveBeenCalledWith('Listening to The mic for 3 s: please speak')
    expect(result.lines.slice(0, 2)).toEqual(['0.0 s: level -20.0 dBFS, peak -10.0 dBFS', 'The mic: Your voice is loud and clear.'])
  })

  it('finds a problem in silence and says what to check', async () => {
    const result = await runMic(context({ mic: micResult(new Float32Array(16_000)) }))
    expect(result).toMatchObject({ exitCode: 1, json: { verdict: 'silent', advice: { digitalSilence: true }, statistics: { rms: -120 } } })
    expect(result.lines.join('\n')).toMatch(/mute switch/)
    expect(JSON.parse(JSON.stringify(result.json))).toEqual(result.json)
  })

  it('answers a device that does not exist with exit code 3 and the error', async () => {
    expect(await runMic(context(), { device: 'nobody' })).toMatchObject({
      exitCode: 3,
      json: { error: { code: 'NO_SUCH_DEVICE', message: 'There is no microphone named "nobody"' } }
    })
  })

  it("answers a failed probe with exit code 3 and the reading's error", async () => {
    const error = { code: 'EACCES', message: 'Access denied', hint: 'Ask for access' }
    expect(await runMic(context({ reading: { status: 'failed', tookMs: 1, reason: 'The sound server refused', error } }))).toMatchObject({
      exitCode: 3,
      json: { error: { code: 'EACCES', message: 'The sound server refused' } },
      lines: ['The sound server refused (EACCES)', 'Ask for access']
    })
  })

  it('does not hide a defect as a result', async () => {
    await expect(runMic(context({ fails: new TypeError('defect') }))).rejects.toThrow('defect')
  })
})

describe('play and tone send', () => {
  it('say what was played, and where', async () => {
    expect(await runPlay(context(), { tone: 'left' })).toMatchObject({
      exitCode: 0,
      json: { device: { id: 'speaker' }, tone: 'left', seconds: 1.6, played: true }
    })
    const bed = context()
    expect(await runToneSend(bed)).toMatchObject({ exitCode: 0, json: { tone: 'chirp', played: true, sentAt: '2026-01-01T00:00:00.000Z' } })
    expect(bed.client.play).toHaveBeenCalledWith(expect.objectContaining({ tone: 'chirp' }))
  })

  it('answer a failure with exit code 3 and the native code', async () => {
    const fails = failure('in-use', 'paDeviceUnavailable (-9985)', said('sound-error.in-use'), said('sound-error.hint.in-use'))
    expect(await runPlay(context({ fails }))).toMatchObject({
      exitCode: 3,
      json: { error: { code: 'paDeviceUnavailable (-9985)' } },
      lines: ['The device is in use by another program (paDeviceUnavailable (-9985))', expect.stringContaining('Close the program')]
    })
  })
})

describe('tone listen', () => {
  it('gives the figures of what it heard, on the monitor of the default output', async () => {
    const bed = context({ listen: heard })
    const result = await runToneListen(bed, { seconds: 12 })
    expect(result).toMatchObject({
      exitCode: 0,
      json: {
        detected: true,
        level: -11.25,
        snr: 40.1,
        dropouts: [{ t: 1.2, ms: 30 }],
        bandwidthHz: 20_000,
        distortionPercent: 0.12,
        seconds: 6.9
      }
    })
    expect(result.json).not.toHaveProperty('latencyMs')
    expect(bed.client.listen).toHaveBeenCalledWith({ endpoint: expect.objectContaining({ id: 'speaker.monitor' }), seconds: 12 })
  })

  it('gives the latency where it is told when the sound was sent', async () => {
    expect((await runToneListen(context({ listen: heard }), { sentAt: '2026-01-01T00:00:00.000Z' })).json).toMatchObject({ latencyMs: 350 })
    expect((await runToneListen(context({ listen: heard }), { sentAt: '2026-01-01T01:00:00.000Z' })).json).not.toHaveProperty('latencyMs')
  })

  it('finds a problem where nothing is heard', async () => {
    expect(await runToneListen(context({ listen: unheard }))).toMatchObject({
      exitCode: 1,
      json: { detected: false, level: -120, snr: null, bandwidthHz: null, dropouts: [] }
    })
  })
})
