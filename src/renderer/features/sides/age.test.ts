import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../i18n/format.ts'
import { i18n } from '../../i18n/index.ts'
import { ageText, nextTick } from './age.ts'
import { runs } from '../../../../testbed/runs.ts'

const age = (milliseconds: number): string => ageText(i18n.t.bind(i18n), 0, milliseconds, formatOf('en', 'en-GB'))

describe('ageText', () => {
  it.each([
    [0, 'just now'],
    [-5000, 'just now'],
    [4400, '4 s ago'],
    [27_000, '20 s ago'],
    [61_000, '1 min ago'],
    [3 * 3_600_000, '3 h ago']
  ])('says of %i ms: %s', (milliseconds, text) => {
    expect(age(milliseconds)).toBe(text)
  })

  it('names the day of what is older than a day', () => {
    expect(age(40 * 3_600_000)).toMatch(/^on .*1970/)
  })

  it('does not change before its next tick, and the tick is never late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 * 3_600_000 }), (now) => {
        const wait = nextTick(0, now)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(60_000)
        if (now >= 2000) expect(age(now + wait - 1)).toBe(age(now))
      }),
      runs()
    )
  })
})
