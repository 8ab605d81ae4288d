import { describe, expect, it } from 'vitest'
import type { LevelUpdate } from '../protocol/messages.ts'
import { LevelPace } from './level-pace.ts'

const BLOCK = 1 / 30
const level = (n: number, rms: number, more: Partial<LevelUpdate> = {}): LevelUpdate => ({
  t: n * BLOCK,
  rms,
  peak: rms + 3,
  truePeak: rms + 3,
  hold: rms + 3,
  noiseFloor: -70,
  clippedSamples: n,
  channels: [rms, rms - 6],
  ...more
})

/** What is told of levels that come thirty times a second. */
function told(levels: readonly number[]): LevelUpdate[] {
  const pace = new LevelPace()
  return levels.flatMap((rms, n) => pace.next(level(n + 1, rms)) ?? [])
}

describe('the levels that are told of a running microphone', () => {
  it('are ten a second of a sound that stays or falls', () => {
    expect(told(Array.from({ length: 90 }, () => -20))).toHaveLength(30)
    expect(told(Array.from({ length: 90 }, (_, n) => -20 - n / 2))).toHaveLength(30)
  })

  it('come with the next block where a sound comes, also slowly', () => {
    const rises = told([-60, -60, -20, -20, -20])
    expect(rises.map(({ t }) => Math.round(t / BLOCK))).toEqual([1, 3])
    expect(told([-60, -59, -58, -57, -56]).map(({ rms }) => rms)).toEqual([-60, -58, -56])
  })

  it('hold the loudest of what was not told by itself, and what is newest of the rest', () => {
    const pace = new LevelPace()
    pace.next(level(1, -20))
    expect(pace.next(level(2, -19, { peak: -1, truePeak: -0.5 }))).toBeUndefined()
    expect(pace.next(level(3, -30))).toBeUndefined()
    expect(pace.next(level(4, -40, { hold: -5 }))).toEqual(level(4, -19, { peak: -1, truePeak: -0.5, hold: -5, channels: [-19, -25] }))
    expect(pace.next(level(7, -40))?.rms).toBe(-40)
  })
})
