import { describe, expect, it } from 'vitest'
import { eventQuery } from './win32.ts'

describe('eventQuery', () => {
  it('asks for ids, for a time, for both, or for everything', () => {
    expect(eventQuery(undefined, null)).toBe('*')
    expect(eventQuery([136, 138], null)).toBe('*[System[(EventID=136 or EventID=138)]]')
    expect(eventQuery(undefined, '2026-11-20T08:15:00.000Z')).toBe("*[System[TimeCreated[@SystemTime>='2026-11-20T08:15:00.000Z']]]")
    expect(eventQuery([136], '2026-11-20T08:15:00.000Z')).toBe(
      "*[System[(EventID=136) and TimeCreated[@SystemTime>='2026-11-20T08:15:00.000Z']]]"
    )
  })
})
