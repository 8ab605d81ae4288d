import { describe, expect, it } from 'vitest'
import { micVerdict } from '../../core/signal/verdict.ts'
import { NO_RECORDS } from '../../core/sound/results.ts'
import type { ListenRecord, SoundRecords } from '../../core/sound/results.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { viewOf } from './whole-view.ts'

const [local, session] = examplePair(new Date('2026-11-21T10:00:00Z'))
const device = { id: 'x', name: 'X' }
const listened = (more: Partial<ListenRecord>): SoundRecords => ({
  ...NO_RECORDS,
  listens: [
    {
      device,
      startedAt: '2026-11-21T10:00:00.000Z',
      endedAt: '2026-11-21T10:00:30.000Z',
      detected: true,
      heardAt: '2026-11-21T10:00:05.310Z',
      level: -20,
      snr: 30,
      dropouts: [],
      bandwidthHz: null,
      distortionPercent: null,
      driftPpm: null,
      sentMeanwhile: null,
      ...more
    }
  ]
})
const viewWith = (sound: { local?: SoundRecords; session?: SoundRecords }) =>
  viewOf(local, session, false, { pasted: [], platform: null, sound })
const outputOf = (view: ReturnType<typeof viewOf>) =>
  view.rows.find((row) => row.capability === 'audioOut' && row.local !== undefined && row.session !== undefined)

describe('sound tests in the view', () => {
  it('turn a listed output into a proved one, with the latency', () => {
    expect(outputOf(viewWith({}))?.certainty).toBe('listed')
    const sent = { ...NO_RECORDS, sent: [{ device, at: '2026-11-21T10:00:05.000Z', seconds: 6.6 }] }
    const view = viewWith({ local: listened({}), session: sent })
    expect(outputOf(view)).toMatchObject({
      state: 'redirected',
      certainty: 'proved',
      note: { id: 'note.tone-crossed-in', params: { ms: 310 } }
    })
    expect(view.soundTests).toMatchObject([{ capability: 'audioOut', latencyMs: 310 }])
  })

  it('say that no sound crosses where it was sent and not heard, and nothing where nobody knows', () => {
    const missed = { detected: false, heardAt: null }
    expect(outputOf(viewWith({ local: listened({ ...missed, sentMeanwhile: true }) }))).toMatchObject({
      state: 'differs',
      certainty: 'listed'
    })
    expect(outputOf(viewWith({ local: listened(missed) }))?.certainty).toBe('listed')
    expect(viewWith({ local: listened(missed) }).soundTests).toEqual([])
  })

  it('hand a silent microphone to the diagnosis', () => {
    const statistics = {
      rms: -120,
      peak: -120,
      truePeak: -120,
      noiseFloor: -120,
      loud: -120,
      clippedSamples: 0,
      samples: 48_000,
      seconds: 1,
      zeroShare: 1,
      offset: 0
    }
    expect(micVerdict(statistics).kind).toBe('silent')
    const mic = { device, startedAt: '2026-11-21T10:00:00.000Z', sampleRate: 48_000, statistics, loudness: null }
    const rules = (view: ReturnType<typeof viewOf>): string[] => view.findings.map(({ rule }) => rule)
    const before = rules(viewWith({}))
    const after = rules(viewWith({ session: { ...NO_RECORDS, mic } }))
    expect(after.filter((rule) => !before.includes(rule))).not.toEqual([])
  })
})
