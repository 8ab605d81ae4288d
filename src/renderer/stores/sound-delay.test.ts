import { describe, expect, it, vi } from 'vitest'
import { CallError } from '../../shared/contract.ts'
import type { SoundOutcome, SoundRequest } from '../../shared/sound.ts'
import type { Client } from '../../shared/wire.ts'
import { createDelayStore, lagByClock } from './sound-delay.ts'
import { createSoundStore } from './sound.ts'

const AT = '2026-11-29T12:14:00.000Z'
const PART = {
  of: 'delay',
  output: null,
  input: { id: 'm', name: 'Mic' },
  startedAt: AT,
  sent: [AT],
  heard: [AT],
  seconds: 60
} as const satisfies SoundOutcome
const REFUSED: SoundOutcome = { of: 'error', error: { kind: 'privacy', code: 'FORBIDDEN', message: 'no', hint: '' } }

/** A window whose own part and whose other half's end so; `asked` has who was asked to take part, and how much later each sends. */
function windowOf(own: SoundOutcome, there: SoundOutcome | CallError) {
  const asked: string[] = []
  let started: () => void = () => undefined
  let begun: () => void = () => undefined
  const hasBegun = new Promise<void>((resolve) => (begun = resolve))
  const sound = createSoundStore({
    runs: {
      start: (request: SoundRequest) => {
        asked.push(`here ${request.kind === 'delay' ? request.lag : request.kind}`)
        begun()
        return { outcome: Promise.resolve(own), stop: () => void asked.push('here stop') }
      },
      forget: () => undefined
    } as never,
    now: () => new Date(AT),
    wrongSide: () => ({ what: '', where: '', todo: '' })
  })
  const client = {
    on: (_name: string, listener: () => void) => {
      started = listener
      return () => undefined
    },
    call: async (name: string, request: { lag: number }) => {
      if (name !== 'link.sound') return null
      asked.push(`there ${request.lag}`)
      if (there instanceof CallError) throw there
      if (there.of === 'delay') {
        started()
        await hasBegun
      }
      return there
    }
  } as unknown as Client
  const delay = createDelayStore({ client: () => client, sound, side: () => 'local', now: () => 0 })
  return { asked, sound, delay }
}

describe('a test of the delay', () => {
  it('has both halves send and listen over a live way, the local device in the middle between two sounds of the session', async () => {
    const { asked, sound, delay } = windowOf(PART, PART)
    await delay.getState().start(60, true)
    expect(asked).toEqual(['there 0', 'here 6'])
    expect(sound.getState().own.delay).toMatchObject({ startedAt: AT, seconds: 60, every: 12, heard: [AT] })
    expect(sound.getState().other).toMatchObject({ side: 'session', delay: { heard: [AT] } })
    expect(delay.getState()).toMatchObject({ seconds: null, error: null })
  })

  it('says that the other half could not take its part, and does not begin alone', async () => {
    const { asked, delay } = windowOf(PART, REFUSED)
    await delay.getState().start(60, true)
    expect(asked.filter((one) => one.startsWith('here'))).toEqual([])
    expect(delay.getState().error).toMatchObject({ where: 'there', audio: { code: 'FORBIDDEN' } })
  })

  it('says so where the other program is too old to know it', async () => {
    const { delay } = windowOf(PART, new CallError('BAD_ARGUMENTS', 'no such kind'))
    await delay.getState().start(60, true)
    await vi.waitFor(() => expect(delay.getState()).toMatchObject({ seconds: null, error: { code: 'BAD_ARGUMENTS' } }))
  })

  it('has this side alone take its part without a live way', async () => {
    const { asked, sound, delay } = windowOf(PART, PART)
    await delay.getState().start(300, false)
    expect(asked).toEqual(['here 6'])
    expect(sound.getState().own.delay).toMatchObject({ seconds: 300 })
  })
})

describe('turns without a link', () => {
  it('are taken by the clock: the session on every twelfth second, the local device in the middle', () => {
    expect(lagByClock('session', 0)).toBe(0)
    expect(lagByClock('session', 5000)).toBe(7)
    expect(lagByClock('local', 5000)).toBe(1)
    expect(lagByClock('local', 7000)).toBe(11)
    for (const now of [0, 1, 5999, 6000, 11_999, 1_764_000_000_123])
      expect((lagByClock('local', now) - lagByClock('session', now) + 12) % 12).toBeCloseTo(6)
  })
})
