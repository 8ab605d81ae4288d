import { describe, expect, it } from 'vitest'
import { clockOf, offsetWords } from './time.ts'

describe('the times of a report', () => {
  it('are those of the place that is given, whatever clock this machine has', () => {
    const clock = clockOf('2025-11-28T11:10:00.000Z', 60, 'en-GB')
    expect(clock.moment('2025-11-28T11:10:02.000Z')).toBe('28 Nov 2025, 12:10 (UTC+1)')
    expect(clock.time('2025-11-28T11:10:02.000Z')).toBe('12:10:02')
    expect(clockOf('2025-11-28T11:10:00.000Z', 60, 'de').moment('2025-11-28T11:10:02.000Z')).toBe('28.11.2025, 12:10 (UTC+1)')
  })

  it('have the day where it is another one', () => {
    expect(clockOf('2025-11-28T11:10:00.000Z', 60, 'en-GB').time('2025-11-27T23:30:00.000Z')).toBe('00:30:00')
    expect(clockOf('2025-11-28T11:10:00.000Z', 0, 'en-GB').time('2025-11-27T23:30:00.000Z')).toBe('27 Nov 2025, 23:30:00')
  })

  it('stay as they were written where they are no times', () => {
    expect(clockOf('2025-11-28T11:10:00.000Z', 0, 'en-GB').time('yesterday')).toBe('yesterday')
  })

  it('name offsets of hours and of parts of hours', () => {
    expect([0, 60, -300, 330, -210].map(offsetWords)).toEqual(['UTC', 'UTC+1', 'UTC-5', 'UTC+5:30', 'UTC-3:30'])
  })
})
