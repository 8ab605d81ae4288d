import { describe, expect, it, vi } from 'vitest'
import type { LevelUpdate, SoundOutcome, SoundRequest } from '../../shared/sound.ts'
import { LevelFeed } from '../model/level-feed.ts'
import type { SoundRunListener } from '../model/sound-runs.ts'
import { createSoundStore } from './sound.ts'

const NOW = Date.parse('2026-11-21T10:00:00.000Z')
const device = { id: 'boom', name: 'Boom' }
const level = (t: number, more: Partial<LevelUpdate> = {}): LevelUpdate => ({
  t,
  rms: -20,
  peak: -10,
  truePeak: -10,
  hold: -10,
  noiseFloor: -60,
  clippedSamples: 0,
  channels: [-20],
  ...more
})
const micOutcome = (channels: number[] = [-20]): SoundOutcome => ({
  of: 'mic',
  sampleRate: 48_000,
  levels: [],
  statistics: {
    rms: -20,
    peak: -10,
    truePeak: -10,
    noiseFloor: -60,
    loud: -15,
    clippedSamples: 0,
    samples: 96_000,
    seconds: 2,
    zeroShare: 0,
    offset: 0
  },
  channels,
  loudness: { rate: 200, levels: Array.from({ length: 200 }, () => -20) }
})
const played = (seconds = 6.6): SoundOutcome => ({ of: 'play', seconds, startedAt: new Date(NOW).toISOString() })
const unheard: SoundOutcome = {
  of: 'listen',
  detected: false,
  level: -80,
  snr: null,
  dropouts: [],
  bandwidthHz: null,
  distortionPercent: null,
  driftPpm: null,
  heardAt: null,
  score: 3,
  seconds: 30
}
const broken: SoundOutcome = {
  of: 'error',
  error: { kind: 'unplugged', code: 'NOT_LISTED', message: 'The device was unplugged while it was in use', hint: 'Plug it in again' }
}

interface Running extends SoundRunListener {
  request: SoundRequest
  end(outcome: SoundOutcome): Promise<void>
  stopped: boolean
}

/** A store whose tests run until the test ends them. */
function storeOver() {
  const open: Running[] = []
  const forget = vi.fn<() => void>()
  const store = createSoundStore({
    now: () => new Date(NOW),
    wrongSide: (side) => ({ what: side, where: '', todo: '' }),
    runs: {
      forget,
      start(request, listener = {}) {
        let settle: (outcome: SoundOutcome) => void = () => undefined
        const outcome = new Promise<SoundOutcome>((resolve) => (settle = resolve))
        const running: Running = {
          ...listener,
          request,
          stopped: false,
          end: async (value) => {
            settle(value)
            await outcome
            await new Promise((done) => setImmediate(done))
          }
        }
        open.push(running)
        return { outcome, stop: () => void (running.stopped = true) }
      }
    }
  })
  const state = store.getState
  return { store, state, open, forget, newest: () => open.at(-1)! }
}

const started = (run: Running): void => run.onStarted?.({ device, isMonitor: false, sampleRate: 48_000 })

describe('a microphone test', () => {
  it('opens, runs, ends, keeps its figures and has the recording dropped', async () => {
    const { state, newest, forget } = storeOver()
    void state().startMic('boom', 'listen')
    expect(state().mic.phase).toBe('opening')
    started(newest())
    expect(state().mic).toMatchObject({ phase: 'running', device })
    newest().onLevel?.(level(0.5))
    state().stopMic()
    expect(newest().stopped).toBe(true)
    await newest().end(micOutcome())
    expect(state().mic).toMatchObject({ phase: 'idle', error: null, recorded: false })
    expect(forget).toHaveBeenCalledOnce()
    // The first sample came half a second before the level of its first half second.
    expect(state().own.mic).toMatchObject({ device, startedAt: '2026-11-21T09:59:59.500Z', loudness: { at: '2026-11-21T10:00:00.500Z' } })
  })

  it('says why it failed, and the next one starts afresh', async () => {
    const { state, newest } = storeOver()
    void state().startMic(null, 'listen')
    await newest().end(broken)
    expect(state().mic).toMatchObject({ phase: 'idle', error: { code: 'NOT_LISTED' } })
    expect(state().own.mic).toBeNull()
    void state().startMic(null, 'listen')
    expect(state().mic).toMatchObject({ phase: 'opening', error: null })
  })

  it('keeps a recording until it was heard', async () => {
    const { state, newest, forget } = storeOver()
    void state().startMic('boom', 'record')
    expect(newest().request).toMatchObject({ seconds: 5, keepSeconds: 5 })
    started(newest())
    await newest().end(micOutcome())
    expect(state().mic.recorded).toBe(true)
    expect(forget).not.toHaveBeenCalled()
    void state().playTone(null, 'recording')
    expect(newest().request).toEqual({ kind: 'replay', endpoint: null })
    await newest().end(played(5))
    expect(forget).toHaveBeenCalledOnce()
    expect(state().mic.recorded).toBe(false)
    expect(state().play.done).toBeNull()
  })
})

