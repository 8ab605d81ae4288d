import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fftOf, powerOfTwo } from './fft.ts'
import { seededRandom } from './testing/random.ts'
import { runs } from '../../../testbed/runs.ts'

describe('fft', () => {
  it('agrees with the definition of the transform', () => {
    const size = 32
    const random = seededRandom(3)
    const re = Float64Array.from({ length: size }, () => random.gaussian())
    const im = Float64Array.from({ length: size }, () => random.gaussian())
    const xr = re.slice()
    const xi = im.slice()
    fftOf(size).forward(xr, xi)
    for (let k = 0; k < size; k++) {
      let sr = 0
      let si = 0
      for (let n = 0; n < size; n++) {
        const angle = (-2 * Math.PI * k * n) / size
        sr += re[n]! * Math.cos(angle) - im[n]! * Math.sin(angle)
        si += re[n]! * Math.sin(angle) + im[n]! * Math.cos(angle)
      }
      expect(xr[k]).toBeCloseTo(sr, 10)
      expect(xi[k]).toBeCloseTo(si, 10)
    }
  })

  it('comes back to what went in, for any values and size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer(), (bits, seed) => {
        const random = seededRandom(seed)
        const re = Float64Array.from({ length: 2 ** bits }, () => random.gaussian())
        const im = Float64Array.from({ length: 2 ** bits }, () => random.gaussian())
        const xr = re.slice()
        const xi = im.slice()
        fftOf(2 ** bits).forward(xr, xi)
        fftOf(2 ** bits).inverse(xr, xi)
        xr.forEach((value, n) => expect(value).toBeCloseTo(re[n]!, 9))
        xi.forEach((value, n) => expect(value).toBeCloseTo(im[n]!, 9))
      }),
      runs()
    )
  })

  it('refuses a size that is no power of two, and arrays of another size', () => {
    expect(() => fftOf(12)).toThrow(RangeError)
    expect(() => fftOf(8).forward(new Float64Array(4), new Float64Array(8))).toThrow(RangeError)
    expect([1, 2, 3, 1000, 1024].map(powerOfTwo)).toEqual([2, 2, 4, 1024, 1024])
  })
})
