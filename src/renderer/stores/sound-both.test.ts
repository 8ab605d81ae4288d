import { describe, expect, it, vi } from 'vitest'
import { CallError } from '../../shared/contract.ts'
import type { SoundOutcome } from '../../shared/sound.ts'
import type { Client } from '../../shared/wire.ts'
import type { SoundRun } from '../model/sound-runs.ts'
import { createSoundStore } from './sound.ts'
import { createBothStore } from './sound-both.ts'

const AT = '2026-03-04T10:42:00.000Z'
const PLAYED: SoundOutcome = { of: 'play', seconds: 6.6, startedAt: AT }
const CUT: SoundOutcome = { of: 'play', seconds: 1, startedAt: AT }
const heard = (detected: boolean): SoundOutcome => ({
  of: 'listen',
  detected,
  level: -11,
  snr: 30,
  dropouts: [],
  bandwidthHz: 19_000,
  distortionPercent: 0,
  driftPpm: 0,
  heardAt: detected ? AT : null,
  score: 1,
  seconds: 9
})
const REFUSED: SoundOutcome = { of: 'error', error: { kind: 'privacy', code: 'FORBIDDEN', message: 'no', hint: '' } }

/** A window whose own sound and whose other half do what the test says; `calls` has what was done in its order. */
function window({
  own = heard(true),
  there = {}
}: { own?: SoundOutcome; there?: Partial<Record<'play' | 'listen', SoundOutcome | CallError>> } = {}) {
  const calls: string[] = []
  const runs = {
    start: (
      request: { kind: string },
      events?: { onStarted?(started: { device: { id: string; name: string }; isMonitor: boolean; sampleRate: number }): void }
    ): SoundRun => {
      calls.push(`here ${request.kind}`)
      let end: (outcome: SoundOutcome) => void = () => undefined
      const outcome = new Promise<SoundOutcome>((resolve) => (end = resolve))
      queueMicrotask(() => {
        if (own.of === 'error') return end(own)
        events?.onStarted?.({ device: { id: 'd', name: 'Device' }, isMonitor: false, sampleRate: 48_000 })
        if (request.kind === 'play') end(PLAYED)
      })
      return {
        outcome,
        stop: () => {
          calls.push(`here stop ${request.kind}`)
          end(request.kind === 'play' ? CUT : own)
        }
      } as SoundRun
    },
    forget: () => undefined
  }
  const sound = createSoundStore({
    runs: runs as never,
    now: () => new Date(AT),
    wrongSide: () => ({ what: '', where: '', todo: '' }) as never
  })
  let started: () => void = () => undefined
  let endListening: () => void = () => undefined
  const client = {
    on: (_name: string, listener: () => void) => {
      started = listener
      return () => undefined
    },
    call: async (name: string, request: { kind: 'play' | 'listen'; sent?: boolean }): Promise<SoundOutcome | null> => {
      if (name === 'link.sound.stop') {
        calls.push(`there stop, sent ${String(request.sent)}`)
        endListening()
        return null
      }
      calls.push(`there ${request.kind}`)
      const outcome = there[request.kind] ?? (request.kind === 'play' ? PLAYED : heard(true))
      if (outcome instanceof CallError) throw outcome
      if (request.kind === 'listen' && outcome.of !== 'error') {
        const ended = new Promise<void>((resolve) => (endListening = resolve))
        started()
        await ended
      }
      return outcome
    }
  }
  const both = createBothStore({
    client: () => client as unknown as Client,
    sound,
    pause: vi.fn<() => Promise<void>>(async () => undefined)
  })
  return { both, sound, calls }
}

describe('one press for both directions', () => {
  it('has each half listen before the other one plays, in turn', async () => {
    const { both, sound, calls } = window()
    await both.getState().start()
    expect(calls).toEqual(['here listen', 'there play', 'here stop listen', 'there listen', 'here play', 'there stop, sent true'])
    expect(both.getState()).toMatchObject({ leg: null, errors: {}, before: { here: null, there: null } })
    expect(sound.getState().own).toMatchObject({ listens: [{ detected: true }], sent: [{ seconds: 6.6 }] })
  })

  it('knows that the sound was played where nothing was heard here', async () => {
    const { both, sound } = window({ own: heard(false) })
    await both.getState().start()
    expect(sound.getState().own.listens).toMatchObject([{ detected: false, sentMeanwhile: true }])
  })

  it('says which half could not, and tests the other direction all the same', async () => {
    const { both, calls } = window({ there: { play: REFUSED } })
    await both.getState().start()
    expect(both.getState().errors).toMatchObject({ here: { where: 'there', code: 'FORBIDDEN' } })
    expect(both.getState().errors.there).toBeUndefined()
    expect(calls).toContain('there listen')
  })

  it('says that this half could not', async () => {
    const { both, calls } = window({ own: REFUSED })
    await both.getState().start()
    expect(both.getState().errors).toMatchObject({ here: { where: 'here' }, there: { where: 'here' } })
    expect(calls).not.toContain('there play')
    // The other half does not listen on for a sound that never comes.
    expect(calls).toContain('there stop, sent false')
  })

  it('says that the connection was lost, and leaves no microphone open', async () => {
    const lost = new CallError('NOT_LIVE', '')
    const { both, sound } = window({ there: { play: lost, listen: lost } })
    await both.getState().start()
    expect(both.getState().errors).toMatchObject({ here: { code: 'NOT_LIVE', audio: null }, there: { code: 'NOT_LIVE' } })
    expect(sound.getState().listen.phase).toBe('idle')
  })

  it('that is stopped ends what runs on both halves', async () => {
    const { both, calls, sound } = window()
    const running = both.getState().start()
    both.getState().stop()
    await running
    expect(both.getState().leg).toBeNull()
    expect(calls).toContain('there stop, sent false')
    expect(calls).not.toContain('there listen')
    expect(sound.getState().listen.phase).toBe('idle')
  })
})