describe('measuring an output', () => {
  it('plays one side, then the other, into an open monitor', async () => {
    const { state, open } = storeOver()
    void state().measureOutput('desk')
    for (const [index, channels] of [
      [0, [-20, -120]],
      [2, [-120, -20]]
    ] as const) {
      expect(open[index]?.request).toMatchObject({ kind: 'mic', monitor: true, endpoint: 'desk' })
      started(open[index]!)
      expect(open[index + 1]?.request).toMatchObject({ kind: 'play', tone: index === 0 ? 'left' : 'right' })
      await open[index + 1]!.end(played(1.6))
      expect(open[index]!.stopped).toBe(true)
      await open[index]!.end(micOutcome([...channels]))
    }
    expect(state().measure).toMatchObject({
      phase: 'idle',
      results: [
        { verdict: 'separate', separationDb: 100 },
        { verdict: 'separate', separationDb: 100 }
      ]
    })
  })

  it('ends with the error of whichever of the two failed', async () => {
    const { state, open } = storeOver()
    void state().measureOutput('desk')
    started(open[0]!)
    await open[1]!.end(broken)
    await open[0]!.end(micOutcome())
    expect(state().measure).toMatchObject({ phase: 'idle', results: [], error: { code: 'NOT_LISTED' } })
    expect(open).toHaveLength(2)
  })
})

describe('a test sound', () => {
  it('is kept with the last answer to it, and the sounds before with theirs', async () => {
    const { state, newest } = storeOver()
    for (const what of ['left', 'both'] as const) {
      void state().playTone('desk', what)
      started(newest())
      await newest().end(played(1.6))
      expect(state().play).toMatchObject({ done: what, answer: null })
      state().answer('one')
    }
    state().answer('yes')
    expect(state().own.answers).toEqual([
      { device, at: new Date(NOW).toISOString(), played: 'left', answer: 'one' },
      { device, at: new Date(NOW).toISOString(), played: 'both', answer: 'yes' }
    ])
    expect(state().results('local', 'ME').answers).toHaveLength(2)
  })

  it('that was never played is not asked about', async () => {
    const { state, newest } = storeOver()
    void state().playTone('desk', 'both')
    started(newest())
    await newest().end(played(1.6))
    void state().playTone('desk', 'left')
    await newest().end(broken)
    state().answer('yes')
    expect(state().own.answers).toEqual([])
  })
})

describe('the proof', () => {
  it('is sent again and again until stopped; one that was cut short does not count', async () => {
    const { state, open, newest } = storeOver()
    void state().startSend(null)
    started(newest())
    await newest().end(played())
    expect(open).toHaveLength(2)
    started(newest())
    state().stopSend()
    await newest().end(played(2))
    expect(open).toHaveLength(2)
    expect(state().send).toMatchObject({ phase: 'idle', count: 1 })
    expect(state().own.sent).toHaveLength(1)
  })

  it('is not listened for while this side sends', async () => {
    const { state, open } = storeOver()
    void state().startSend(null)
    await state().startListen(null)
    expect(open).toHaveLength(1)
  })

  it('takes a person’s word on silence', async () => {
    const { state, newest } = storeOver()
    void state().startListen('desk')
    started(newest())
    expect(state().listen.endsAt).toBe(NOW + 30_000)
    await newest().end(unheard)
    expect(state().own.listens).toMatchObject([{ detected: false, sentMeanwhile: null }])
    state().tellSent(true)
    expect(state().own.listens).toMatchObject([{ sentMeanwhile: true }])
    expect(state().listen.last).toBe(state().own.listens[0])
  })
})

describe('the other side’s results', () => {
  it('are refused where they are from this side', () => {
    const { state } = storeOver()
    const results = state().results('session', 'CPC')
    expect(state().takeOther(results, 'session')).toMatchObject({ what: 'session' })
    expect(state().other).toBeNull()
    expect(state().takeOther(results, 'local')).toBeNull()
    expect(state().other).toEqual(results)
  })
})

describe('the history of levels', () => {
  it('keeps the loudest of each tenth of a second, for ten seconds', () => {
    const feed = new LevelFeed()
    for (let n = 1; n <= 60 * 12; n++) feed.push(level(n / 60, { rms: n % 6 === 0 ? -10 : -30 }))
    expect(feed.history).toHaveLength(100)
    expect(new Set(feed.history.map(({ rms }) => rms))).toEqual(new Set([-10]))
  })

  it('marks the tenth in which samples were too loud, and tells when the microphone closes', () => {
    const feed = new LevelFeed()
    const heard: (number | null)[] = []
    feed.subscribe((update) => void heard.push(update?.t ?? null))
    feed.push(level(0.05))
    feed.push(level(0.15, { clippedSamples: 12 }))
    feed.push(level(0.25, { clippedSamples: 12 }))
    feed.push(level(0.35, { clippedSamples: 12 }))
    feed.end()
    expect(feed.history.map(({ clipped }) => clipped)).toEqual([false, true, false])
    expect(heard).toEqual([0.05, 0.15, 0.25, 0.35, null])
  })
})
