import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../../testbed/runs.ts'
import { placeOn, USUAL } from './placement.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 870 }
const monitor = { x: 1440, y: -200, width: 2560, height: 1400 }
const there = { x: 1800, y: 100, width: 1500, height: 1000 }

describe('the window', () => {
  it('comes up where it was', () => {
    expect(placeOn([laptop, monitor], there)).toEqual(there)
  })

  it('comes up on the screen that is left when its own has gone, no larger than that', () => {
    expect(placeOn([laptop], there)).toEqual({ width: 1440, height: 870 })
  })

  it('has its usual size where it never was, and less on a small screen', () => {
    expect(placeOn([laptop], undefined)).toEqual(USUAL)
    expect(placeOn([{ x: 0, y: 0, width: 800, height: 560 }], undefined)).toEqual({ width: 800, height: 560 })
    expect(placeOn([], undefined)).toEqual(USUAL)
  })

  it('is pulled in where only a corner of it was left on the screen', () => {
    expect(placeOn([laptop], { x: 1300, y: -15, width: 900, height: 600 })).toEqual({ x: 1300, y: 0, width: 900, height: 600 })
  })

  it('can always be taken hold of', () => {
    const coordinate = fc.integer({ min: -100_000, max: 100_000 })
    const length = fc.integer({ min: 300, max: 100_000 })
    const bounds = fc.record({ x: coordinate, y: coordinate, width: length, height: length })
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 3 }), bounds, (areas, remembered) => {
        const { x, y, width } = placeOn(areas, remembered)
        if (x === undefined || y === undefined) return
        expect(
          areas.some((area) => x + width >= area.x + 120 && x <= area.x + area.width - 120 && y >= area.y && y <= area.y + area.height - 40)
        ).toBe(true)
      }),
      runs(100)
    )
  })
})
